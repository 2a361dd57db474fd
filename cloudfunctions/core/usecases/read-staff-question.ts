import { AppError } from '../contract/app-error';
import { type Actor, requireFor, requireRole } from '../policies';
import { findQuestionFile, type QuestionFile } from '../store/question-file';

/** A question as the actor may see it. One that is not theirs to see and one that never was are both `not_found`. */
export async function readStaffQuestion(actor: Actor, input: { id: string }): Promise<QuestionFile> {
  requireRole(actor, 'desk.question');
  const file = await findQuestionFile(input.id);
  if (!file) throw new AppError('not_found');
  requireFor(actor, 'desk.question', file);
  return file;
}
