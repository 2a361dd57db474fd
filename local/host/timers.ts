import { Cron } from 'croner';
import type { BuiltFunction } from './built-functions';
import type { Invoker } from './invoker';
import type { Log } from './log';

/** The cloud reads a timer's cron in Beijing time. */
const ZONE = 'Asia/Shanghai';

/** Fires each function's trigger by its cron, never the same one twice at a time. Answers how to end it. */
export function startTimers(functions: ReadonlyMap<string, BuiltFunction>, invoker: Invoker, log: Log): () => void {
  const jobs = [...functions.values()].flatMap(({ name, triggers }) =>
    triggers.map(
      ({ config }) =>
        new Cron(config, { timezone: ZONE, protect: true, unref: true }, async () => {
          await invoker.timer(name).catch((error: unknown) => {
            const line = error instanceof Error ? error.message : String(error);
            log({ functionName: name, ref: '', stream: 'stderr', line });
          });
        }),
    ),
  );
  return () => {
    for (const job of jobs) job.stop();
  };
}
