import type { DespiteView } from '@core/contract';
import { View } from '@tarojs/components';
import './despite.scss';

/** What the gate warned of before a reply went out, and why it was sent all the same. */
export function Despite({ despite: { warnings, reason } }: { despite: DespiteView }) {
  return (
    <View className="despite">
      <View>发送前提醒过：{warnings.join('')}</View>
      <View>仍要发送的理由：{reason}</View>
    </View>
  );
}
