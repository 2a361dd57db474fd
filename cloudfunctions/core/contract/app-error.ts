import { ERROR_MESSAGES, type ErrorCode } from './constants';

/**
 * A refusal with a typed code. `message` is shown to the person and says what to do; it defaults to the code's own
 * sentence. `detail` is for the log only and must hold nothing personal.
 */
export class AppError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string = ERROR_MESSAGES[code],
    readonly detail?: string,
  ) {
    super(message);
    this.name = 'AppError';
  }
}
