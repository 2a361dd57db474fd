import { EngineError, type EngineErrorCode } from '../engine/types';

/** A refusal as CloudBase words it: `code` is what the SDK maps to its negative numbers, `message` what the cloud says. */
export class WireError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = 'WireError';
  }
}

const TAIL = 'Please check your request, but if the problem persists, contact us.';

/** Engine refusals in the cloud's own words; product code recognises conflicts and duplicates by these texts. */
const ENGINE_ERRORS: Record<EngineErrorCode, (detail: string) => WireError> = {
  unknown_collection: (detail) =>
    new WireError('DATABASE_COLLECTION_NOT_EXIST', `[ResourceNotFound] Db or Table not exist: ${detail}. ${TAIL}`),
  duplicate_key: (detail) =>
    new WireError(
      'DATABASE_REQUEST_FAILED',
      `[FailedOperation.DuplicateWrite] multiple write errors: [{write errors: [{E11000 duplicate key error collection: ${detail}}]}, {<nil>}]. ${TAIL}`,
    ),
  write_conflict: () =>
    new WireError(
      'DATABASE_TRANSACTION_CONFLICT',
      `[ResourceUnavailable.TransactionConflict] Transaction is conflict, maybe resource operated by others. ${TAIL}`,
    ),
  transaction_not_found: () => transactionNotFound(),
  bad_query: (detail) => invalidParam(detail),
  document_too_large: (detail) =>
    new WireError('DATABASE_REQUEST_FAILED', `[FailedOperation] document is too large: ${detail}. ${TAIL}`),
};

/** The answer to an operation on a transaction that is over or never was. */
export const transactionNotFound = () =>
  new WireError(
    'DATABASE_TRANSACTION_FAIL',
    `[ResourceUnavailable.TransactionNotExist] Transaction does not exist on the server, transaction must be commit or abort in 30 seconds. ${TAIL}`,
  );

/** The answer to a request that does not have the shape the action needs. */
export const invalidParam = (detail: string) => new WireError('INVALID_PARAM', `[InvalidParameter] ${detail}`);

/** Any thrown value as a wire refusal; what is not one of ours is the cloud's `SYS_ERR`. */
export function toWireError(error: unknown): WireError {
  if (error instanceof WireError) return error;
  if (error instanceof EngineError) return ENGINE_ERRORS[error.code](error.message);
  return new WireError('SYS_ERR', `[InternalError] ${error instanceof Error ? error.message : String(error)}`);
}
