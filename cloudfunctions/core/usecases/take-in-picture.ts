import { AppError } from '../contract/app-error';
import { LIMITS } from '../contract/constants';
import { pictureProblem, TOO_LARGE, UNREADABLE } from '../domain/pictures/picture-problem';
import { reencode } from '../domain/pictures/reencode';
import { VERDICT_WITHIN } from '../domain/pictures/standing';
import type { PictureRecord } from '../domain/records';
import { type Actor, requireRole } from '../policies';
import { askedVerdict, type Files, incomingPath, type PictureCheck, privatePath, URL_SECONDS } from '../services/ports';
import { changePicture, findPicture, forgetPictures } from '../store/pictures';

/**
 * Takes in what the caller's device put where its ticket said: checked before it is decoded, drawn anew, kept apart, the
 * original deleted, and sent to be checked by WeChat. Sent again, it answers the same.
 *
 * Throws `not_found` for a picture that is not the caller's or did not arrive, `bad_request` with why a file is no
 * picture for us; that file and its place are gone then.
 */
export async function takeInPicture(
  caller: Actor,
  input: { id: string },
  now: number,
  services: { files: Files; pictureCheck: PictureCheck },
): Promise<{ picture: PictureRecord; url: string }> {
  requireRole(caller, 'upload.take_in');
  const { files } = services;
  const picture = await findPicture(input.id);
  if (picture?.ownerId !== caller.personId || picture.state === 'leaving') throw new AppError('not_found', GONE);
  const kept = picture.state === 'kept' ? picture : await keep();
  return { picture: kept, url: await addressOf(kept) };

  async function keep(): Promise<PictureRecord> {
    const original = await files.idOf(incomingPath(input.id));
    const bytes = await files.read(original, LIMITS.pictureBytes);
    if (bytes === null) throw new AppError('not_found', GONE);
    const problem = bytes === 'too_large' ? TOO_LARGE : pictureProblem(bytes);
    const drawn = problem === null && bytes !== 'too_large' ? await reencode(bytes) : null;
    if (drawn === null) {
      await files.remove([original]);
      await forgetPictures([input.id]);
      throw new AppError('bad_request', problem ?? UNREADABLE);
    }
    const fileId = await files.write(privatePath(input.id), drawn);
    await files.remove([original]);
    const url = (await files.temporaryUrls([fileId], URL_SECONDS)).get(fileId);
    const trace =
      url === undefined ? null : await askedVerdict(services.pictureCheck, { openid: caller.personId, url });
    const stored = await changePicture(input.id, ({ state }) =>
      state === 'awaited'
        ? { state: 'kept', fileId, verdictBy: now + VERDICT_WITHIN, ...(trace === null ? {} : { pendingTrace: trace }) }
        : null,
    );
    if (stored?.state !== 'kept') {
      await files.remove([fileId]);
      throw new AppError('not_found', GONE);
    }
    return stored;
  }

  async function addressOf({ fileId = '' }: PictureRecord): Promise<string> {
    const url = (await files.temporaryUrls([fileId], URL_SECONDS)).get(fileId);
    if (url === undefined) throw new AppError('not_found', GONE);
    return url;
  }
}

const GONE = '没有收到这张图片，请重新添加。';
