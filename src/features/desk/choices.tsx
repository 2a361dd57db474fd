import { View } from '@tarojs/components';
import { aria } from '@/platform/accessibility/aria';
import './choices.scss';

interface Props<Value extends string> {
  label: string;
  options: readonly { value: Value; words: string }[];
  selected: Value | null;
  onSelect: (value: Value) => void;
}

/** One of several, all in sight: a choice to be made must not be scrolled for. */
export function Choices<Value extends string>({ label, options, selected, onSelect }: Props<Value>) {
  return (
    <View className="desk-choices" {...aria({ role: 'radiogroup', label })}>
      {options.map(({ value, words }) => (
        <View
          key={value}
          className={`desk-choices__choice ${value === selected ? 'desk-choices__choice--selected' : ''}`}
          onClick={() => onSelect(value)}
          {...aria({ role: 'radio', label: words, checked: value === selected })}
        >
          {words}
        </View>
      ))}
    </View>
  );
}
