import { LIMITS, type QuestionState } from '../contract/constants';
import type { HolderKey, QuestionRecord, Wait } from '../domain/records';
import { isContactOwed } from '../domain/urgent';
import { answered, type PageQuery, type Rows } from './collection';
import { questions } from './collections';
import { db } from './database';
import { decodeCursor, encodeCursor, type Position } from './cursor';

/** Whose questions: everybody's, or only those of these holders. */
export type Holders = 'all' | readonly HolderKey[];

type Query = PageQuery<QuestionRecord>;

export const findQuestion = (id: string): Promise<QuestionRecord | null> => questions.byId(id);

/** The question with this display number, or null. */
export async function findQuestionByNo(no: string): Promise<QuestionRecord | null> {
  const { data } = await answered(db.collection(questions.name).where({ no }).limit(1).get());
  return (data[0] as QuestionRecord | undefined) ?? null;
}

/** The display numbers of questions. */
export const listNumbers = (ids: readonly string[]): Promise<Pick<QuestionRecord, '_id' | 'no'>[]> =>
  questions.byIds(ids, ['no']);

/** A person's questions, newest first. */
export const listAskedBy = (
  askerId: string,
  after?: string,
  limit: number = LIMITS.page,
): Promise<Rows<QuestionRecord>> =>
  questions.page({ where: { askerId }, orderBy: 'receivedAt', direction: 'desc', after, limit });

/** How many of a person's questions have news they have not seen; stops at LIMITS.count. */
export const countUnread = (askerId: string): Promise<number> =>
  questions.countUpTo({ where: { askerId, unread: true }, orderBy: 'receivedAt', direction: 'desc' }, LIMITS.count);

/** Answered questions that close by themselves by now, longest due first. */
export const listClosing = async (now: number, limit: number): Promise<QuestionRecord[]> =>
  (
    await questions.page({
      where: { state: 'answered' },
      orderBy: 'closesAt',
      direction: 'asc',
      from: 0,
      upTo: now,
      limit,
    })
  ).rows;

/** Running questions the clock must look at by now, longest due first. */
export const listWatched = async (now: number, limit: number): Promise<QuestionRecord[]> =>
  (await questions.page({ where: {}, orderBy: 'watchAt', direction: 'asc', upTo: now, limit, fields: ['_id'] })).rows;

/** Questions that stand in one of these lists of the to-do, soonest deadline first, or last; of those due until `upTo`. */
export const listWaiting = (
  waits: readonly Wait[],
  after?: string,
  direction: 'asc' | 'desc' = 'asc',
  upTo?: number,
): Promise<Rows<QuestionRecord>> =>
  merged(waits.map((wait) => ({ ...waiting(wait), direction, after, upTo, limit: LIMITS.page })));
/** Which they are, up to LIMITS.count; `fields` of each. */
export const peekWaiting = async (
  waits: readonly Wait[],
  fields: readonly (keyof QuestionRecord)[] = ['_id'],
  upTo?: number,
): Promise<QuestionRecord[]> =>
  (await merged(waits.map((wait) => ({ ...waiting(wait), limit: LIMITS.count, fields, upTo })))).rows;

/**
 * What is urgent, by when its asker is to be contacted, what only may be urgent after it: a page of the first LIMITS.count
 * of them.
 */
export async function listUrgent(waits: readonly Wait[], after?: string): Promise<Rows<QuestionRecord>> {
  const from = decodeCursor(after);
  const all = (await peekWaiting(waits, ['_id', 'state', 'urgent', 'dueAt'])).map(positionOf).sort(inOrder);
  const left = from ? all.filter((position) => inOrder(position, from) > 0) : all;
  const shown = left.slice(0, LIMITS.page);
  const rows = await questions.byIds(shown.map(({ id }) => id));
  const last = shown.at(-1);
  return last && left.length > shown.length ? { rows, cursor: encodeCursor(last) } : { rows };
}
const positionOf = (row: QuestionRecord): Position => ({
  at: isContactOwed(row) ? row.urgent.dueAt : LAST + row.dueAt,
  id: row._id,
});
const inOrder = (a: Position, b: Position): number => a.at - b.at || (a.id < b.id ? -1 : Number(a.id > b.id));
/** Behind every moment of a contact. */
const LAST = 1e14;

/** A value of `waits` equals an element of it, as in any index over an array. */
const waiting = (wait: Wait) =>
  ({ where: { waits: wait as unknown as Wait[] }, orderBy: 'dueAt', direction: 'asc' }) as const;

/** Questions with a text to be checked again while WeChat still knows their asker, shortest left first. */
export const listToRecheck = async (now: number, limit: number): Promise<QuestionRecord[]> =>
  (await questions.page({ where: {}, orderBy: 'recheckUntil', direction: 'asc', from: now, limit })).rows;

/** Where people wait for the office the longest waiting come first. */
const inState = (state: QuestionState) => ({ where: { state }, orderBy: 'receivedAt', direction: 'asc' }) as const;
/** A deadline is still kept at its very instant (domain dueState). */
const overdue = (now: number) =>
  ({ where: { clock: 'running' }, orderBy: 'dueAt', direction: 'asc', upTo: now - 1 }) as const;

