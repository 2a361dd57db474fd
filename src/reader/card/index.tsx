import { View } from '@tarojs/components';

export default function Page() {
  return <View>政策问答</View>;
}
