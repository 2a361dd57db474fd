import { View } from '@tarojs/components';

export default function Page() {
  return <View>没有找到</View>;
}
