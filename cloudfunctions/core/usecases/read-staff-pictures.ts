import { AppError } from '../contract/app-error';
import type { PictureRecord } from '../domain/records';
import { type Actor, requireFor, requireRole } from '../policies';
import { type Files, withAddresses } from '../services/ports';
import { picturesOf } from '../store/pictures';
import { findQuestionFile, type QuestionFile } from '../store/question-file';

/** A question's pictures to staff who may read the question; to the others neither is there. */
export async function readStaffPictures(
  actor: Actor,
  input: { id: string },
  { files }: { files: Files },
): Promise<QuestionFile & { shown: { picture: PictureRecord; url: string }[] }> {
  requireRole(actor, 'desk.pictures');
  const file = await findQuestionFile(input.id);
  if (!file) throw new AppError('not_found');
  requireFor(actor, 'desk.pictures', file);
  return { ...file, shown: await withAddresses(files, await picturesOf(file.question)) };
}
