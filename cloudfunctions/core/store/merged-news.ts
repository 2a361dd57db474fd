/** What a change comes to for whoever asked a question that was merged into the changed one. */
import type { EntryRecord, QuestionRecord, Told } from '../domain/records';
import { beginJob } from './jobs';
import type { Transaction } from './transaction';

/** What of a change whoever asked a question that was merged into this one is to be told; null for nothing. */
export function newsForMerged(
  before: QuestionRecord,
  { state }: QuestionRecord,
  lines: readonly Pick<EntryRecord, 'type'>[],
): Told['told'] | null {
  if (lines.some(({ type }) => type === 'reply' || type === 'supplement')) return 'answered';
  return state !== before.state && (state === 'declined' || state === 'handed_over') ? state : null;
}

/** They may be many: they are told in steps. */
export const beginTelling = (tx: Transaction, { _id, no }: QuestionRecord, told: Told, now: number): Promise<void> =>
  beginJob(
    tx,
    `tell_merged:${_id}:${told.seq}`,
    { kind: 'tell_merged', fromId: _id, fromName: no, intoId: '', intoName: '', by: { role: 'system' }, told },
    now,
  );
