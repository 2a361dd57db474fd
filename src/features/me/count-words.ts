import { LIMITS } from '@core/contract/constants';

/** Counting stops at the limit; nobody needs to know how many more. */
export const countWords = (count: number): string => (count >= LIMITS.count ? `${LIMITS.count - 1}+` : String(count));
