import { ScrollView, View } from '@tarojs/components';
import { aria } from '@/platform/accessibility/aria';
import './chips.scss';

interface Props<Value extends string> {
  label: string;
  options: readonly { value: Value; words: string }[];
  selected: Value | undefined;
  onSelect: (value: Value) => void;
}

/** One of several, in a line that scrolls sideways. */
export function Chips<Value extends string>({ label, options, selected, onSelect }: Props<Value>) {
  return (
    <ScrollView className="chips" scrollX enhanced showScrollbar={false} {...aria({ role: 'radiogroup', label })}>
      {options.map(({ value, words }) => (
        <View
          key={value}
          className={`chips__chip ${value === selected ? 'chips__chip--selected' : ''}`}
          onClick={() => onSelect(value)}
          {...aria({ role: 'radio', label: words, checked: value === selected })}
        >
          {words}
        </View>
      ))}
    </ScrollView>
  );
}
