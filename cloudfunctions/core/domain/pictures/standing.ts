import type { PictureRecord, QuestionRecord, TextCheck } from '../records';

/** How long WeChat's verdict may take: "在 30 分钟内会推送" (mediaCheckAsync). */
export const VERDICT_WITHIN = 30 * 60_000;

/** A picture no question has taken is deleted after a day (architecture.md, Storage). */
export const UNCLAIMED_FOR = 24 * 60 * 60_000;

/** WeChat gave no verdict, or a bad one that no person has looked at. */
export const needsPerson = ({ check: { status, byName } }: PictureRecord): boolean =>
  status === 'unchecked' || (status === 'risky' && byName === undefined);

/** Nothing but a person can judge it now: a risk was found, or the time for a verdict is over. */
const waitsForPerson = (picture: PictureRecord): boolean =>
  needsPerson(picture) && (picture.check.status === 'risky' || picture.verdictBy === undefined);

/** What a question keeps of its pictures, so that lists and featuring need not read them. */
export const picturesStanding = (
  pictures: readonly PictureRecord[],
): Pick<QuestionRecord, 'picturesCheck' | 'pictureToJudge'> => {
  const has = (status: TextCheck['status']) => pictures.some(({ check }) => check.status === status);
  const worst = has('risky') ? 'risky' : has('unchecked') ? 'unchecked' : 'pass';
  return {
    picturesCheck: pictures.length > 0 ? worst : undefined,
    pictureToJudge: pictures.some(waitsForPerson) || undefined,
  };
};

/** What is known of a question's pictures as a whole; one that has none is in order. */
export const picturesCheckOf = ({ pictureIds = [], picturesCheck }: QuestionRecord): TextCheck['status'] =>
  pictureIds.length === 0 ? 'pass' : (picturesCheck ?? 'unchecked');
