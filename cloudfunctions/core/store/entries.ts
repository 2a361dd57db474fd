import type { EntryRecord } from '../domain/records';
import { entries } from './collections';

/** The newest entries of a thread, more than any thread is meant to have; older ones are not shown. */
const THREAD = 200;

/** A question's thread, newest first. */
export const listThread = async (questionId: string): Promise<EntryRecord[]> =>
  (await entries.page({ where: { questionId }, orderBy: 'seq', direction: 'desc', limit: THREAD })).rows;

/** `<questionId>:<seq>`, so a step repeated inside a transaction cannot write a second line. */
export const entryId = (questionId: string, seq: number): string => `${questionId}:${seq}`;
