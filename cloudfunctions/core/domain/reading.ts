import type { ReadingRecord } from './records';

/**
 * The version of an answer made of the current reading on a day (`YYYY-MM-DD`): days count too, since a card's validity
 * ends and the day's question changes with them.
 */
export const readingVersion = ({ version }: Pick<ReadingRecord, 'version'>, today: string): string =>
  `${version}.${today}`;
