import { AppError } from '../contract/app-error';
import { type Actor, requireRole } from '../policies';
import { type Files, incomingPath } from '../services/ports';
import { findPicture, forgetPictures, letGo } from '../store/pictures';

/**
 * Deletes a picture of the caller for good: out of their question, if one has it, and out of the storage. Throws
 * `not_found` for one that is not theirs or is gone already.
 */
export async function removePicture(
  caller: Actor,
  input: { id: string },
  now: number,
  { files }: { files: Files },
): Promise<void> {
  requireRole(caller, 'upload.remove');
  const picture = await findPicture(input.id);
  if (picture?.ownerId !== caller.personId) throw new AppError('not_found');
  const line = { type: 'status' as const, audience: 'asker' as const, by: { role: 'asker' as const } };
  await letGo(input.id, { ...line, text: '提问人删除了一张图片。' }, now);
  await files.remove([await files.idOf(incomingPath(input.id)), ...(picture.fileId ? [picture.fileId] : [])]);
  await forgetPictures([input.id]);
}
