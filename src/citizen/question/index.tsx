import { View } from '@tarojs/components';

export default function Page() {
  return <View>办理进度</View>;
}
