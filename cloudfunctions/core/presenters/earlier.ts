import type { EarlierView, StaffQuestionView } from '../contract';
import type { QuestionRecord } from '../domain/records';
import { type EarlierRow, isRepeated, isSameMatter } from '../domain/same-matter';
import { type Actor, mayReadEarlier, seesEarlier } from '../policies';
import { isFolded } from './inbox';

interface File {
  question: QuestionRecord;
  earlier: readonly EarlierRow[];
}

/** 反复反映, and to whoever may see them what the same person asked before. An inspector is shown what they may open. */
export const presentEarlier = (
  { question, earlier }: File,
  actor: Actor,
): Pick<StaffQuestionView, 'repeated' | 'earlier'> => ({
  repeated: isRepeated(question, earlier),
  ...(seesEarlier(actor)
    ? { earlier: earlier.filter((row) => mayReadEarlier(actor, row)).map((row) => presentRow(row, question, actor)) }
    : {}),
});

const presentRow = (row: EarlierRow, question: QuestionRecord, actor: Actor): EarlierView => ({
  id: row._id,
  no: row.no,
  state: row.state,
  askedAt: row.receivedAt,
  text: isFolded(row, actor) ? null : row.text,
  sameMatter: isSameMatter(question, row),
});
