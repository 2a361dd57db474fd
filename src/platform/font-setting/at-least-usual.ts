/** A scale as it may be used: no number, or one of smaller text, is the usual 1. */
export const atLeastUsual = (scale: unknown): number =>
  typeof scale === 'number' && Number.isFinite(scale) && scale > 1 ? scale : 1;
