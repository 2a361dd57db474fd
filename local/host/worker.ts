/** Runs in each instance's thread. Loads the function once, then runs one event at a time. */
import { parentPort, workerData } from 'node:worker_threads';
import { loadCached } from './code-cache';
import type { InstanceData, RunMessage, RunReply } from './messages';

type Main = (event: unknown, context: unknown) => unknown;

const { entry, codeCache } = workerData as InstanceData;
const MachineDate = Date;
let timeShift = 0;
let eventKeys: string[] = [];
let main: Main | undefined;
let keepCode: (() => void) | undefined;

globalThis.Date = new Proxy(MachineDate, {
  construct: (target, args, newTarget) =>
    Reflect.construct(target, args.length ? args : [target.now() + timeShift], newTarget),
  apply: (target) => new target(target.now() + timeShift).toString(),
  get: (target, key) => (key === 'now' ? () => target.now() + timeShift : Reflect.get(target, key)),
});

function become(environment: Record<string, string>): void {
  for (const key of eventKeys) delete process.env[key];
  eventKeys = Object.keys(environment);
  Object.assign(process.env, environment);
}

function load(): Main {
  const { exports, keep } = loadCached(entry, codeCache);
  const exported = (exports as { main?: unknown }).main;
  if (typeof exported !== 'function') throw new TypeError(`${entry} has no exports.main`);
  keepCode = keep;
  return exported as Main;
}

async function run(message: RunMessage): Promise<RunReply> {
  try {
    timeShift = message.timeShift;
    become(message.environment);
    main ??= load();
    const result = await main(JSON.parse(message.event), message.context);
    return { ok: true, result: JSON.stringify(result) ?? 'null' };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

parentPort?.on('message', async (message: RunMessage) => {
  const reply = await run(message);
  // Before the answer: whoever waits for it may end this thread.
  keepCode?.();
  keepCode = undefined;
  parentPort?.postMessage(reply);
});
