import { View } from '@tarojs/components';
import { aria } from '@/platform/accessibility/aria';
import { dial } from '@/platform/phone/dial';
import './call-buttons.scss';

/** What no office line takes: danger to life and limb has numbers of its own. */
export const EMERGENCY_CALLS = [
  { phone: '110', name: '报警' },
  { phone: '119', name: '火警' },
  { phone: '120', name: '急救' },
  { phone: '122', name: '交通事故' },
] as const;

/** Short numbers side by side; a tap calls, which the phone asks to confirm. */
export function CallButtons({ calls }: { calls: readonly { phone: string; name: string }[] }) {
  return (
    <View className="call-buttons">
      {calls.map(({ phone, name }) => (
        <View
          key={phone}
          className="call-buttons__call"
          onClick={() => dial(phone)}
          {...aria({ role: 'button', label: `打电话 ${phone}，${name}` })}
        >
          <View className="call-buttons__number">{phone}</View>
          <View className="call-buttons__name">{name}</View>
        </View>
      ))}
    </View>
  );
}
