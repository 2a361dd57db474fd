import { Switch } from '@nutui/nutui-react-taro';
import { View } from '@tarojs/components';
import { aria } from '@/platform/accessibility/aria';
import './switch-row.scss';

interface Props {
  label: string;
  help?: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

/** A yes or no that holds at once. */
export function SwitchRow({ label, help, checked, onChange }: Props) {
  return (
    <View className="switch-row">
      <View className="switch-row__words">
        <View className="switch-row__label">{label}</View>
        {help && <View className="switch-row__help">{help}</View>}
      </View>
      <View className="switch-row__target">
        <Switch checked={checked} loading={false} onChange={onChange} {...aria({ role: 'switch', label, checked })} />
      </View>
    </View>
  );
}
