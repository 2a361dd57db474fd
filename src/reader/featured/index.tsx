import { View } from '@tarojs/components';

export default function Page() {
  return <View>精选留言</View>;
}
