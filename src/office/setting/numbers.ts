/** Boxes that hold whole numbers as they are typed, by the name of each. */
export type Typed = Record<string, string>;

/** The number in a box; null when there is none between the bounds. */
export const wholeOf = (typed: string | undefined, most: number, least = 1): number | null => {
  const value = Number((typed ?? '').trim());
  return /^\d+$/.test((typed ?? '').trim()) && value >= least && value <= most ? value : null;
};

/** `09:30` of minutes after midnight, and back; null for what is no time of day. */
export const clockOf = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
export const minutesOf = (clock: string): number => {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
};
