import { View } from '@tarojs/components';
import { useState } from 'react';
import { DayRow } from '@/features/desk/day-row';
import { useSaveSetting, type ViewOf } from '@/features/office/settings';
import { LineBox } from '@/ui/field/line-box';
import { Rows } from '@/ui/row/row';
import { clockOf, minutesOf, wholeOf } from './numbers';
import { SaveBar } from './save-bar';

const MOST_HOURS = 48;

/** 紧急联系: within how many hours whoever is on duty contacts the asker, and between which times of the day they count. */
export function UrgentForm({ view }: { view: ViewOf<'urgent'> }) {
  const [typed, setTyped] = useState(String(view.value.hours));
  const [times, setTimes] = useState({ from: view.value.from, to: view.value.to });
  const save = useSaveSetting(view);
  const hours = wholeOf(typed, MOST_HOURS);
  const problem =
    hours === null
      ? `小时数填 1 到 ${MOST_HOURS} 的整数。`
      : times.from < times.to
        ? null
        : '开始的时间要早于结束的时间。';
  const row = (name: 'from' | 'to', label: string) => (
    <DayRow
      mode="time"
      label={label}
      value={clockOf(times[name])}
      words={clockOf(times[name])}
      from="08:00"
      onPick={(clock) => setTimes({ ...times, [name]: minutesOf(clock) })}
    />
  );
  return (
    <View>
      <View className="office__note">
        设为紧急的留言，由值班的人在这个时限内首次联系提问人；只算下面两个时间之间，周末和节假日照算。改动只管以后设为紧急的留言。
      </View>
      <LineBox label="几小时内首次联系" initial={typed} max={2} onText={setTyped} />
      <Rows>
        {row('from', '每天从')}
        {row('to', '每天到')}
      </Rows>
      <SaveBar
        command={save}
        problem={problem}
        onSave={() => hours !== null && void save.send({ id: view.id, value: { hours, ...times } })}
      />
    </View>
  );
}
