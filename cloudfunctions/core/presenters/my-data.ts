import type { ErasureReceiptView, MyDataView } from '../contract';
import type { ConsentRecord, MarkKind, MuteRecord } from '../domain/records';

/** What a person is told is stored of them. */
export const presentMyData = ({
  consent,
  marks,
  mute,
  ...counts
}: {
  consent: ConsentRecord | null;
  questions: number;
  openQuestions: number;
  published: number;
  marks: Record<MarkKind, number>;
  reminders: number;
  mute: MuteRecord | null;
}): MyDataView => ({
  ...counts,
  consent: consent && { version: consent.consentVersion, agreedAt: consent.agreedAt },
  votes: marks.vote,
  likes: marks.like,
  favourites: marks.favourite,
  muted: mute && { reason: mute.reason, ...(mute.until === undefined ? {} : { until: mute.until }) },
});

/** What a person keeps of an erasure. */
export const presentErasureReceipt = (
  { seq, at, keptUntil }: { seq: number; at: number; keptUntil: number },
  done: boolean,
): ErasureReceiptView => ({ no: `QC-${String(seq).padStart(6, '0')}`, at, keptUntil, done });
