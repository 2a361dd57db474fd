import type { CallResult } from './contract';
import { AppError } from './contract/app-error';
import { refuse } from './router';

/** What a step did, in counts for the log. */
export type Tally = Record<string, number>;

interface TimerOptions {
  /** What started the call; read before the first await, since instances share process.env. */
  source: () => string;
  /** One step of the timer's work: bounded, and safe to be repeated. */
  step: () => Promise<Tally>;
}

/**
 * The entry of a timer. It works only when the platform itself fired it: a client's call, or another function's on a
 * client's behalf, is refused. Logs what was done when something was.
 */
export function createTimer(name: string, { source, step }: TimerOptions) {
  return async (): Promise<CallResult<Tally>> => {
    const startedAt = Date.now();
    const fields = () => ({ function: name, action: 'timer', ms: Date.now() - startedAt });
    try {
      if (source() !== 'wx_trigger') throw new AppError('forbidden');
      const tally = await step();
      if (Object.values(tally).some((count) => count > 0)) console.info(JSON.stringify({ ...fields(), ...tally }));
      return { ok: true, data: tally };
    } catch (error) {
      return refuse(error, fields());
    }
  };
}
