import { View } from '@tarojs/components';

export default function Page() {
  return <View>政策百事通</View>;
}
