import type { PictureRecord } from '../records';

/** How long WeChat's verdict may take: "在 30 分钟内会推送" (mediaCheckAsync). */
export const VERDICT_WITHIN = 30 * 60_000;

/** A picture no question has taken is deleted after a day (architecture.md, Storage). */
export const UNCLAIMED_FOR = 24 * 60 * 60_000;

/** WeChat gave no verdict, or a bad one that no person has looked at. */
export const needsPerson = ({ check: { status, byName } }: PictureRecord): boolean =>
  status === 'unchecked' || (status === 'risky' && byName === undefined);
