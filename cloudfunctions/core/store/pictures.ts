import { AppError } from '../contract/app-error';
import { LIMITS } from '../contract/constants';
import { picturesStanding, UNCLAIMED_FOR } from '../domain/pictures/standing';
import type { PictureRecord, QuestionRecord, TextCheck } from '../domain/records';
import { pictures } from './collections';
import { type NewEntry, questionIn, writeChange, writeQuietly } from './question-file';
import { type Transaction, transaction } from './transaction';

export const findPicture = (id: string): Promise<PictureRecord | null> => pictures.byId(id);

/** A place for one picture of this person. Throws `rule_blocked` while too many of theirs wait for a question. */
export async function addAwaited(picture: Pick<PictureRecord, '_id' | 'ownerId'>, now: number): Promise<void> {
  const { ownerId } = picture;
  const query = { where: { ownerId }, orderBy: 'sweepAt', direction: 'asc', above: now } as const;
  if ((await pictures.countUpTo(query, LIMITS.pictureTickets)) >= LIMITS.pictureTickets) {
    throw new AppError('rule_blocked', '您有较多图片还没有随留言提交，请先提交或删掉一些，明天再加也可以。');
  }
  const check: TextCheck = { status: 'unchecked', at: now };
  await pictures.add({ ...picture, state: 'awaited', check, sweepAt: now + UNCLAIMED_FOR, createdAt: now });
}

/** Changes a picture as it then is, and what its question keeps of it; null from `change` leaves it. Answers it, or null when there is none. */
export const changePicture = (
  id: string,
  change: (picture: PictureRecord) => Partial<PictureRecord> | null,
): Promise<PictureRecord | null> =>
  transaction(async (tx) => {
    const picture = await tx.get(pictures, id);
    const changed = picture && change(picture);
    if (!picture || !changed) return picture;
    const next = { ...picture, ...changed };
    await tx.replace(pictures, next);
    const question = next.questionId === undefined ? null : await questionIn(tx, next.questionId);
    if (question && changed.check) await writeQuietly(tx, { ...question, ...(await standingIn(tx, question, next)) });
    return next;
  });

/** What a question keeps of its pictures when one of them is as `changed` says. */
export async function standingIn(
  tx: Transaction,
  { pictureIds = [] }: QuestionRecord,
  changed?: PictureRecord,
): Promise<ReturnType<typeof picturesStanding>> {
  const all = await Promise.all(pictureIds.map((id) => (id === changed?._id ? changed : tx.get(pictures, id))));
  return picturesStanding(all.filter((picture) => picture !== null));
}

/**
 * Gives a person's kept pictures to their new question; answers what the question keeps of them. Throws `bad_request` for
 * one that is not theirs to give.
 */
export async function claimPictures(
  tx: Transaction,
  question: QuestionRecord,
): Promise<ReturnType<typeof picturesStanding>> {
  const claimed: PictureRecord[] = [];
  for (const id of question.pictureIds ?? []) {
    const picture = await tx.get(pictures, id);
    const free = picture?.ownerId === question.askerId && picture.state === 'kept' && picture.questionId === undefined;
    if (!picture || !free) throw new AppError('bad_request', '有一张图片没有传好，请删掉它重新添加，再提交。');
    const taken = { ...picture, questionId: question._id, sweepAt: undefined };
    await tx.replace(pictures, taken);
    claimed.push(taken);
  }
  return picturesStanding(claimed);
}

/** A question's pictures in the asker's order. */
export const picturesOf = ({ pictureIds = [] }: QuestionRecord): Promise<PictureRecord[]> => pictures.byIds(pictureIds);

export const pictureIn = (tx: Transaction, id: string): Promise<PictureRecord | null> => tx.get(pictures, id);
export const writePicture = (tx: Transaction, picture: PictureRecord): Promise<void> => tx.replace(pictures, picture);

/**
 * Lets a picture go: no question has it from now on, with a line in the thread of the one that had it. Its files are the
 * caller's to remove, then `forgetPictures`; until then the sweep finds it.
 */
