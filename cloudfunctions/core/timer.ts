import type { CallResult } from './contract';
import { AppError } from './contract/app-error';
import { refuse } from './router';

/** What a step did, in counts for the log. */
export type Tally = Record<string, number>;

interface TimerOptions {
  /** What started the call; read before the first await, since instances share process.env. */
  source: () => string;
  /** What is done at each firing, one after another, by name: each bounded, and safe to be repeated. */
  parts: Record<string, () => Promise<number | Tally>>;
}

/**
 * The entry of a timer. It works only when the platform itself fired it: a client's call, or another function's on a
 * client's behalf, is refused. A part that fails keeps no other from its work; it stands in the log under a reference
 * number, and the first of them is what is answered. Logs what was done when something was.
 */
export function createTimer(name: string, { source, parts }: TimerOptions) {
  return async (): Promise<CallResult<Tally>> => {
    const startedAt = Date.now();
    const fields = () => ({ function: name, action: 'timer', ms: Date.now() - startedAt });
    try {
      if (source() !== 'wx_trigger') throw new AppError('forbidden');
    } catch (error) {
      return refuse(error, fields());
    }
    const tally: Tally = {};
    let failure: CallResult<never> | undefined;
    for (const [part, work] of Object.entries(parts)) {
      try {
        const done = await work();
        Object.assign(tally, typeof done === 'number' ? { [part]: done } : done);
      } catch (error) {
        const refusal = refuse(error, { ...fields(), part });
        failure ??= refusal;
      }
    }
    if (Object.values(tally).some((count) => count > 0)) console.info(JSON.stringify({ ...fields(), ...tally }));
    return failure ?? { ok: true, data: tally };
  };
}
