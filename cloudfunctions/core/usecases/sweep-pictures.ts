import { type Files, incomingPath } from '../services/ports';
import { changePicture, forgetPictures, listUnclaimed } from '../store/pictures';

/** One step's share; the next minute goes on. */
const BATCH = 20;

/**
 * Deletes pictures that no question took within a day, and what a removal left behind (architecture.md, Storage). Answers
 * how many. A question that takes one at this moment keeps it.
 */
export async function sweepPictures(now: number, { files }: { files: Files }): Promise<number> {
  const gone: string[] = [];
  for (const { _id } of await listUnclaimed(now, BATCH)) {
    const picture = await changePicture(_id, ({ questionId }) =>
      questionId === undefined ? { state: 'leaving' } : null,
    );
    if (picture?.state !== 'leaving') continue;
    await files.remove([await files.idOf(incomingPath(_id)), ...(picture.fileId ? [picture.fileId] : [])]);
    gone.push(_id);
  }
  await forgetPictures(gone);
  return gone.length;
}
