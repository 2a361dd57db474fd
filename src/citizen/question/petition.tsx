import type { PetitionView } from '@core/contract';
import { View } from '@tarojs/components';
import { CallButtons } from '@/features/calls/call-buttons';
import { Notice } from '@/ui/notice/notice';

/** 已转信访: where it is, by which dates of the law, and what its asker can do. */
export function Petition({ petition }: { petition: PetitionView }) {
  return (
    <>
      <Notice tone="brand" icon="clock">
        {petition.standing.map((words) => (
          <View key={words}>{words}</View>
        ))}
        <View>
          {petition.finished
            ? '对处理意见不服，收到书面答复后 30 天内可以请求复查。'
            : '有疑问或者到期没有消息，可以向办理的信访部门询问，也可以打 12345。'}
        </View>
      </Notice>
      {!petition.finished && <CallButtons calls={[{ phone: '12345', name: '询问' }]} />}
    </>
  );
}
