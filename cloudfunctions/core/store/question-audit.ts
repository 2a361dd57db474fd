import type { EntryRecord, QuestionRecord } from '../domain/records';
import { writeAudit } from './audit';
import type { Transaction } from './transaction';

export const questionSubject = (questionId: string): string => `question:${questionId}`;

/** They follow from the others, or say only that something changed. */
const DERIVED: ReadonlySet<string> = new Set([
  'version',
  'entrySeq',
  'updatedAt',
  'unread',
  'waits',
  'terms',
  'watchAt',
]);

/** What a member of staff changed of a question, and what they wrote, goes into the audit log with the change. */
export async function auditChange(
  tx: Transaction,
  { before, after, by }: { before: QuestionRecord; after: QuestionRecord; by: string },
  lines: readonly Pick<EntryRecord, 'type' | 'text'>[],
  now: number,
): Promise<void> {
  const members = new Set([...Object.keys(before), ...Object.keys(after)] as (keyof QuestionRecord)[]);
  const changed = [...members].filter(
    (member) => !DERIVED.has(member) && JSON.stringify(before[member]) !== JSON.stringify(after[member]),
  );
  const fields = Object.fromEntries([
    ...changed.map((member) => [member, after[member]]),
    ...lines.map(({ type, text }, index) => [`line.${before.entrySeq + index + 1}.${type}`, text]),
  ]);
  await writeAudit(tx, { subject: questionSubject(before._id), action: tx.action ?? 'jobs', by, fields }, now);
}
