/** What is left of a question when its asker has their data erased (个人信息保护法 47; product.md, My data). */
import { clockAfter, nextState } from './question-life';
import type { EntryRecord, FeaturedRecord, QuestionRecord } from './records';
import { MINUTE } from './working-time';

/** Three years, a leap day included (rules.md: the ledger 3 years). */
const SKELETON_FOR = (3 * 365 + 1) * 24 * 60 * MINUTE;

/** Until when the skeleton of what was erased at `now` is kept. */
export const skeletonUntil = (now: number): number => now + SKELETON_FOR;

/** What stands where words were. */
const ERASED_TEXT = '（提问人已清除个人数据，内容已删除）';

/** Whether nothing of the asker is left in it. */
export const isErased = ({ erasedAt }: QuestionRecord): boolean => erasedAt !== undefined;

/**
 * The skeleton of a question: number, kind, category, region, who had it, dates and states. An open one ends as withdrawn,
 * unless others were merged into it: they still wait for its answer.
 */
export function erasedQuestion(question: QuestionRecord, answersOthers: boolean, now: number): QuestionRecord {
  const withdrawn = answersOthers ? null : nextState(question.state, 'withdraw');
  const state = withdrawn ?? question.state;
  return {
    _id: question._id,
    no: question.no,
    version: question.version,
    kind: question.kind,
    state,
    categoryId: question.categoryId,
    regionCode: question.regionCode,
    text: ERASED_TEXT,
    mayBePublic: false,
    aboutMinor: false,
    askerId: '',
    check: { status: 'pass', at: now },
    holderKey: question.holderKey,
    holderName: question.holderName,
    holderSince: question.holderSince,
    receivedAt: question.receivedAt,
    triagedAt: question.triagedAt,
    answeredAt: question.answeredAt,
    closedAt: question.closedAt,
    clock: clockAfter(state),
    dueAt: question.dueAt,
    dueSoonAt: question.dueSoonAt,
    dueProvisional: question.dueProvisional,
    closesAt: state === 'answered' ? question.closesAt : undefined,
    entrySeq: question.entrySeq,
    featuredId: question.featuredId,
    mergedIntoId: question.mergedIntoId,
    clue: question.clue,
    merged: question.merged,
    linkId: question.linkId,
    erasedAt: now,
    purgeAt: skeletonUntil(now),
    updatedAt: now,
  };
}

/** What the office's answer to several people says is not one of them's alone. */
const FOR_OTHERS: readonly EntryRecord['type'][] = ['reply', 'supplement'];

/**
 * A line of the thread without what was said: replies may quote the asker, notes may name them. What the system itself
 * wrote, and who had it, names nobody and stays.
 */
export function erasedEntry(entry: EntryRecord, answersOthers: boolean): EntryRecord {
  if (entry.by.role === 'system' || entry.type === 'transfer') return entry;
  if (answersOthers && FOR_OTHERS.includes(entry.type)) return entry;
  const { _id, questionId, seq, type, audience, at, by } = entry;
  return { _id, questionId, seq, type, audience, at, by, text: ERASED_TEXT };
}

/** A public version nobody may read any more: down if it was up, its text gone. */
export const erasedPublicVersion = (version: FeaturedRecord, now: number): FeaturedRecord => {
  const { supplement: _supplement, returnedReason: _reason, ...rest } = version;
  const withdrawn = ['proposed', 'agreed', 'published'].includes(version.state);
  return {
    ...rest,
    ...(withdrawn ? { state: 'withdrawn' as const, withdrawnAt: now } : {}),
    question: ERASED_TEXT,
    answer: ERASED_TEXT,
  };
};
