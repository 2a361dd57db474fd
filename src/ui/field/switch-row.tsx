import { View } from '@tarojs/components';
import { aria } from '@/platform/accessibility/aria';
import './switch-row.scss';

interface Props {
  label: string;
  help?: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

/** A yes or no that holds at once; the whole row is the switch. */
export function SwitchRow({ label, help, checked, onChange }: Props) {
  return (
    <View
      className={`switch-row ${checked ? 'switch-row--on' : ''}`}
      onClick={() => onChange(!checked)}
      {...aria({ role: 'switch', checked })}
    >
      <View className="switch-row__words">
        <View className="switch-row__label">{label}</View>
        {help && <View className="switch-row__help">{help}</View>}
      </View>
      <View className="switch-row__track" {...aria({ hidden: true })}>
        <View className="switch-row__thumb" />
      </View>
    </View>
  );
}
