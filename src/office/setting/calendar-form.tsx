import { View } from '@tarojs/components';
import { useState } from 'react';
import { dayAndWeekday, dayOf } from '@/features/dates/beijing';
import { Choices } from '@/features/desk/choices';
import { DayRow } from '@/features/desk/day-row';
import { useSaveSetting, type ViewOf } from '@/features/office/settings';
import { Button } from '@/ui/button/button';
import { Notice } from '@/ui/notice/notice';
import { Row, Rows } from '@/ui/row/row';
import { Section } from '@/ui/section/section';
import { SaveBar } from './save-bar';

const KINDS = [
  { value: 'holiday' as const, words: '放假' },
  { value: 'workday' as const, words: '上班' },
];

/** 日历: days that differ from the official calendar, and years it does not have yet. */
export function CalendarForm({ view }: { view: ViewOf<'calendar_overrides'> }) {
  const today = dayOf(Date.now());
  const [days, setDays] = useState(view.value.days);
  const [day, setDay] = useState<string>();
  const [kind, setKind] = useState<'holiday' | 'workday'>('holiday');
  const save = useSaveSetting(view);
  const add = () => {
    if (day) setDays({ ...days, [day]: kind });
    setDay(undefined);
  };
  const without = (gone: string) => setDays(Object.fromEntries(Object.entries(days).filter(([one]) => one !== gone)));
  return (
    <View>
      {(view.uncoveredYears ?? []).map((year) => (
        <Notice key={year} tone="amber">
          {year}
          年的放假安排还没有，落在这一年的时限都是暂定的。国务院公布后，请把放假的日子和要补班的周末都填在下面；填了国庆节，就算这一年填好了。
        </Notice>
      ))}
      <View className="office__note">
        国家公布的放假调休已经算在内，这里只填和它不同的日子。已经定下的时限不变，以后的按新的算。
      </View>
      <Section title="加一天">
        <Rows>
          <DayRow
            label="日期"
            value={day}
            words={day ? dayAndWeekday(day, today) : '请选择'}
            from={today}
            onPick={setDay}
          />
        </Rows>
        <Choices label="这一天" options={KINDS} selected={kind} onSelect={setKind} />
        <View className="office__gap" />
        <Button disabled={!day} onClick={add}>
          加上
        </Button>
      </Section>
      <Section title="已经填的">
        {Object.keys(days).length === 0 && <View className="office__note">还没有。</View>}
        <Rows>
          {Object.entries(days)
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([one, what]) => (
              <Row
                key={one}
                label={`${dayAndWeekday(one, today)} ${what === 'holiday' ? '放假' : '上班'}`}
                value={
                  <Button compact label={`去掉${dayAndWeekday(one, today)}`} onClick={() => without(one)}>
                    去掉
                  </Button>
                }
              />
            ))}
        </Rows>
      </Section>
      <SaveBar command={save} problem={null} onSave={() => void save.send({ id: view.id, value: { days } })} />
    </View>
  );
}
