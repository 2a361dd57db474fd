import { Input, View } from '@tarojs/components';
import { memo, useRef } from 'react';
import { aria, boxName } from '@/platform/accessibility/aria';
import './line-box.scss';

interface Props {
  label: string;
  placeholder?: string;
  /** What stands there at first. The box keeps its own text while typing: later values are not taken. */
  initial: string;
  max: number;
  /** What is wrong with it, in a sentence that says what to do. */
  problem?: string;
  onText: (text: string) => void;
}

type InnerProps = Omit<Props, 'problem'>;

/** Never rendered again while typing: a round trip to the native input would lose characters. */
const Inner = memo(
  ({ label, placeholder, initial, max, onText }: InnerProps) => (
    <Input
      className="line-box__input"
      defaultValue={initial}
      placeholder={placeholder}
      placeholderClass="line-box__placeholder"
      maxlength={max}
      cursorSpacing={96}
      onInput={({ detail }) => onText(detail.value)}
      {...boxName(label)}
    />
  ),
  () => true,
);

/** One line to fill in, with its name above and what is wrong with it below. */
export function LineBox({ problem, onText, ...inner }: Props) {
  const latest = useRef(onText);
  latest.current = onText;
  const take = useRef((text: string) => latest.current(text));
  return (
    <View className="line-box">
      <View className="line-box__label" {...aria({ hidden: true })}>
        {inner.label}
      </View>
      <Inner {...inner} onText={take.current} />
      {problem && (
        <View className="line-box__problem" {...aria({ role: 'alert', live: 'assertive' })}>
          {problem}
        </View>
      )}
    </View>
  );
}
