import { AppError } from '../contract/app-error';
import type { Contact } from '../domain/contact';
import { type Actor, authorOf, maySeeContact, requireFor, requireRole } from '../policies';
import { findContact } from '../store/contacts';
import { findQuestionFile, noteSighting, type QuestionFile } from '../store/question-file';

export interface StaffQuestionFile extends QuestionFile {
  /** Null also for whoever may not see them masked. */
  contact: Contact | null;
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
  return { ...file, contact: maySeeContact(actor, file) ? await findContact(file.question) : null };
}
