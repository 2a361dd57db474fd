import type { MuteRecord } from './records';
import { comeBackWords } from './writing-limits';

const DAY = 24 * 60 * 60_000;

/** Until when a mute of so many days lasts; `undefined` (for good) for none. */
export const muteUntil = (days: number | null, now: number): number | undefined =>
  days === null ? undefined : now + days * DAY;

/** Whether a person may not write at this moment. */
export const isMuted = <M extends Pick<MuteRecord, 'until'>>(mute: M | null, now: number): mute is M =>
  mute !== null && (mute.until === undefined || mute.until > now);

/** What a muted person is told: why, until when, what they can still do and whom to call. */
export const mutedWords = ({ reason, until }: MuteRecord, now: number): string => {
  const lasts = until === undefined ? '您已被停止发表文字' : `您在${comeBackWords(until, now)} 以前不能发表文字`;
  return `${lasts}，原因：${reason.replace(/[。.]$/, '')}。看卡片、查看和撤回已经提出的留言不受影响。有异议请打 12345。`;
};
