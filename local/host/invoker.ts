import type { InvokeFunction } from '../wire/action';
import type { Clock } from '../wire/clock';
import { WireError } from '../wire/errors';
import type { Invocation, Invocations } from '../wire/invocations';
import { type Answer, isAnswer, newRef, refusal, tooLarge } from './answers';
import type { BuiltFunction } from './built-functions';
import { eventEnvironment, userInfo } from './environment';
import type { Outcome } from './instance';
import type { Log } from './log';
import { Pool, type PoolOptions } from './pool';

/** CloudBase's bound on what a client's call carries, bytes. */
export const MAX_CALL_BYTES = 100 * 1024;
/** CloudBase's bound on what a client's call gets back (-604001), bytes. */
const MAX_RESULT_BYTES = 1024 * 1024;

export interface InvokerOptions extends PoolOptions {
  functions: ReadonlyMap<string, BuiltFunction>;
  invocations: Invocations;
  clock: Clock;
}

/** Runs functions for those who may call them: a client, a timer, another function. */
export interface Invoker {
  /** A client's call. Timers are not for clients. Never rejects. */
  client(name: string, event: Record<string, unknown>, openid: string): Promise<Answer>;
  /** A timer's firing. Throws when the function has no trigger or does not finish. */
  timer(name: string): Promise<unknown>;
  /** Another function's or a script's call, for the wire. */
  invoke: InvokeFunction;
  lastSeen(openid: string): number | undefined;
  close(): Promise<void>;
}

/** The cloud's words for a function that gave no answer. */
function outcomeError(outcome: Exclude<Outcome, { kind: 'returned' }>): WireError {
  return outcome.kind === 'timeout'
    ? new WireError('FUNCTIONS_TIME_LIMIT_EXCEEDED', outcome.detail)
    : new WireError('FUNCTIONS_EXECUTE_FAIL', outcome.detail);
}

/** Undefined for what cannot travel: JSON nested too deep to write, or what is no JSON at all. */
function toJson(event: Record<string, unknown>): string | undefined {
  try {
    return JSON.stringify(event);
  } catch {
    return undefined;
  }
}

export function createInvoker(options: InvokerOptions): Invoker {
  const { functions, invocations, clock } = options;
  const log: Log = options.log;
  const pools = new Map([...functions.values()].map((fn) => [fn.name, new Pool(fn, options)]));
  const seen = new Map<string, number>();

  async function run(
    fn: BuiltFunction,
    pool: Pool,
    ref: string,
    event: string,
    caller: Omit<Invocation, 'functionName'>,
  ) {
    const invocation = { functionName: fn.name, ...caller };
    const token = invocations.open(invocation);
    const outcome = await pool.run(ref, () => ({
      event,
      environment: eventEnvironment(invocation, token, ref),
      context: {
        request_id: ref,
        function_name: fn.name,
        function_version: '$LATEST',
        memory_limit_in_mb: fn.memorySize,
        time_limit_in_ms: fn.timeout * 1000,
      },
      timeShift: clock.shift,
    }));
    invocations.close(token);
    if (outcome.kind !== 'returned') {
      log({ functionName: fn.name, ref, stream: 'stderr', line: `${outcome.kind}: ${outcome.detail}` });
    }
    return outcome;
  }

  const find = (name: string) => {
    const fn = functions.get(name);
    const pool = pools.get(name);
    return fn && pool ? { fn, pool } : undefined;
  };

  return {
    client: async (name, event, openid) => {
      const ref = newRef();
      const found = find(name);
      if (!found) return refusal('unknown_action', ref);
      if (found.fn.triggers.length) return refusal('forbidden', ref);
      if (openid) seen.set(openid, clock.now());
      const given = toJson(event);
      if (given === undefined) return refusal('bad_request', ref);
      if (Buffer.byteLength(given) > MAX_CALL_BYTES) return tooLarge(ref);
      const text = openid ? JSON.stringify({ ...event, userInfo: userInfo(openid) }) : given;
      const outcome = await run(found.fn, found.pool, ref, text, { openid, source: 'wx_client' });
      if (outcome.kind !== 'returned') return refusal(outcome.kind === 'timeout' ? 'timeout' : 'internal', ref);
      const answer: unknown = JSON.parse(outcome.result);
      const fault =
        Buffer.byteLength(outcome.result) > MAX_RESULT_BYTES
          ? 'its answer is larger than 1 MB'
          : isAnswer(answer)
            ? ''
            : 'its answer has no envelope';
      if (!fault) return answer as Answer;
      log({ functionName: name, ref, stream: 'stderr', line: fault });
      return refusal('internal', ref);
    },
    timer: async (name) => {
      const found = find(name);
      const trigger = found?.fn.triggers[0];
      if (!found || !trigger) throw new Error(`${name} is not a timer`);
      const event = {
        Type: 'Timer',
        TriggerName: trigger.name,
        Time: new Date(clock.now()).toISOString(),
        Message: '',
      };
      const outcome = await run(found.fn, found.pool, newRef(), JSON.stringify(event), {
        openid: '',
        source: 'wx_trigger',
      });
      if (outcome.kind !== 'returned') throw outcomeError(outcome);
      return JSON.parse(outcome.result);
    },
    invoke: async (name, eventJson, caller) => {
      const found = find(name);
      if (!found) throw new WireError('FUNCTION_NOT_FOUND', 'FunctionName parameter could not be found.');
      // The chain is the cloud's: a function called by another knows that no client called it.
      const source = caller ? `${caller.source},scf` : 'wx_http';
      const outcome = await run(found.fn, found.pool, newRef(), eventJson, { openid: caller?.openid ?? '', source });
      if (outcome.kind !== 'returned') throw outcomeError(outcome);
      return outcome.result;
    },
    lastSeen: (openid) => seen.get(openid),
    close: async () => {
      await Promise.all([...pools.values()].map((pool) => pool.close()));
    },
  };
}
