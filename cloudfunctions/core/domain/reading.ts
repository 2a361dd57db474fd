import type { ReadingRecord } from './records';

/**
 * The version of an answer made of the current reading on a day (`YYYY-MM-DD`): days count too, since a card's validity
 * ends and the day's question changes with them. Whether people can ask is part of what they are told.
 */
export const readingVersion = (
  { version, asking }: Pick<ReadingRecord, 'version'> & { asking: boolean },
  today: string,
): string => `${version}.${today}${asking ? '' : '.off'}`;
