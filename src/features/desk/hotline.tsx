import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { aria } from '@/platform/accessibility/aria';
import './hotline.scss';

/** An office's number; a tap calls it. */
export function Hotline({ phone }: { phone: string }) {
  return (
    <View
      className="desk-hotline"
      onClick={() => void Taro.makePhoneCall({ phoneNumber: phone }).catch(() => undefined)}
      {...aria({ role: 'button', label: `打电话 ${phone}` })}
    >
      打电话 {phone}
    </View>
  );
}
