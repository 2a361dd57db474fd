import { LIMITS } from '@core/contract/constants';
import { Input, View } from '@tarojs/components';
import { memo, useRef } from 'react';
import { aria, boxName } from '@/platform/accessibility/aria';
import { Icon } from '@/ui/icon/icon';
import './search-box.scss';

interface Props {
  label: string;
  placeholder: string;
  text: string;
  /** Opens the keyboard at once. */
  focus?: boolean;
  onText: (text: string) => void;
  /** 搜索 on the keyboard. */
  onConfirm?: () => void;
}

type InnerProps = Required<Pick<Props, 'label' | 'placeholder' | 'text' | 'focus' | 'onText' | 'onConfirm'>>;

/** Never rendered again while typing: a round trip to the native input would lose characters. */
const Inner = memo(
  ({ label, placeholder, text, focus, onText, onConfirm }: InnerProps) => (
    <Input
      className="search-box__input"
      defaultValue={text}
      focus={focus}
      placeholder={placeholder}
      placeholderClass="search-box__placeholder"
      maxlength={LIMITS.searchText}
      confirmType="search"
      onInput={({ detail }) => onText(detail.value)}
      onConfirm={onConfirm}
      {...boxName(label)}
    />
  ),
  () => true,
);

/** One line to look for something in what stands below; what it finds shows while typing. */
export function SearchBox({ label, placeholder, text, focus = false, onText, onConfirm }: Props) {
  const typed = useRef(text);
  /** Grows when the text is replaced from outside, since the input keeps its own while typing. */
  const edition = useRef(0);
  if (text !== typed.current) {
    typed.current = text;
    edition.current += 1;
  }
  const latest = useRef({ onText, onConfirm });
  latest.current = { onText, onConfirm };
  const handlers = useRef({
    onText: (next: string) => {
      typed.current = next;
      latest.current.onText(next);
    },
    onConfirm: () => latest.current.onConfirm?.(),
  });
  return (
    <View className="search-box">
      <Icon name="search" size="small" />
      <Inner
        key={edition.current}
        label={label}
        placeholder={placeholder}
        text={text}
        focus={focus}
        {...handlers.current}
      />
      {text !== '' && (
        <View className="search-box__clear" onClick={() => onText('')} {...aria({ role: 'button', label: '清空' })}>
          <Icon name="close" size="small" />
        </View>
      )}
    </View>
  );
}