export const letGo = (id: string, line: NewEntry, now: number): Promise<void> =>
  transaction(async (tx) => {
    const picture = await tx.get(pictures, id);
    if (!picture) return;
    await tx.replace(pictures, { ...picture, state: 'leaving', questionId: undefined, ...SETTLED, sweepAt: now });
    const question = picture.questionId === undefined ? null : await questionIn(tx, picture.questionId);
    if (!question?.pictureIds?.includes(id)) return;
    const pictureIds = question.pictureIds.filter((other) => other !== id);
    const standing = await standingIn(tx, { ...question, pictureIds });
    await writeChange(tx, question, { pictureIds, ...standing }, [line], now);
  });

/** No verdict is waited for. */
export const SETTLED = { pendingTrace: undefined, verdictBy: undefined } as const;

export const forgetPictures = (ids: readonly string[]): Promise<void> => pictures.removeAll(ids);

/**
 * Removes all pictures of a question for good, files first, so that a step that dies in between can be repeated.
 * @param removeFiles the storage port's `remove`
 */
export async function removePicturesOf(
  question: QuestionRecord,
  removeFiles: (fileIds: readonly string[]) => Promise<void>,
): Promise<void> {
  const found = await picturesOf(question);
  await removeFiles(found.flatMap(({ fileId }) => fileId ?? []));
  await pictures.removeAll(found.map(({ _id }) => _id));
}

/** Up to `limit` pictures of a person that no question has, of those they began to send up to an instant. */
export const listPicturesOf = async (ownerId: string, upTo: number, limit: number): Promise<PictureRecord[]> => {
  const { rows } = await pictures.page({ where: { ownerId }, orderBy: 'sweepAt', direction: 'desc', limit });
  return rows.filter(({ createdAt, questionId }) => createdAt <= upTo && questionId === undefined);
};

const due = (key: 'sweepAt' | 'verdictBy', from: number, upTo: number | undefined, limit: number) =>
  pictures.page({ where: {}, orderBy: key, direction: 'asc', from, upTo, limit }).then(({ rows }) => rows);

/** Pictures that no question took in time, longest first. */
export const listUnclaimed = (now: number, limit: number): Promise<PictureRecord[]> => due('sweepAt', 0, now, limit);
/** Pictures whose verdict did not come in time. */
export const listWithoutVerdict = (now: number, limit: number): Promise<PictureRecord[]> =>
  due('verdictBy', 0, now, limit);
/** Pictures that still wait for a verdict, longest first. */
export const listAwaitingVerdict = (now: number, limit: number): Promise<PictureRecord[]> =>
  due('verdictBy', now + 1, undefined, limit);

/** The picture whose verdict comes under this trace, if one waits for it. */
export const findPendingTrace = async (pendingTrace: string): Promise<PictureRecord | null> => {
  const query = { where: { pendingTrace }, orderBy: 'createdAt', direction: 'asc', limit: 1 } as const;
  return (await pictures.page(query)).rows[0] ?? null;
};

/**
 * Stops waiting for a verdict and says so to staff in the thread of the question that has the picture. A verdict that
 * comes later still counts while no person has decided. Answers 1, or 0 when there was a verdict meanwhile.
 */
export const leaveToPerson = (id: string, now: number): Promise<number> =>
  transaction(async (tx) => {
    const picture = await tx.get(pictures, id);
    if (!picture || picture.verdictBy === undefined || picture.verdictBy > now) return 0;
    const left = { ...picture, verdictBy: undefined };
    await tx.replace(pictures, left);
    const question = picture.questionId === undefined ? null : await questionIn(tx, picture.questionId);
    if (question) await writeChange(tx, question, await standingIn(tx, question, left), [WITHOUT_VERDICT], now);
    return 1;
  });

const WITHOUT_VERDICT: NewEntry = {
  type: 'note',
  audience: 'staff',
  by: { role: 'system' },
  text: '有一张图片 30 分钟内没有核验结果，请人工核验。',
};
