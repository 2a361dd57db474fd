import type { ErrorCode } from '@core/contract/constants';

/** Notes a failed call for the developers: codes and the reference number, never what a person wrote. */
export type Log = (code: ErrorCode, about: { fn: string; action: string; ref: string }) => void;
