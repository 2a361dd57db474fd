import type { StaffMember } from '@core/contract';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { SendSheet } from '@/features/desk/send-sheet';
import { type Successor, SuccessorRow } from '@/features/office/successor-row';
import { useMemberCommand } from '@/features/office/use-member-command';
import { call } from '@/platform/call';

/** 移交: all the person works on goes to somebody else. */
export function HandOverSheet({ member, onClose }: { member: StaffMember; onClose: () => void }) {
  const [successor, setSuccessor] = useState<Successor>();
  const handOver = useMemberCommand(member, '正在移交', onClose, (on, to: string) =>
    call('admin', 'hand_over_matters', { ...on, successorId: to }),
  );
  return (
    <SendSheet
      title="移交留言"
      words="移交"
      problem={successor ? null : '选好接手的人就能移交。'}
      busy={handOver.busy}
      error={handOver.error}
      onSend={() => successor && void handOver.send(successor.staffId)}
      onClose={onClose}
    >
      <View className="office__note">
        {member.name}承办的、没办结的留言全部交给另一位，几分钟内完成，每条都留下记录。
      </View>
      <SuccessorRow label="留言由谁接手" of={member.staffId} chosen={successor} onPick={setSuccessor} />
    </SendSheet>
  );
}
