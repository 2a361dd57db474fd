import { dayAndWeekday, dayOf } from '@/features/dates/beijing';
import { ConsentButton } from '@/features/notices/consent-button';
import { type Days, morningWords } from './morning-words';
import { canRemind, isAhead, useReminder } from './reminder';

/** 明早 8 点提醒我, and once it is set the day it comes. Not there where no message can be sent. */
export function ReminderButton({ days }: { days: Days }) {
  const { on, consented } = useReminder();
  const now = Date.now();
  if (!canRemind) return null;
  return (
    <ConsentButton
      consented={consented}
      words={`${morningWords(days, now)} 8 点提醒我`}
      agreed={
        on !== undefined && isAhead(on, now) ? `好的，${dayAndWeekday(on, dayOf(now))}早上 8 点提醒您` : undefined
      }
    />
  );
}
