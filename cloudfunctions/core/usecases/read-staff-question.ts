import { AppError } from '../contract/app-error';
import { type Actor, authorOf, requireFor, requireRole } from '../policies';
import { findQuestionFile, noteSighting, type QuestionFile } from '../store/question-file';

/**
 * A question as the actor may see it. One that is not theirs to see and one that never was are both `not_found`. That
 * their office looked at it is kept for the asker (rules.md, 谁看过我的留言).
 */
export async function readStaffQuestion(actor: Actor, input: { id: string }, now: number): Promise<QuestionFile> {
  requireRole(actor, 'desk.question');
  const file = await findQuestionFile(input.id);
  if (!file) throw new AppError('not_found');
  requireFor(actor, 'desk.question', file);
  const author = authorOf(actor, file.question);
  if (author.role === 'staff') await noteSighting(input.id, author.officeName, now);
  return file;
}
