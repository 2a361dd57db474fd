import { AppError } from '../contract/app-error';
import type { Contact } from '../domain/contact';
import { linkedBy } from '../domain/merge';
import type { MuteRecord, QuestionRecord } from '../domain/records';
import type { EarlierRow } from '../domain/same-matter';
import { type Actor, authorOf, can, learnsOfEarlier, maySeeContact, requireFor, requireRole } from '../policies';
import { findContact } from '../store/contacts';
import { findMute } from '../store/people';
import { noteMentionRead } from '../store/mentions';
import { noteSighting } from '../store/askers-file';
import { findQuestionFile, type QuestionFile } from '../store/question-file';
import { findQuestion, listWaiting } from '../store/questions';
import { listEarlier } from '../store/similar';

export interface StaffQuestionFile extends QuestionFile {
  /** Null also for whoever may not see them masked. */
  contact: Contact | null;
  /** How its asker stands; only to whoever may mute them. */
  mute?: MuteRecord | null;
  /** What it was merged into. */
  survivor: QuestionRecord | null;
  /** 并案: the others of its group. */
  linked: QuestionRecord[];
  /** What its asker asked before, newest first; nothing for whoever may learn nothing of it. */
  earlier: EarlierRow[];
}

/**
 * A question as the actor may see it. One that is not theirs to see and one that never was are both `not_found`. That
 * their office looked at it is kept for the asker (rules.md, 谁看过我的留言); who was named in a note has now read it.
 */
export async function readStaffQuestion(actor: Actor, input: { id: string }, now: number): Promise<StaffQuestionFile> {
  requireRole(actor, 'desk.question');
  const file = await findQuestionFile(input.id);
  if (!file) throw new AppError('not_found');
  requireFor(actor, 'desk.question', file);
  if (file.question.mentioned?.includes(actor.staffId)) await noteMentionRead(input.id, actor.staffId);
  const author = authorOf(actor, file.question);
  if (author.role === 'staff') await noteSighting(input.id, author.officeName, now);
  const { mergedIntoId, linkId } = file.question;
  const [survivor, linked, contact, mute, earlier] = await Promise.all([
    mergedIntoId === undefined ? null : findQuestion(mergedIntoId),
    linkId === undefined ? [] : listWaiting([linkedBy(linkId)]).then(({ rows }) => rows),
    maySeeContact(actor, file) ? findContact(file.question) : null,
    file.question.askerId !== '' && can(actor, 'desk.mute', file) ? findMute(file.question.askerId) : undefined,
    learnsOfEarlier(actor) ? listEarlier(file.question) : [],
  ]);
  return { ...file, contact, mute, earlier, survivor, linked: linked.filter(({ _id }) => _id !== input.id) };
}
