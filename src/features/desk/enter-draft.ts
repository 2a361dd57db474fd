import type { Input } from '@core/contract';
import type { QuestionKind, Source } from '@core/contract/constants';
import { create } from 'zustand';
import { newCommandId } from '@/features/commands/command-id';

/** A question being entered for somebody. Kept in memory only: it speaks of citizens. */
export interface EnterDraft {
  /** Goes with the draft, so that sending it twice enters once. */
  commandId: string;
  source: Source | null;
  nickname: string;
  /** `YYYY-MM-DD` and `HH:mm` in Beijing; this moment while no day is chosen. */
  day: string | null;
  time: string;
  kind: QuestionKind;
  categoryId: string | null;
  regionCode: string | null;
  text: string;
}

const blank = (): EnterDraft => ({
  commandId: newCommandId(),
  source: null,
  nickname: '',
  day: null,
  time: '09:00',
  kind: 'enquiry',
  categoryId: null,
  regionCode: null,
  text: '',
});

export const useEnterDraft = create<EnterDraft>(() => blank());
export const changeEnterDraft = (changed: Partial<EnterDraft>): void => useEnterDraft.setState(changed);
export const clearEnterDraft = (): void => useEnterDraft.setState(blank());

const at = (day: string, time: string): number => {
  const [year = 1970, month = 1, date = 1] = day.split('-').map(Number);
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return Date.UTC(year, month - 1, date, hour - 8, minute);
};

/** What keeps the draft from being sent, in a sentence that says what to do; else what is sent. */
export function toEnter(
  draft: EnterDraft,
  now: number,
): { problem: string } | { input: Input<'desk', 'enter_question'> } {
  const { commandId, source, day, time, kind, categoryId, regionCode } = draft;
  const text = draft.text.trim();
  const nickname = draft.nickname.trim();
  const receivedAt = day === null ? undefined : at(day, time);
  if (source === null) return { problem: '请选来源。' };
  if (receivedAt !== undefined && receivedAt > now) return { problem: '收到的时间还没到，请改成以前的时间。' };
  if (text === '') return { problem: '请写留言内容。' };
  if (regionCode === null) return { problem: '请选所在地区。' };
  if (categoryId === null) return { problem: '请选分类。' };
  return {
    input: {
      commandId,
      source,
      ...(nickname === '' ? {} : { nickname }),
      ...(receivedAt === undefined ? {} : { receivedAt }),
      kind,
      categoryId,
      regionCode,
      text,
    },
  };
}
