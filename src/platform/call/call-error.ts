import { ERROR_MESSAGES, type ErrorCode } from '@core/contract/constants';

/** A call that was refused or did not get through. `message` is shown to the person; `ref` finds it in the log. */
export class CallError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string = ERROR_MESSAGES[code],
    readonly ref: string = '',
  ) {
    super(message);
    this.name = 'CallError';
  }
}

/** Any thrown thing as a CallError, so that screens have one kind of failure to show. */
export const toCallError = (thrown: unknown): CallError =>
  thrown instanceof CallError ? thrown : new CallError('internal');

/** The server's word that this is not, or no longer, for this person to see. */
export const saysGone = ({ code }: CallError): boolean =>
  code === 'not_found' || code === 'forbidden' || code === 'unauthenticated';

/** What to say where something was only to be read: nothing was handed in, so nothing could be handed in twice. */
export const readingWords = ({ code, message }: CallError): string =>
  code === 'timeout' ? '等待时间过长，请检查网络后重试。' : message;

/** The number that finds a fault in the log; none for a refusal, which says by itself what to do. */
export const faultNumber = ({ code, ref }: CallError): string | undefined =>
  code === 'internal' && ref ? ref : undefined;
