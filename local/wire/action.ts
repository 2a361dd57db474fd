import type { z } from 'zod';
import type { Engine } from '../engine/types';
import type { Clock } from './clock';
import { invalidParam } from './errors';
import type { Faults } from './faults';
import type { Invocation } from './invocations';
import type { MediaChecks } from './openapi/media-checks';
import type { PhoneCodes } from './openapi/phone-codes';
import type { Subscriptions } from './openapi/subscriptions';
import type { Storage } from './storage/storage';
import type { OpenTransactions } from './transactions';

/** What a function gave back when another function called it; refusals are thrown as WireError. */
export type InvokeFunction = (name: string, eventJson: string, caller: Invocation | undefined) => Promise<string>;

/** Everything an action may use. */
export interface WireContext {
  engine: Engine;
  clock: Clock;
  faults: Faults;
  transactions: OpenTransactions;
  storage: Storage;
  phoneCodes: PhoneCodes;
  subscriptions: Subscriptions;
  mediaChecks: MediaChecks;
  invokeFunction: InvokeFunction;
  /** openapi names the function's config.json permits. */
  permittedOpenapi(functionName: string): readonly string[];
  /** When a person last called a function, epoch ms. */
  lastSeen(openid: string): number | undefined;
}

export interface WireCall extends WireContext {
  /** The function the request comes from; undefined for a script with the credentials. */
  invocation: Invocation | undefined;
}

/** Answers one wire action: request fields in, answer fields out (`requestId` is added); refusals are thrown. */
export type Action = (params: Record<string, unknown>, call: WireCall) => Promise<Record<string, unknown>>;

/** Checks a request against the action's shape. Throws INVALID_PARAM naming the first field that is wrong. */
export function checked<Schema extends z.ZodType>(schema: Schema, params: unknown): z.infer<Schema> {
  const result = schema.safeParse(params);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw invalidParam(`${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'invalid'}`);
}
