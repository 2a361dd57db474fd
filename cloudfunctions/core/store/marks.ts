import { LIMITS } from '../contract/constants';
import type { MarkKind, MarkRecord } from '../domain/records';
import { marks } from './collections';
import type { Rows } from './collection';
import { keyed } from './keyed';
import { isDuplicate } from './transaction';

/** The one document of a person's mark of this kind on this subject. */
export const markId = (personId: string, kind: MarkKind, subjectId: string): string => keyed(personId, kind, subjectId);

/** A person's marks of every kind, newest first. */
export const listMarks = (personId: string, after?: string): Promise<Rows<MarkRecord>> =>
  marks.page({ where: { personId }, orderBy: 'at', direction: 'desc', after, limit: LIMITS.marks });

/** A person's favourites, newest first. */
export const listFavourites = (personId: string, after?: string): Promise<Rows<MarkRecord>> =>
  marks.page({ where: { personId, kind: 'favourite' }, orderBy: 'at', direction: 'desc', after, limit: LIMITS.page });

/** How many marks of a kind a person has, counted up to LIMITS.count. */
export const countMarks = (personId: string, kind: MarkKind): Promise<number> =>
  marks.countUpTo({ where: { personId, kind }, orderBy: 'at', direction: 'desc' }, LIMITS.count);

/** Keeps a card for a person; one kept before stays where it was in their list. */
export async function keepFavourite(personId: string, cardId: string, now: number): Promise<void> {
  const _id = markId(personId, 'favourite', cardId);
  try {
    await marks.add({ _id, personId, kind: 'favourite', subjectId: cardId, at: now });
  } catch (error) {
    if (!isDuplicate(error)) throw error;
  }
}

/** Removes a person's mark that is counted nowhere, if there is one. */
export const forgetMark = (personId: string, kind: 'favourite', subjectId: string): Promise<void> =>
  marks.removeAll([markId(personId, kind, subjectId)]);
