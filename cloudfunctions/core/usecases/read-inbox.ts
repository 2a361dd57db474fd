import { AppError } from '../contract/app-error';
import { type InboxList, LIMITS, LISTS_TO_DO } from '../contract/constants';
import type { FeaturedRecord, QuestionRecord } from '../domain/records';
import { type Actor, can, inboxLists, requireRole, type WaitingList, waitsFor, workScope } from '../policies';
import { comingDue } from '../domain/petition';
import { questions } from '../store/collections';
import type { Rows } from '../store/collection';
import { listAwaitingReview, listToChange, questionsAwaitingReview, questionsToChange } from '../store/featured';
import {
  type Holders,
  idsDueSoon,
  idsInState,
  idsOverdue,
  listDueSoon,
  listInState,
  listOverdue,
  listUrgent,
  listWaiting,
  peekWaiting,
  READING_FIELDS,
} from '../store/questions';

export interface Inbox {
  counts: Partial<Record<InboxList, number>>;
  /** How many questions wait for the actor in all, each once; stops at LIMITS.count. */
  waiting: number;
  list: InboxList;
  page: Rows<QuestionRecord>;
}

interface ListReader {
  page(holders: Holders, now: number, cursor: string | undefined, actor: Actor): Promise<Rows<QuestionRecord>>;
  /** Which questions stand in it, up to LIMITS.count. */
  ids(holders: Holders, now: number, actor: Actor): Promise<string[]>;
}

/** How each list is read; every read is bounded and walks one index. */
const LISTS: Record<InboxList, ListReader> = {
  urgent: {
    ...waiting('urgent'),
    page: (_holders, _now, cursor, actor) => listUrgent(waitsFor('urgent', actor), cursor),
  },
  new: inState('received'),
  approvals: waiting('approvals'),
  mine: waiting('mine'),
  mentions: {
    page: async (_holders, _now, cursor, actor) => {
      const page = await listWaiting(waitsFor('mentions', actor), cursor);
      return { ...page, rows: page.rows.filter(readableBy(actor)) };
    },
    ids: async (_holders, _now, actor) =>
      (await peekWaiting(waitsFor('mentions', actor), READING_FIELDS)).filter(readableBy(actor)).map(({ _id }) => _id),
  },
  due_soon: {
    page: (holders, now, cursor) => listDueSoon(now, holders, cursor),
    ids: (holders, now) => idsDueSoon(now, holders),
  },
  overdue: {
    page: (holders, now, cursor) => listOverdue(now, holders, cursor),
    ids: (holders, now) => idsOverdue(now, holders),
  },
  reports: waiting('reports'),
  listed: waiting('listed'),
  returned: waiting('returned'),
  reopened: waiting('reopened'),
  extensions: waiting('extensions'),
  declines: waiting('declines'),
  objections: waiting('objections'),
  opinions: waiting('opinions'),
  petitions: {
    page: (_holders, now, cursor, actor) => listWaiting(waitsFor('petitions', actor), cursor, 'asc', comingDue(now)),
    ids: async (_holders, now, actor) =>
      (await peekWaiting(waitsFor('petitions', actor), ['_id'], comingDue(now))).map(({ _id }) => _id),
  },
  pictures: waiting('pictures'),
  to_approve: {
    page: async (_holders, _now, cursor) => questionsOf(await listAwaitingReview(cursor)),
    ids: () => questionsAwaitingReview(),
  },
  versions: {
    page: async (_holders, _now, cursor, actor) => questionsOf(await listToChange(actor.staffId, cursor)),
    ids: (_holders, _now, actor) => questionsToChange(actor.staffId),
  },
  in_progress: inState('in_progress'),
  answered: inState('answered'),
};

/** Lists that are there only when something is in them. */
const OCCASIONAL: readonly InboxList[] = [
  'urgent',
  'mine',
  'mentions',
  'returned',
  'reopened',
  'extensions',
  'approvals',
  'declines',
  'objections',
  'opinions',
  'petitions',
  'pictures',
  'versions',
];

const isAlwaysThere = (list: InboxList): boolean => !OCCASIONAL.includes(list);

/**
 * The actor's to-do: how many wait in each of their lists, up to LIMITS.count, and one page of a list; of the first in
 * which something waits when none is named. `forbidden` for a list their roles do not have.
 */
export async function readInbox(
  actor: Actor,
  input: { list?: InboxList; cursor?: string },
  now: number,
): Promise<Inbox> {
  requireRole(actor, 'desk.inbox');
  const lists = inboxLists(actor);
  if (input.list !== undefined && !lists.includes(input.list)) throw new AppError('forbidden');
  const scope = workScope(actor);
  const counting = idsIn(lists, actor, now);
  const list = input.list ?? (await counting).find(([, ids]) => ids.length > 0)?.[0] ?? lists.find(isAlwaysThere);
  if (list === undefined) throw new AppError('forbidden');
  const [found, page] = await Promise.all([counting, LISTS[list].page(scope, now, input.cursor, actor)]);
  const shown = found.filter(([name, ids]) => ids.length > 0 || isAlwaysThere(name));
  return {
    counts: Object.fromEntries(shown.map(([name, ids]) => [name, ids.length])),
    waiting: distinct(found.filter(([name]) => LISTS_TO_DO.includes(name))),
    list,
    page,
  };
}

/** How many questions wait for somebody, each once, up to LIMITS.count; null for whoever has no to-do. */
export async function countWaitingFor(actor: Actor, now: number): Promise<number | null> {
  const lists = inboxLists(actor);
  if (lists.length === 0) return null;
  const toDo = lists.filter((list) => LISTS_TO_DO.includes(list));
  return distinct(await idsIn(toDo, actor, now));
}

type Found = readonly (readonly [InboxList, string[]])[];

const idsIn = (lists: readonly InboxList[], actor: Actor, now: number): Promise<Found> =>
  Promise.all(lists.map(async (name) => [name, await LISTS[name].ids(workScope(actor), now, actor)] as const));

const distinct = (found: Found): number => Math.min(LIMITS.count, new Set(found.flatMap(([, ids]) => ids)).size);

/** Whoever was named may have lost the right to read it when it was given away. */
const readableBy =
  (actor: Actor) =>
  (question: QuestionRecord): boolean =>
    can(actor, 'desk.question', { question });

function waiting(list: WaitingList): ListReader {
  return {
    page: (_holders, _now, cursor, actor) => listWaiting(waitsFor(list, actor), cursor),
    ids: async (_holders, _now, actor) => (await peekWaiting(waitsFor(list, actor))).map(({ _id }) => _id),
  };
}

function inState(state: 'received' | 'in_progress' | 'answered'): ListReader {
  return {
    page: (holders, _now, cursor) => listInState(state, holders, cursor),
    ids: (holders) => idsInState(state, holders),
  };
}

async function questionsOf(page: Rows<FeaturedRecord>): Promise<Rows<QuestionRecord>> {
  return { ...page, rows: await questions.byIds(page.rows.map((version) => version.questionId)) };
}
