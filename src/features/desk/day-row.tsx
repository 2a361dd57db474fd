import { Picker } from '@tarojs/components';
import { Row } from '@/ui/row/row';

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

/** A day or a time of day, chosen on the phone's own wheel. */
export function DayRow({ label, value, words, mode = 'date', start, end, from, onPick }: Props) {
  const pick = ({ detail }: { detail: { value: string } }) => onPick(detail.value);
  const row = <Row label={label} value={words} />;
  return mode === 'date' ? (
    <Picker mode="date" value={value ?? from} start={start} end={end} onChange={pick}>
      {row}
    </Picker>
  ) : (
    <Picker mode="time" value={value ?? from} onChange={pick}>
      {row}
    </Picker>
  );
}
