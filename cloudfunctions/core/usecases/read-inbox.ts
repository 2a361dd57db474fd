import { AppError } from '../contract/app-error';
import type { InboxList } from '../contract/constants';
import type { QuestionRecord } from '../domain/records';
import { type Actor, inboxLists, requireRole, type WaitingList, waitsFor, workScope } from '../policies';
import { questions } from '../store/collections';
import type { Rows } from '../store/collection';
import { countAwaitingReview, listAwaitingReview } from '../store/featured';
import {
  countDueSoon,
  countInState,
  countOverdue,
  countWaiting,
  type Holders,
  listDueSoon,
  listInState,
  listOverdue,
  listWaiting,
} from '../store/questions';

export interface Inbox {
  counts: Partial<Record<InboxList, number>>;
  list: InboxList;
  page: Rows<QuestionRecord>;
}

interface ListReader {
  page(holders: Holders, now: number, cursor: string | undefined, actor: Actor): Promise<Rows<QuestionRecord>>;
  count(holders: Holders, now: number, actor: Actor): Promise<number>;
}

/** How each list is read; every read is bounded and walks one index. */
const LISTS: Record<InboxList, ListReader> = {
  urgent: waiting('urgent'),
  new: inState('received'),
  approvals: waiting('approvals'),
  due_soon: {
    page: (holders, now, cursor) => listDueSoon(now, holders, cursor),
    count: (holders, now) => countDueSoon(now, holders),
  },
  overdue: {
    page: (holders, now, cursor) => listOverdue(now, holders, cursor),
    count: (holders, now) => countOverdue(now, holders),
  },
  reports: waiting('reports'),
  listed: waiting('listed'),
  returned: waiting('returned'),
  reopened: waiting('reopened'),
  extensions: waiting('extensions'),
  declines: waiting('declines'),
  objections: waiting('objections'),
  opinions: waiting('opinions'),
  pictures: waiting('pictures'),
  to_approve: {
    page: (_holders, _now, cursor) => pageAwaitingReview(cursor),
    count: () => countAwaitingReview(),
  },
  in_progress: inState('in_progress'),
  answered: inState('answered'),
};

/** Lists that are there only when something is in them. */
const OCCASIONAL: readonly InboxList[] = [
  'urgent',
  'returned',
  'reopened',
  'extensions',
  'approvals',
  'declines',
  'objections',
  'opinions',
  'pictures',
];

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
  const counting = Promise.all(lists.map(async (name) => [name, await LISTS[name].count(scope, now, actor)] as const));
  const list = input.list ?? (await counting).find(([, count]) => count > 0)?.[0] ?? lists[0];
  if (list === undefined) throw new AppError('forbidden');
  const [counts, page] = await Promise.all([counting, LISTS[list].page(scope, now, input.cursor, actor)]);
  const shown = counts.filter(([name, count]) => count > 0 || !OCCASIONAL.includes(name));
  return { counts: Object.fromEntries(shown), list, page };
}

function waiting(list: WaitingList): ListReader {
  return {
    page: (_holders, _now, cursor, actor) => listWaiting(waitsFor(list, actor), cursor),
    count: (_holders, _now, actor) => countWaiting(waitsFor(list, actor)),
  };
}

function inState(state: 'received' | 'in_progress' | 'answered'): ListReader {
  return {
    page: (holders, _now, cursor) => listInState(state, holders, cursor),
    count: (holders) => countInState(state, holders),
  };
}

async function pageAwaitingReview(cursor?: string): Promise<Rows<QuestionRecord>> {
  const page = await listAwaitingReview(cursor);
  return { ...page, rows: await questions.byIds(page.rows.map((version) => version.questionId)) };
}
