import { View } from '@tarojs/components';
import { dayAndWeekday, dayOf } from '@/features/dates/beijing';
import { aria } from '@/platform/accessibility/aria';
import { Button } from '@/ui/button/button';
import { Icon } from '@/ui/icon/icon';
import { type Days, morningWords } from './morning-words';
import { canRemind, isAhead, useReminder } from './reminder';
import './reminder-button.scss';

/** 明早 8 点提醒我, and once it is set the day it comes. Not there where no message can be sent. */
export function ReminderButton({ days }: { days: Days }) {
  const { on, refusal, busy, error, remind } = useReminder();
  const now = Date.now();
  if (!canRemind) return null;
  if (on !== undefined && isAhead(on, now)) {
    return (
      <View className="reminder reminder--set" {...aria({ live: 'polite' })}>
        <Icon name="check" size="small" />
        <View>好的，{dayAndWeekday(on, dayOf(now))}早上 8 点提醒您</View>
      </View>
    );
  }
  const trouble = error?.message ?? refusal;
  return (
    <View className="reminder">
      <Button icon="bell" busy={busy} onClick={remind}>
        {morningWords(days, now)} 8 点提醒我
      </Button>
      {trouble && (
        <View className="reminder__words" {...aria({ live: 'polite' })}>
          {trouble}
        </View>
      )}
    </View>
  );
}
