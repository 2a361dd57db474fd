import type { AskReceipt, MyQuestionRow, MyQuestionView, PublicVersionView } from '../contract';
import type { EntryRecord, FeaturedRecord, QuestionRecord } from '../domain/records';
import { presentDue } from './due';
import { presentThreadForAsker } from './entry';
import { presentSupplement } from './featured';

interface WithVersion {
  question: QuestionRecord;
  publicVersion: FeaturedRecord | null;
}

/** What a question's asker sees in their list. */
export const presentMyQuestionRow = ({ question, publicVersion }: WithVersion, now: number): MyQuestionRow => ({
  id: question._id,
  no: question.no,
  kind: question.kind,
  state: question.state,
  text: question.text,
  askedAt: question.receivedAt,
  ...(question.answeredAt === undefined ? {} : { answeredAt: question.answeredAt }),
  holderName: question.holderName,
  due: presentDue(question, now),
  waitsForMe: publicVersion?.state === 'proposed',
});

/** A question's page for its asker. */
export const presentMyQuestion = (file: WithVersion & { thread: EntryRecord[] }, now: number): MyQuestionView => ({
  ...presentMyQuestionRow(file, now),
  categoryId: file.question.categoryId,
  regionCode: file.question.regionCode,
  mayBePublic: file.question.mayBePublic,
  beingChecked: isBeingChecked(file.question),
  entries: presentThreadForAsker(file.thread),
  ...(file.publicVersion ? { publicVersion: presentPublicVersion(file.publicVersion) } : {}),
  ...(file.question.declined ? { declined: file.question.declined } : {}),
});

/** The public version to whom it may concern before it is public: the asker and staff. */
export const presentPublicVersion = (version: FeaturedRecord): PublicVersionView => ({
  id: version._id,
  version: version.version,
  state: version.state,
  question: version.question,
  answer: version.answer,
  ...(version.supplement ? { supplement: presentSupplement(version.supplement) } : {}),
});

/** What the asker keeps of a submission. */
export const presentReceipt = (question: QuestionRecord, now: number): AskReceipt => ({
  id: question._id,
  no: question.no,
  due: presentDue(question, now),
  beingChecked: isBeingChecked(question),
});

const isBeingChecked = ({ check }: QuestionRecord): boolean => check.status !== 'pass';
