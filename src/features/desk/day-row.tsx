import { Picker, View } from '@tarojs/components';
import { aria } from '@/platform/accessibility/aria';
import { Icon } from '@/ui/icon/icon';
import './day-row.scss';

interface Props {
  label: string;
  /** `YYYY-MM-DD`, or `HH:mm` of a time. */
  value: string | null | undefined;
  /** How the value reads. */
  words: string;
  mode?: 'date' | 'time';
  /** The first and the last that can be chosen. */
  start?: string;
  end?: string;
  /** Where the wheel stands while nothing is chosen. */
  from: string;
  onPick: (value: string) => void;
}

/** A line among rows: a day or a time of day, chosen on the phone's own wheel. */
export function DayRow({ label, value, words, mode = 'date', start, end, from, onPick }: Props) {
  const pick = ({ detail }: { detail: { value: string } }) => onPick(detail.value);
  const line = (
    <View className="day-row__line" {...aria({ role: 'button' })}>
      <View className="day-row__label">{label}</View>
      <View className="day-row__value">{words}</View>
      <Icon name="next" size="small" />
    </View>
  );
  return mode === 'date' ? (
    <Picker className="day-row" mode="date" value={value ?? from} start={start} end={end} onChange={pick}>
      {line}
    </Picker>
  ) : (
    <Picker className="day-row" mode="time" value={value ?? from} onChange={pick}>
      {line}
    </Picker>
  );
}
