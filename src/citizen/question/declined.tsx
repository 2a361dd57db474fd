import type { MyQuestionView } from '@core/contract';
import { View } from '@tarojs/components';
import { CallButtons } from '@/features/calls/call-buttons';
import { phonesIn } from '@/features/calls/phones-in';
import { Notice } from '@/ui/notice/notice';

/** 不予受理: why, and the right door, whose numbers can be tapped. */
export function Declined({ reason, door }: NonNullable<MyQuestionView['declined']>) {
  const calls = phonesIn(door).map((phone) => ({ phone, name: '拨打' }));
  return (
    <>
      <Notice tone="amber" icon="alert">
        <View>不予受理：{reason}</View>
        <View>{door}</View>
      </Notice>
      {calls.length > 0 && <CallButtons calls={calls} />}
    </>
  );
}
