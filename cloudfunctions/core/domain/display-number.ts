/**
 * The number a question is spoken of by: `20261125-0086`. It names the question and grants nothing.
 * @param day Beijing day received, `YYYY-MM-DD`
 * @param sequence the day's counter, from 1; past 9999 it simply grows longer. Anything else throws RangeError.
 */
export const displayNumber = (day: string, sequence: number): string => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) throw new RangeError(`not a day: ${day}`);
  if (!Number.isInteger(sequence) || sequence < 1) throw new RangeError(`not a sequence number: ${sequence}`);
  return `${day.split('-').join('')}-${String(sequence).padStart(4, '0')}`;
};

/**
 * The number of a clue (督查线索): 督〔2026〕12号.
 * @param sequence the year's counter, from 1. Anything else throws RangeError.
 */
export const clueNumber = (year: number, sequence: number): string => {
  if (!Number.isInteger(sequence) || sequence < 1) throw new RangeError(`not a sequence number: ${sequence}`);
  return `督〔${year}〕${sequence}号`;
};
