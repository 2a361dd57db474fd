import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Worker } from 'node:worker_threads';
import type { BuiltFunction } from './built-functions';
import type { Log } from './log';
import type { InstanceData, RunMessage, RunReply } from './messages';
import { workerSource } from './worker-source';

/** How an event ended. `threw`: the function's own error. `crashed`: its instance died. */
export type Outcome = { kind: 'returned'; result: string } | { kind: 'threw' | 'crashed' | 'timeout'; detail: string };

/** Loading the bundle is not the event's time; the cloud allows for a cold start too. */
const COLD_START_MS = 10_000;

const CODE_CACHE = join(__dirname, '../../.cache/code');

/** One instance of a function: a thread with its own environment and memory, running one event at a time. */
export class Instance {
  private readonly worker: Worker;
  private ref = '';
  private warm = false;
  private settle: ((outcome: Outcome) => void) | undefined;

  constructor(
    private readonly fn: BuiltFunction,
    environment: Record<string, string>,
    log: Log,
    private readonly onGone: (instance: Instance) => void,
  ) {
    const data: InstanceData = { entry: fn.entry, codeCache: CODE_CACHE };
    this.worker = new Worker(workerSource(), {
      eval: true,
      env: environment,
      workerData: data,
      stdout: true,
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: fn.memorySize },
      execArgv: [],
    });
    this.worker.unref();
    for (const stream of ['stdout', 'stderr'] as const) {
      createInterface({ input: this.worker[stream] }).on('line', (line) =>
        log({ functionName: fn.name, ref: this.ref, stream, line }),
      );
    }
    let reason = 'the instance exited';
    this.worker.on('message', (reply: RunReply) => {
      this.warm = true;
      this.finish(reply.ok ? { kind: 'returned', result: reply.result } : { kind: 'threw', detail: reply.error });
    });
    this.worker.on('error', (error) => {
      reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
    });
    this.worker.on('exit', () => {
      this.onGone(this);
      this.finish({ kind: 'crashed', detail: reason });
    });
  }

  /** Runs one event to its end. Never rejects; an instance that timed out or crashed is gone. */
  run(ref: string, message: RunMessage): Promise<Outcome> {
    return new Promise((resolve) => {
      const seconds = this.fn.timeout;
      const timer = setTimeout(
        () => {
          this.finish({ kind: 'timeout', detail: `Invoking task timed out after ${seconds} seconds` });
          void this.stop();
        },
        seconds * 1000 + (this.warm ? 0 : COLD_START_MS),
      );
      this.ref = ref;
      this.settle = (outcome) => {
        clearTimeout(timer);
        resolve(outcome);
      };
      this.worker.postMessage(message);
    });
  }

  /** Ends the thread, whatever it is doing. */
  async stop(): Promise<void> {
    this.onGone(this);
    await this.worker.terminate();
  }

  private finish(outcome: Outcome): void {
    this.settle?.(outcome);
    this.settle = undefined;
    this.ref = '';
  }
}
