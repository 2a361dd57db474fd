import { View } from '@tarojs/components';
import { aria } from '@/platform/accessibility/aria';
import { dial } from '@/platform/phone/dial';
import './emergency-calls.scss';

const CALLS = [
  ['110', '报警'],
  ['119', '火警'],
  ['120', '急救'],
  ['122', '交通事故'],
] as const;

/** What no office line takes: danger to life and limb has numbers of its own. */
export function EmergencyCalls() {
  return (
    <View className="emergency">
      {CALLS.map(([phone, name]) => (
        <View
          key={phone}
          className="emergency__call"
          onClick={() => dial(phone)}
          {...aria({ role: 'button', label: `打电话 ${phone}，${name}` })}
        >
          <View className="emergency__number">{phone}</View>
          <View className="emergency__name">{name}</View>
        </View>
      ))}
    </View>
  );
}
