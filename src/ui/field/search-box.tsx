import { Input, View } from '@tarojs/components';
import { aria, boxName } from '@/platform/accessibility/aria';
import { Icon } from '@/ui/icon/icon';
import './search-box.scss';

interface Props {
  label: string;
  placeholder: string;
  text: string;
  onText: (text: string) => void;
}

/** One line to look for something in what stands below; what it finds shows while typing. */
export function SearchBox({ label, placeholder, text, onText }: Props) {
  return (
    <View className="search-box">
      <Icon name="search" size="small" />
      <Input
        className="search-box__input"
        value={text}
        placeholder={placeholder}
        placeholderClass="search-box__placeholder"
        maxlength={40}
        confirmType="search"
        onInput={({ detail }) => onText(detail.value)}
        {...boxName(label)}
      />
      {text !== '' && (
        <View className="search-box__clear" onClick={() => onText('')} {...aria({ role: 'button', label: '清空' })}>
          <Icon name="close" size="small" />
        </View>
      )}
    </View>
  );
}
