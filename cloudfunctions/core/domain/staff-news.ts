/** What a change of a question is to staff who agreed to be told: derived from how it stood and how it stands. */
import { DESK, INSPECTION } from './holder';
import type { QuestionRecord, StaffNewsKind, StaffTarget } from './records';
import { holdingUnit } from './transfer';
import { isContactOwed } from './urgent';

export interface StaffNews {
  kind: StaffNewsKind;
  to: StaffTarget;
}

/** The news in a change; the first of them tells somebody whom several concern. */
export function newsOf(before: QuestionRecord, after: QuestionRecord): StaffNews[] {
  const news: StaffNews[] = [];
  const tell = (kind: StaffNewsKind, to: StaffTarget) => news.push({ kind, to });
  news.push(...urgentNews(before, after));
  const { holderKey, assigneeId } = after;
  const named = (after.mentioned ?? []).filter((staffId) => !before.mentioned?.includes(staffId));
  if (named.length > 0) tell('mentioned', { staffIds: named });
  if (assigneeId !== undefined && assigneeId !== before.assigneeId) tell('assigned', { staffIds: [assigneeId] });
  // The desk looks at its to-do all day; what comes back to it is no message to everybody there.
  const elsewhere = holdingUnit(after) !== null || holderKey === INSPECTION.key;
  if (holderKey !== before.holderKey && elsewhere) tell('transferred', { holderKey });
  if (after.urgedAt !== undefined && after.urgedAt !== before.urgedAt) {
    tell('urged', assigneeId === undefined ? { holderKey } : { staffIds: [assigneeId] });
  }
  if (isToldOverdue(after) && !isToldOverdue(before)) tell('overdue', { role: 'lead' });
  if (after.escalatedAt !== undefined && before.escalatedAt === undefined) tell('listed', { role: 'inspector' });
  const [was, is] = [before.petition, after.petition];
  if (is?.overdueOf !== was?.overdueOf) tell('petition_overdue', { role: 'lead' });
  if (is?.listedOf !== was?.listedOf) tell('petition_listed', { role: 'inspector' });
  return news;
}

/** The clock noted that the deadline that stands has passed (clock-steps.ts). */
const isToldOverdue = ({ told = [], dueAt }: QuestionRecord): boolean => told.includes(`overdue@${dueAt}`);

/** Whoever is on duty for it now and was not before; the desk where nobody is, once; leads when the limit passed. */
function urgentNews(before: QuestionRecord, after: QuestionRecord): StaffNews[] {
  if (!isContactOwed(after)) return [];
  const { since, duty, overdueAt } = after.urgent;
  const known = before.urgent?.since === since ? before.urgent : undefined;
  const staffIds = duty
    .map(({ staffId }) => staffId)
    .filter((id) => !known?.duty.some(({ staffId }) => staffId === id));
  const news: StaffNews[] = [];
  if (staffIds.length > 0) news.push({ kind: 'urgent', to: { staffIds } });
  else if (duty.length === 0 && known?.duty.length !== 0) news.push({ kind: 'urgent', to: { holderKey: DESK.key } });
  if (overdueAt !== undefined && known?.overdueAt === undefined) {
    news.push({ kind: 'not_contacted', to: { role: 'lead' } });
  }
  return news;
}
