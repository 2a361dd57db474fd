import { Textarea, View } from '@tarojs/components';
import { memo, useRef, useState } from 'react';
import { boxName } from '@/platform/accessibility/aria';
import './text-box.scss';

interface Props {
  label: string;
  placeholder?: string;
  /** What stands there at first. The box keeps its own text while typing: later values are not taken. */
  initial: string;
  max: number;
  tall?: boolean;
  onText: (text: string) => void;
}

const lengthOf = (text: string) => Array.from(text.trim()).length;

type InnerProps = Omit<Props, 'max' | 'tall'> & { room: number };

/** Never rendered again while typing: a round trip to the native input would lose characters. */
const Inner = memo(
  ({ label, placeholder, initial, room, onText }: InnerProps) => (
    <Textarea
      className="text-box__input"
      defaultValue={initial}
      placeholder={placeholder}
      placeholderClass="text-box__placeholder"
      maxlength={room}
      cursorSpacing={96}
      disableDefaultPadding
      onInput={({ detail }) => onText(detail.value)}
      {...boxName(label)}
    />
  ),
  () => true,
);

/** Several lines of text, with a live count. Too long a text is pointed out, never cut. */
export function TextBox({ max, tall = false, onText, ...inner }: Props) {
  const [count, setCount] = useState(() => lengthOf(inner.initial));
  const latest = useRef(onText);
  latest.current = onText;
  const take = useRef((text: string) => {
    setCount(lengthOf(text));
    latest.current(text);
  });
  return (
    <View className={`text-box ${tall ? 'text-box--tall' : ''}`}>
      <Inner {...inner} room={max * 4} onText={take.current} />
      <View className={`text-box__count ${count > max ? 'text-box__count--over' : ''}`}>
        {count > max ? `多了 ${count - max} 个字 · ` : ''}
        {count}/{max}
      </View>
    </View>
  );
}
