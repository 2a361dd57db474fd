/** The number of the day alone, as colleagues say it: `0083` of `20261125-0083`. */
export const shortNo = (no: string): string => no.slice(no.lastIndexOf('-') + 1);
