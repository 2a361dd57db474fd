import { askedVerdict, type Files, type PictureCheck, URL_SECONDS } from '../services/ports';
import type { PictureRecord } from '../domain/records';
import { changePicture, leaveToPerson, listAwaitingVerdict, listWithoutVerdict } from '../store/pictures';

const BATCH = 20;

/**
 * Asks again for the verdicts that could not be asked for, and leaves to a person what has none after 30 minutes
 * (architecture.md, msgSecCheck). Answers how many of each.
 */
export async function chasePictureChecks(
  now: number,
  services: { files: Files; pictureCheck: PictureCheck },
): Promise<{ asked: number; left: number }> {
  let asked = 0;
  for (const picture of await listAwaitingVerdict(now, BATCH)) {
    if (picture.pendingTrace !== undefined) continue;
    const trace = await ask(picture, services);
    if (trace === null) break;
    await changePicture(picture._id, (as) => (as.check.status === 'unchecked' ? { pendingTrace: trace } : null));
    asked += 1;
  }
  let left = 0;
  for (const { _id } of await listWithoutVerdict(now, BATCH)) left += await leaveToPerson(_id, now);
  return { asked, left };
}

async function ask(
  { ownerId, fileId = '' }: PictureRecord,
  { files, pictureCheck }: { files: Files; pictureCheck: PictureCheck },
): Promise<string | null> {
  const url = (await files.temporaryUrls([fileId], URL_SECONDS)).get(fileId);
  return url === undefined ? null : askedVerdict(pictureCheck, { openid: ownerId, url });
}
