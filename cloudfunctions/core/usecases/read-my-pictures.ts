import { AppError } from '../contract/app-error';
import type { PictureRecord } from '../domain/records';
import { type Actor, requireFor, requireRole } from '../policies';
import { type Files, withAddresses } from '../services/ports';
import { picturesOf } from '../store/pictures';
import { findQuestionFile } from '../store/question-file';

/** The pictures of one of the caller's own questions; another's and one that never was answer the same `not_found`. */
export async function readMyPictures(
  caller: Actor,
  input: { id: string },
  { files }: { files: Files },
): Promise<{ picture: PictureRecord; url: string }[]> {
  requireRole(caller, 'citizen.pictures');
  const file = await findQuestionFile(input.id);
  if (!file) throw new AppError('not_found');
  requireFor(caller, 'citizen.pictures', file);
  return withAddresses(files, await picturesOf(file.question));
}
