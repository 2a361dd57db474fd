import { randomInt } from 'node:crypto';
import { ERROR_MESSAGES, type ErrorCode } from '@core/contract/constants';
import type { CallResult } from '@core/contract/envelope';

/** A function's answer to a client, or the host's own when the function could not give one. */
export type Answer = CallResult<unknown>;

/** Digits and capitals that are not taken for one another when read out. */
const ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** A reference number for one call. */
export const newRef = (): string => Array.from({ length: 10 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');

/** The host's own refusal, in the contract's shape. */
export const refusal = (code: ErrorCode, ref = newRef(), message: string = ERROR_MESSAGES[code]): Answer => ({
  ok: false,
  error: { code, message, ref },
});

/** The refusal of a call that carries too much. */
export const tooLarge = (ref?: string): Answer => refusal('bad_request', ref, '提交的内容过长，请精简后再提交。');

/** Whether a function's result is an answer a client may get. */
export function isAnswer(value: unknown): value is Answer {
  if (typeof value !== 'object' || value === null || !('ok' in value)) return false;
  return value.ok === true ? 'data' in value : value.ok === false && 'error' in value;
}
