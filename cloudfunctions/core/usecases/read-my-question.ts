import { AppError } from '../contract/app-error';
import { type Actor, requireFor, requireRole } from '../policies';
import { findQuestionFile, type QuestionFile } from '../store/question-file';

/** One of the caller's own questions. Another's and one that never was answer the same `not_found`. */
export async function readMyQuestion(caller: Actor, input: { id: string }): Promise<QuestionFile> {
  requireRole(caller, 'citizen.my_question');
  const file = await findQuestionFile(input.id);
  if (!file) throw new AppError('not_found');
  requireFor(caller, 'citizen.my_question', file);
  return file;
}
