import type { StaffNews } from '../domain/staff-news';
import type { MessageRecord, QuestionRecord, StaffNewsRecord, StaffRecord, StaffTarget } from '../domain/records';
import { outbox, staff, staffNews } from './collections';
import { findMembers, listInRole, listPeopleOf } from './staff';
import { type Transaction, transaction } from './transaction';

/** Keeps what a change is to staff, for the outbox to tell: a change touches no member of staff itself. */
export async function addNews(
  tx: Transaction,
  { _id, entrySeq }: QuestionRecord,
  news: readonly StaffNews[],
  by: string | undefined,
  at: number,
): Promise<void> {
  for (const { kind, to } of news) {
    await tx.replace(staffNews, {
      _id: `${_id}:${entrySeq}:${kind}`,
      questionId: _id,
      seq: entrySeq,
      kind,
      to,
      by,
      at,
    });
  }
}

/** What nobody was told of yet, longest ago first. */
export const listNews = async (limit: number): Promise<StaffNewsRecord[]> =>
  (await staffNews.page({ where: {}, orderBy: 'at', direction: 'asc', limit })).rows;

export const forgetNews = ({ _id }: StaffNewsRecord): Promise<void> => staffNews.removeAll([_id]);

/** Whom it concerns: active people, whoever did it left out. */
export async function listConcerned({ to, by }: Pick<StaffNewsRecord, 'to' | 'by'>): Promise<StaffRecord[]> {
  return (await peopleOf(to)).filter(({ active, staffId }) => active && staffId !== by);
}

function peopleOf(to: StaffTarget): Promise<StaffRecord[]> {
  if ('staffIds' in to) return findMembers(to.staffIds);
  return 'role' in to ? listInRole(to.role) : listPeopleOf(to.holderKey);
}

/**
 * Spends one consent of a member of staff on a message. False when they have none left or the message is there already,
 * whatever became of it.
 */
export const spendNotice = (message: MessageRecord): Promise<boolean> =>
  transaction(async (tx) => {
    const [member, already] = [await tx.get(staff, message.personId), await tx.get(outbox, message._id)];
    if (!member?.active || !member.notices || already) return false;
    await tx.replace(staff, { ...member, notices: member.notices - 1 });
    await tx.add(outbox, message);
    return true;
  });

/** WeChat knows of no consent of theirs any more: they can be asked again. */
export const loseNotices = (openid: string): Promise<void> =>
  transaction(async (tx) => {
    const member = await tx.get(staff, openid);
    if (member?.notices) await tx.replace(staff, { ...member, notices: undefined });
  });

/** One consent more, up to a bound; answers how many there are. Nobody else's change of the member is made stale. */
export async function addNotice(tx: Transaction, member: StaffRecord, most: number): Promise<number> {
  const notices = Math.min(most, (member.notices ?? 0) + 1);
  await tx.replace(staff, { ...member, notices });
  return notices;
}
