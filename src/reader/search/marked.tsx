import type { SearchMark } from '@core/contract';
import { Text } from '@tarojs/components';
import './marked.scss';

interface Props {
  text: string;
  /** In order, apart from one another. */
  marks: readonly SearchMark[];
}

/** A text with what was found in it set off: by weight and ground, not by colour alone. */
export function Marked({ text, marks }: Props) {
  const pieces = marks.flatMap(([from, to], index) => [
    { from: marks[index - 1]?.[1] ?? 0, to: from, found: false },
    { from, to, found: true },
  ]);
  const rest = text.slice(marks.at(-1)?.[1] ?? 0);
  return (
    <Text>
      {pieces.map(({ from, to, found }) =>
        found ? (
          <Text key={from} className="marked__found">
            {text.slice(from, to)}
          </Text>
        ) : (
          text.slice(from, to)
        ),
      )}
      {rest}
    </Text>
  );
}
