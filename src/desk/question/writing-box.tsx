import { Textarea, View } from '@tarojs/components';
import { memo, useRef, useState } from 'react';
import { countCharacters } from '@core/domain/text';
import { boxName } from '@/platform/accessibility/aria';
import './writing-box.scss';

interface InnerProps {
  label: string;
  placeholder: string;
  /** What stands there at first; later values are not taken. */
  initial: string;
  /** Characters the box lets in: more than may be sent, so that too much is pointed out and never cut. */
  room: number;
  onText: (text: string) => void;
  /** The keyboard's height in px, 0 when it is gone. */
  onKeyboard: (height: number) => void;
}

/**
 * Never rendered again while typing: a round trip to the native input would lose characters. The page does not move for
 * the keyboard, it is told its height and ends above it, so that what is pinned stays in sight.
 */
const Inner = memo(
  ({ label, placeholder, initial, room, onText, onKeyboard }: InnerProps) => (
    <Textarea
      className="writing-box__input"
      defaultValue={initial}
      placeholder={placeholder}
      placeholderClass="writing-box__placeholder"
      maxlength={room}
      adjustPosition={false}
      disableDefaultPadding
      onInput={({ detail }) => onText(detail.value)}
      onKeyboardHeightChange={({ detail }) => onKeyboard(detail.height)}
      onBlur={() => onKeyboard(0)}
      {...boxName(label)}
    />
  ),
  () => true,
);

type Props = Omit<InnerProps, 'room'> & { max: number };

/** A text that fills the room there is, with a live count. */
export function WritingBox({ max, onText, ...inner }: Props) {
  const [count, setCount] = useState(() => countCharacters(inner.initial.trim()));
  const latest = useRef(onText);
  latest.current = onText;
  const take = useRef((text: string) => {
    setCount(countCharacters(text.trim()));
    latest.current(text);
  });
  return (
    <View className="writing-box">
      <Inner {...inner} room={max * 4} onText={take.current} />
      <View className={`writing-box__count ${count > max ? 'writing-box__count--over' : ''}`}>
        {count}/{max}
      </View>
    </View>
  );
}