/** Questions in one state, longest waiting first. */
export const listInState = (state: QuestionState, holders: Holders, after?: string): Promise<Rows<QuestionRecord>> =>
  ofHolders(holders, { ...inState(state), after, limit: LIMITS.page });

/** Questions whose deadline has passed, longest overdue first. */
export const listOverdue = (now: number, holders: Holders, after?: string): Promise<Rows<QuestionRecord>> =>
  ofHolders(holders, { ...overdue(now), after, limit: LIMITS.page });

/** Questions past three quarters of their time and not overdue, soonest deadline first. */
export async function listDueSoon(now: number, holders: Holders, after?: string): Promise<Rows<QuestionRecord>> {
  const { rows, cursor } = await dueSoon(now, holders, LIMITS.page, after);
  return { rows: await questions.byIds(rows.map((row) => row._id)), cursor };
}

/** Which they are: their ids, up to LIMITS.count. */
export const idsInState = (state: QuestionState, holders: Holders): Promise<string[]> => idsOf(holders, inState(state));
export const idsOverdue = (now: number, holders: Holders): Promise<string[]> => idsOf(holders, overdue(now));
export const idsDueSoon = async (now: number, holders: Holders): Promise<string[]> =>
  (await dueSoon(now, holders, LIMITS.count)).rows.map(({ _id }) => _id);

/** How many a holder got since, up to LIMITS.count: of everybody's those received, else those that came to them and wait. */
export async function countNewSince(since: number, holders: Holders): Promise<number> {
  if (holders === 'all') {
    const newest = { where: {}, orderBy: 'receivedAt', direction: 'desc', above: since } as const;
    return questions.countUpTo(newest, LIMITS.count);
  }
  const owed = { where: { clock: 'running' }, orderBy: 'dueAt', direction: 'asc' } as const;
  const fields = ['_id', 'holderSince', 'receivedAt'] as const;
  const { rows } = await ofHolders(holders, { ...owed, limit: SCAN, fields });
  const came = rows.filter(({ holderSince, receivedAt }) => (holderSince ?? receivedAt) > since);
  return Math.min(LIMITS.count, came.length);
}

/** How many are due between two moments, up to LIMITS.count. */
export async function countDueBetween(from: number, upTo: number, holders: Holders): Promise<number> {
  const due = { where: { clock: 'running' }, orderBy: 'dueAt', direction: 'asc', from, upTo } as const;
  return (await idsOf(holders, due)).length;
}

/** What the right to read a question is decided by, reviewers' apart. */
export const READING_FIELDS = [
  '_id',
  'holderKey',
  'helpers',
  'escalatedAt',
  'state',
  'urgent',
] as const satisfies (keyof QuestionRecord)[];

const ofHolders = (holders: Holders, query: Query): Promise<Rows<QuestionRecord>> =>
  holders === 'all'
    ? questions.page(query)
    : merged(holders.map((holderKey) => ({ ...query, where: { ...query.where, holderKey } })));

/** A page over several stretches of an index: one read of it each, merged in the index's order. */
async function merged(queries: readonly Query[]): Promise<Rows<QuestionRecord>> {
  const [query] = queries;
  if (!query) return { rows: [] };
  const pages = await Promise.all(queries.map((each) => questions.page(each)));
  if (pages.length === 1 && pages[0]) return pages[0];
  const sign = query.direction === 'asc' ? 1 : -1;
  const at = (row: QuestionRecord) => Number(row[query.orderBy]);
  const sorted = pages.flatMap((page) => page.rows).sort((a, b) => sign * (at(a) - at(b) || (a._id < b._id ? -1 : 1)));
  const rows = sorted.slice(0, query.limit);
  const last = rows.at(-1);
  const more = sorted.length > query.limit || pages.some((page) => page.cursor);
  return more && last ? { rows, cursor: encodeCursor({ at: at(last), id: last._id }) } : { rows };
}

async function idsOf(holders: Holders, query: Omit<Query, 'limit' | 'after' | 'fields'>): Promise<string[]> {
  const { rows } = await ofHolders(holders, { ...query, limit: LIMITS.count, fields: ['_id'] });
  return rows.map(({ _id }) => _id);
}

/** A read looks at so many by deadline and hands its position on: those nearest their deadline are mostly the due. */
const SCAN = 300;

async function dueSoon(now: number, holders: Holders, limit: number, after?: string): Promise<Rows<QuestionRecord>> {
  const read = await ofHolders(holders, {
    where: { clock: 'running' },
    orderBy: 'dueAt',
    direction: 'asc',
    above: now - 1,
    after,
    limit: SCAN,
    fields: ['_id', 'dueSoonAt'],
  });
  const soon = read.rows.filter((row) => row.dueSoonAt <= now);
  const rows = soon.slice(0, limit);
  const last = rows.at(-1);
  if (soon.length > limit && last) return { rows, cursor: encodeCursor({ at: last.dueAt, id: last._id }) };
  return { rows, cursor: read.cursor };
}
