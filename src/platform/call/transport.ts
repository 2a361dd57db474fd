import type { CallEvent, FunctionName } from '@core/contract';

/**
 * Carries one call to a cloud function and gives back whatever it answered, unread.
 * Fails with a CallError `offline`, `timeout` or `internal` when no answer came.
 */
export type Transport = (fn: FunctionName, event: CallEvent) => Promise<unknown>;
