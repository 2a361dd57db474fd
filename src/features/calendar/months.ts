/** Months as `YYYY-MM`. */
const numbers = (month: string): [year: number, month: number] => {
  const [year = 0, index = 0] = month.split('-').map(Number);
  return [year, index];
};

/** `2026年11月`. */
export const monthWords = (month: string): string => {
  const [year, index] = numbers(month);
  return `${year}年${index}月`;
};

/** The month so many months later, or earlier when negative. */
export const monthAfter = (month: string, months: number): string => {
  const [year, index] = numbers(month);
  const count = year * 12 + index - 1 + months;
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
};

/** The weekday a month begins on, 0 for Monday: so many places are empty before its first day. */
export const placesBefore = (month: string): number => {
  const [year, index] = numbers(month);
  return (new Date(Date.UTC(year, index - 1, 1)).getUTCDay() + 6) % 7;
};
