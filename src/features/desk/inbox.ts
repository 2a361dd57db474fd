import type { InboxView, StaffQuestionView, StaffRow } from '@core/contract';
import { INBOX_LISTS, type InboxList, LIMITS } from '@core/contract/constants';
import { create } from 'zustand';
import { createQuery, type Query } from '@/features/query/create-query';
import { learnWaiting, meQuery } from '@/features/me/me';
import { call } from '@/platform/call';
import { useStaffNotices } from './staff-notices';

/** The lists of the inbox; null is whichever the server puts first for this person. */
type ListKey = InboxList | null;

/** The newest counts, whichever list they came with: two tiles never tell of different moments. */
export const useInboxCounts = create<{ counts?: InboxView['counts'] }>(() => ({}));

/** Asks for one page of a list; the counts that come with it go to the tiles. */
export const readInbox = async (list: ListKey, cursor?: string): Promise<InboxView> => {
  const view = await call('desk', 'inbox', { ...(list ? { list } : {}), cursor });
  useInboxCounts.setState({ counts: view.counts });
  learnWaiting(view.waiting);
  useStaffNotices.setState({ notices: view.notices });
  return view;
};

/**
 * A fresh first page before the further pages at hand: coming back from a question deep in a list must not throw the
 * person back to its top.
 */
const withTail = (fresh: InboxView, before: InboxView | undefined): InboxView => {
  const { rows, cursor } = fresh.page;
  const last = rows[rows.length - 1];
  const seam = before && last ? before.page.rows.findIndex(({ id }) => id === last.id) : -1;
  if (!before || cursor === undefined || seam < 0) return fresh;
  const known = new Set(rows.map(({ id }) => id));
  const tail = before.page.rows.slice(seam + 1).filter(({ id }) => !known.has(id));
  return tail.length > 0 ? { ...fresh, page: { ...before.page, rows: [...rows, ...tail] } } : fresh;
};

export const inboxQuery: Query<ListKey, InboxView> = createQuery(
  'desk-inbox',
  async (list) => withTail(await readInbox(list), inboxQuery.peek(list).data),
  'memory',
);

/** Asks for the list anew from its top, forgetting the further pages. */
export const startOver = (list: ListKey): Promise<void> => {
  if (inboxQuery.peek(list).data) {
    inboxQuery.put(list, (view) => trimmed(view as InboxView));
  }
  return inboxQuery.load(list);
};

const trimmed = (view: InboxView): InboxView => ({
  ...view,
  page: { ...view.page, rows: view.page.rows.slice(0, LIMITS.page) },
});

const belongs = (list: InboxList, view: StaffQuestionView): boolean => {
  const { staff } = meQuery.peek(null).data ?? {};
  switch (list) {
    case 'mine':
      return view.assignee?.staffId === staff?.staffId && (view.state === 'received' || view.state === 'in_progress');
    // Whoever opened it has read it.
    case 'mentions':
      return false;
    case 'versions':
      return view.publicVersion?.state === 'change_asked' || view.publicVersion?.state === 'returned';
    case 'urgent':
      return view.maybeUrgent || (view.urgent !== undefined && view.urgent.contactedAt === undefined);
    case 'new':
      return view.state === 'received';
    case 'due_soon':
      return view.due.state === 'soon';
    case 'overdue':
      return view.due.state === 'overdue';
    case 'reports':
      return view.report?.waitsForInspector === true;
    case 'approvals':
      return view.draftReply !== undefined;
    case 'listed':
      return view.escalated;
    case 'returned':
      return view.returned;
    case 'reopened':
      return view.reopened;
    case 'extensions':
      return view.extension?.state === 'asked';
    case 'declines':
      return view.decline !== undefined;
    case 'objections':
      return view.objection;
    case 'opinions':
      return view.may.giveOpinion;
    case 'petitions':
      return view.petitionDue !== undefined;
    case 'pictures':
      return view.pictureToJudge;
    case 'to_approve':
      return view.publicVersion?.state === 'agreed';
    default:
      return view.state === list;
  }
};

/** A question's page as a row of a list. */
export const rowOf = (view: StaffQuestionView): StaffRow => {
  const { id, no, version, kind, kindUnsure, maybeUrgent, state, text, categoryId, regionCode } = view;
  const { askedAt, holderName, due, check } = view;
  const what = { id, no, version, kind, kindUnsure, maybeUrgent, state, text, categoryId, regionCode };
  const { source, summary, clue, urgent, petitionDue } = view;
  return {
    ...{ ...what, askedAt, holderName, due, check },
    ...(urgent ? { urgent } : {}),
    ...(petitionDue ? { petitionDue } : {}),
    ...(source ? { source } : {}),
    ...(summary === undefined ? {} : { summary }),
    ...(clue ? { clue } : {}),
  };
};

/** Brings the lists at hand up to date with a question just seen or changed. */
export const settleInInbox = (view: StaffQuestionView): void => {
  for (const key of [null, ...INBOX_LISTS]) {
    const inbox = inboxQuery.peek(key).data;
    if (!inbox?.page.rows.some(({ id }) => id === view.id)) continue;
    const rows = belongs(inbox.list, view)
      ? inbox.page.rows.map((row) => (row.id === view.id ? rowOf(view) : row))
      : inbox.page.rows.filter(({ id }) => id !== view.id);
    inboxQuery.put(key, () => ({ ...inbox, page: { ...inbox.page, rows } }));
  }
};

/** Takes a question out of the lists at hand: it is somebody else's now. */
export const leaveInbox = (id: string): void => {
  for (const key of [null, ...INBOX_LISTS]) {
    const inbox = inboxQuery.peek(key).data;
    if (!inbox?.page.rows.some((row) => row.id === id)) continue;
    const rows = inbox.page.rows.filter((row) => row.id !== id);
    inboxQuery.put(key, () => ({ ...inbox, page: { ...inbox.page, rows } }));
  }
};
