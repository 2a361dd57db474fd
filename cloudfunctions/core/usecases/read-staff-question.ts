import { AppError } from '../contract/app-error';
import type { Contact } from '../domain/contact';
import { linkedBy } from '../domain/merge';
import type { MuteRecord, QuestionRecord } from '../domain/records';
import { type Actor, authorOf, can, maySeeContact, requireFor, requireRole } from '../policies';
import { findContact } from '../store/contacts';
import { findMute } from '../store/people';
import { findQuestionFile, noteSighting, type QuestionFile } from '../store/question-file';
import { findQuestion, listWaiting } from '../store/questions';

export interface StaffQuestionFile extends QuestionFile {
  /** Null also for whoever may not see them masked. */
  contact: Contact | null;
  /** How its asker stands; only to whoever may mute them. */
  mute?: MuteRecord | null;
  /** What it was merged into. */
  survivor: QuestionRecord | null;
  /** 并案: the others of its group. */
  linked: QuestionRecord[];
}

/**
 * A question as the actor may see it. One that is not theirs to see and one that never was are both `not_found`. That
 * their office looked at it is kept for the asker (rules.md, 谁看过我的留言).
 */
export async function readStaffQuestion(actor: Actor, input: { id: string }, now: number): Promise<StaffQuestionFile> {
  requireRole(actor, 'desk.question');
  const file = await findQuestionFile(input.id);
  if (!file) throw new AppError('not_found');
  requireFor(actor, 'desk.question', file);
  const author = authorOf(actor, file.question);
  if (author.role === 'staff') await noteSighting(input.id, author.officeName, now);
  const { mergedIntoId, linkId } = file.question;
  const [survivor, linked, contact, mute] = await Promise.all([
    mergedIntoId === undefined ? null : findQuestion(mergedIntoId),
    linkId === undefined ? [] : listWaiting([linkedBy(linkId)]).then(({ rows }) => rows),
    maySeeContact(actor, file) ? findContact(file.question) : null,
    file.question.askerId !== '' && can(actor, 'desk.mute', file) ? findMute(file.question.askerId) : undefined,
  ]);
  return { ...file, contact, mute, survivor, linked: linked.filter(({ _id }) => _id !== input.id) };
}
