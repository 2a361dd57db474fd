import { AppError } from '../contract/app-error';
import { LIMITS } from '../contract/constants';
import type { Parsed } from '../contract';
import type { AuditRecord, QuestionRecord, StaffRecord, UnitRecord } from '../domain/records';
import { addDays, startOfDay } from '../domain/working-time';
import { type Actor, requireRole } from '../policies';
import { pageAudit } from '../store/audit';
import { questionSubject } from '../store/question-audit';
import { findQuestionByNo, listNumbers } from '../store/questions';
import { findMembers } from '../store/staff';
import { findUnits } from '../store/units';

/** A page of the log, with what names its subjects and its people. */
export interface AuditPage {
  rows: AuditRecord[];
  cursor?: string;
  people: StaffRecord[];
  questions: Pick<QuestionRecord, '_id' | 'no'>[];
  units: UnitRecord[];
}

/**
 * 审计日志, newest first: of one question, of what one person did, of what was done to one person, or of everything, between two
 * days. Throws `forbidden`, `not_found` for a number no question has.
 */
export async function searchAudit(
  actor: Actor,
  { of, from, until, cursor }: Parsed<'admin', 'audit'>,
): Promise<AuditPage> {
  requireRole(actor, 'admin.audit');
  const { rows, cursor: next } = await pageAudit(await subjectOf(of), {
    ...(from === undefined ? {} : { from: startOfDay(from) }),
    ...(until === undefined ? {} : { upTo: startOfDay(addDays(until, 1)) - 1 }),
    after: cursor,
    limit: LIMITS.page,
  });
  const keysOf = (kind: string) => [...new Set(rows.flatMap(({ subject }) => keyIf(subject, kind)))];
  const [people, questions, units] = await Promise.all([
    findMembers([...new Set([...rows.map(({ by }) => by), ...keysOf('staff')])]),
    listNumbers(keysOf('question')),
    findUnits(keysOf('unit')),
  ]);
  return { rows, cursor: next, people, questions, units };
}

const keyIf = (subject: string, kind: string): string[] =>
  subject.startsWith(`${kind}:`) ? [subject.slice(kind.length + 1)] : [];

async function subjectOf(of: Parsed<'admin', 'audit'>['of']): Promise<Parameters<typeof pageAudit>[0]> {
  if (!of) return null;
  if (of.what === 'by') return { by: of.staffId };
  if (of.what === 'member') return { subject: `staff:${of.staffId}` };
  const question = await findQuestionByNo(of.no);
  if (!question) throw new AppError('not_found', '没有这个编号的留言，请核对编号。');
  return { subject: questionSubject(question._id) };
}
