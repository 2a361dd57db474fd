import { countVote } from '../domain/marks';
import { erasedEntry, erasedPublicVersion, erasedQuestion, isErased } from '../domain/erasure';
import type { MarkRecord, QuestionRecord } from '../domain/records';
import { mergedInto, waitsOf } from '../domain/waits';
import {
  cardPages,
  consents,
  entries,
  featured,
  marks,
  outbox,
  questions,
  replyPrints,
  sightings,
} from './collections';
import { dropSalt } from './audit';
import { removeContact } from './contacts';
import { entryId, listThread } from './entries';
import { questionSubject } from './question-audit';
import { publicVersionIn, questionIn, writePublicVersion } from './question-file';
import { peekWaiting } from './questions';
import { hideFeatured, keepLikes } from './reading';
import { transaction } from './transaction';

/** Up to `limit` questions a person asked up to an instant, newest first. */
export const listToErase = async (personId: string, upTo: number, limit: number): Promise<QuestionRecord[]> =>
  (await questions.page({ where: { askerId: personId }, orderBy: 'receivedAt', direction: 'desc', upTo, limit })).rows;

const answersOthers = async (id: string): Promise<boolean> => (await peekWaiting([mergedInto(id)])).length > 0;

/** A thread's lines are rewritten in pieces of so many. */
const LINES = 50;

/**
 * Makes a question a skeleton, its public version and its thread with it. The question goes last: a step that dies in
 * between finds it again. Its pictures are the caller's to remove, before.
 */
export async function eraseQuestion(id: string, keepFeatured: boolean, now: number): Promise<void> {
  const others = await answersOthers(id);
  const lines = await transaction(async (tx) => {
    const question = await questionIn(tx, id);
    if (!question || isErased(question)) return 0;
    const version = await publicVersionIn(tx, question);
    if (version && !(keepFeatured && version.state === 'published')) {
      await writePublicVersion(tx, erasedPublicVersion(version, now));
      if (version.state === 'published') await hideFeatured(tx, version, now);
    }
    return question.entrySeq;
  });
  for (let from = 1; from <= lines; from += LINES) {
    const ids = Array.from({ length: Math.min(LINES, lines - from + 1) }, (_, index) => entryId(id, from + index));
    for (const entry of await entries.byIds(ids)) await entries.put(erasedEntry(entry, others));
    await replyPrints.removeAll(ids);
  }
  await transaction(async (tx) => {
    const question = await questionIn(tx, id);
    if (!question || isErased(question)) return;
    // A line that came meanwhile is erased by the next step, which finds the question as it was.
    if (question.entrySeq !== lines) return;
    await removeContact(tx, id);
    await dropSalt(tx, questionSubject(id));
    const skeleton = erasedQuestion(question, others, now);
    const entrySeq = lines + 1;
    await tx.replace(questions, { ...skeleton, waits: waitsOf(skeleton), version: question.version + 1, entrySeq });
    await tx.add(entries, {
      _id: entryId(id, entrySeq),
      questionId: id,
      seq: entrySeq,
      type: 'status',
      audience: 'staff',
      at: now,
      by: { role: 'system' },
      text: skeleton.state === question.state ? ERASED : WITHDRAWN,
    });
  });
}

const ERASED = '提问人清除了个人数据，留言内容已删除。';
const WITHDRAWN = '提问人清除了个人数据，留言撤回，不再办理，内容已删除。';

/** Up to `limit` marks a person made up to an instant, newest first. */
export const listMarksToErase = async (personId: string, upTo: number, limit: number): Promise<MarkRecord[]> =>
  (await marks.page({ where: { personId }, orderBy: 'at', direction: 'desc', upTo, limit })).rows;

/** Takes a mark back for good, out of what it was counted in. */
export const eraseMark = ({ _id }: MarkRecord): Promise<void> =>
  transaction(async (tx) => {
    const mark = await tx.get(marks, _id);
    if (!mark) return;
    await tx.remove(marks, _id);
    if (mark.kind === 'vote') {
      const counts = await tx.get(cardPages, mark.subjectId);
      if (counts) await tx.replace(cardPages, countVote(counts, mark, null));
    }
    if (mark.kind === 'like') {
      const answer = await tx.get(featured, mark.subjectId);
      if (!answer) return;
      const likes = answer.likes - 1;
      await tx.replace(featured, { ...answer, likes });
      if (answer.cardId !== undefined) await keepLikes(tx, answer.cardId, answer._id, likes);
    }
  }, 'crowd');

/** Removes up to `limit` messages to a person; answers how many. */
export async function eraseMessagesTo(personId: string, limit: number): Promise<number> {
  const { rows } = await outbox.page({ where: { personId }, orderBy: 'updatedAt', direction: 'asc', limit });
  await outbox.removeAll(rows.map(({ _id }) => _id));
  return rows.length;
}

/** Takes back a person's agreement of up to an instant. */
export async function eraseConsent(personId: string, upTo: number): Promise<void> {
  const consent = await consents.byId(personId);
  if (consent && consent.agreedAt <= upTo) await consents.removeAll([personId]);
}

/** Up to `limit` skeletons whose time is over. */
export const listToPurge = async (now: number, limit: number): Promise<string[]> => {
  const query = { where: {}, orderBy: 'purgeAt', direction: 'asc', upTo: now, limit, fields: ['_id'] } as const;
  return (await questions.page(query)).rows.map(({ _id }) => _id);
};

/** Removes a skeleton with its thread and who looked at it, itself last. A public version stays: it names nobody. */
export async function purgeQuestion(questionId: string): Promise<void> {
  const lines = await listThread(questionId);
  await entries.removeAll(lines.map(({ _id }) => _id));
  const seen = await sightings.page({ where: { questionId }, orderBy: 'firstAt', direction: 'asc', limit: MANY });
  await sightings.removeAll(seen.rows.map(({ _id }) => _id));
  await questions.removeAll([questionId]);
}

/** More offices than ever look at one question. */
const MANY = 100;
