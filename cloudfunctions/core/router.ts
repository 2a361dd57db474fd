import { customAlphabet } from 'nanoid';
import type { z } from 'zod';
import type { Action, ActionName, CallResult, FunctionName, Output, Parsed } from './contract';
import { callEvent, contract } from './contract';
import { AppError } from './contract/app-error';
import { acceptsContract, CONTRACT_VERSION, ERROR_MESSAGES } from './contract/constants';

/** Who calls and when: identity from the platform, never from the event. */
export interface Call {
  /** The caller's openid; empty for nobody. */
  personId: string;
  /** Epoch milliseconds at the start of the call. */
  now: number;
}

export type Handlers<F extends FunctionName> = {
  [A in ActionName<F>]: (input: Parsed<F, A>, call: Call) => Promise<Output<F, A>>;
};

interface RouterOptions<F extends FunctionName> {
  /** Reads the caller's openid; called before the first await, since instances share process.env. */
  identity: () => string;
  /** Whether a caller without identity is served. */
  anonymous: boolean;
  /** Throws what keeps this call from its handler; before each one, with its parsed input. */
  admit?: (action: ActionName<F>, input: object, call: Call) => Promise<void>;
  handlers: Handlers<F>;
}

/** Without 0/O and 1/l: people read the number out over the phone. */
const makeRef = customAlphabet('23456789abcdefghjkmnpqrstuvwxyz', 10);
const CHINESE = /[\u4e00-\u9fff]/;

/**
 * The entry of a function: checks envelope, contract version, action, identity and input, in this order, and turns every
 * outcome into a CallResult. It never throws and never shows a stack.
 */
export function createRouter<F extends FunctionName>(name: F, options: RouterOptions<F>) {
  const actions: Record<string, Action<z.ZodType, unknown>> = contract[name];
  const handlers = options.handlers as unknown as Record<string, (input: unknown, call: Call) => Promise<unknown>>;

  return async (event: unknown): Promise<CallResult<unknown>> => {
    const call: Call = { personId: '', now: Date.now() };
    let action: string | null = null;
    try {
      call.personId = options.identity();
      const { data, ...envelope } = parse(callEvent, event);
      checkVersion(envelope.contract);
      const known = own(actions, envelope.action);
      const handler = own(handlers, envelope.action);
      if (!known || !handler) throw new AppError('unknown_action');
      action = envelope.action;
      if (!call.personId && !options.anonymous) throw new AppError('unauthenticated');
      const input = parse(known.input, data ?? {});
      await options.admit?.(action as ActionName<F>, input as object, call);
      return { ok: true, data: await handler(input, call) };
    } catch (error) {
      return refuse(error, { function: name, action, ms: Date.now() - call.now });
    }
  };
}

/** Never what an object inherits: `constructor` is no action. */
const own = <T>(members: Record<string, T>, name: string): T | undefined =>
  Object.hasOwn(members, name) ? members[name] : undefined;

function parse<S extends z.ZodType>(schema: S, value: unknown): z.output<S> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const message = result.error.issues[0]?.message ?? '';
  throw new AppError('bad_request', CHINESE.test(message) ? message : ERROR_MESSAGES.bad_request);
}

function checkVersion(version = CONTRACT_VERSION) {
  if (!acceptsContract(version)) throw new AppError('client_outdated');
}

export interface LogFields {
  function: string;
  /** Null until it is known to be one of ours: a client's own words do not enter the log. */
  action: string | null;
  /** Which part of a timer's work. */
  part?: string;
  ms: number;
}

/** The refusal an error becomes, with its reference number, which also stands in one line of the log. */
export function refuse(error: unknown, fields: LogFields): CallResult<never> {
  const refusal = error instanceof AppError ? error : new AppError('internal', undefined, whereItBroke(error));
  const ref = makeRef();
  const line = { ref, ...fields, code: refusal.code, ...(refusal.detail ? { detail: refusal.detail } : {}) };
  if (refusal.code === 'internal') console.error(JSON.stringify(line));
  else console.info(JSON.stringify(line));
  return { ok: false, error: { code: refusal.code, message: refusal.message, ref } };
}

/** Name, SDK code and frames of an unexpected error. Its message is left out: a database quotes documents there. */
function whereItBroke(error: unknown): string {
  if (!(error instanceof Error)) return `thrown ${typeof error}`;
  const code = 'errCode' in error ? ` ${String(error.errCode)}` : '';
  const frames = (error.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '));
  return `${error.name}${code} ${frames
    .slice(0, 4)
    .map((line) => line.trim())
    .join(' < ')}`;
}
