import type { StaffMember } from '@core/contract';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { SendSheet } from '@/features/desk/send-sheet';
import { type Successor, SuccessorRow } from '@/features/office/successor-row';
import { useMemberCommand } from '@/features/office/use-member-command';
import { call } from '@/platform/call';

interface Props {
  member: StaffMember;
  onClose: () => void;
}

/** 停用, with who takes over what the person works on. */
export function SuspendSheet({ member, onClose }: Props) {
  const [successor, setSuccessor] = useState<Successor>();
  const suspend = useMemberCommand(member, '已停用', onClose, (on, _fields: null) =>
    call('admin', 'suspend_staff', { ...on, ...(successor ? { successorId: successor.staffId } : {}) }),
  );
  const needed = member.matters > 0 && !successor;
  return (
    <SendSheet
      title={`停用${member.name}`}
      words="停用"
      danger
      problem={needed ? '先选好接手的人，才能停用。' : null}
      busy={suspend.busy}
      error={suspend.error}
      onSend={() => void suspend.send(null)}
      onClose={onClose}
    >
      <View className="office__note">停用后，这个人下一次点击就进不了工作台。记录都保留，以后可以恢复。</View>
      {member.matters > 0 && (
        <SuccessorRow label="留言由谁接手" of={member.staffId} chosen={successor} onPick={setSuccessor} />
      )}
    </SendSheet>
  );
}

/** 恢复 of whoever was suspended. */
export function RestoreSheet({ member, onClose }: Props) {
  const restore = useMemberCommand(member, '已恢复', onClose, (on, _fields: null) =>
    call('admin', 'restore_staff', on),
  );
  return (
    <SendSheet
      title={`恢复${member.name}`}
      words="恢复"
      problem={null}
      busy={restore.busy}
      error={restore.error}
      onSend={() => void restore.send(null)}
      onClose={onClose}
    >
      <View className="office__note">恢复后，角色和停用前一样；已经移交的留言不会自动转回来。</View>
    </SendSheet>
  );
}
