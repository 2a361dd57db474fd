import { View } from '@tarojs/components';
import { aria } from '@/platform/accessibility/aria';
import '@/features/desk/choices.scss';

interface Props<Value extends string> {
  options: readonly { value: Value; words: string }[];
  chosen: readonly Value[];
  onChange: (chosen: Value[]) => void;
}

/** Any number of several, all in sight. */
export function Checks<Value extends string>({ options, chosen, onChange }: Props<Value>) {
  const toggle = (value: Value) =>
    onChange(chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value]);
  return (
    <View className="desk-choices">
      {options.map(({ value, words }) => (
        <View
          key={value}
          className={`desk-choices__choice ${chosen.includes(value) ? 'desk-choices__choice--selected' : ''}`}
          onClick={() => toggle(value)}
          {...aria({ role: 'switch', label: words, checked: chosen.includes(value) })}
        >
          {words}
        </View>
      ))}
    </View>
  );
}
