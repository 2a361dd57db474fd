import type { StaffMember } from '@core/contract';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { dayOf, dayWords } from '@/features/dates/beijing';
import { DayRow } from '@/features/desk/day-row';
import { SendSheet } from '@/features/desk/send-sheet';
import { type Successor, SuccessorRow } from '@/features/office/successor-row';
import { useMemberCommand } from '@/features/office/use-member-command';
import { call } from '@/platform/call';
import { Button } from '@/ui/button/button';
import { Rows } from '@/ui/row/row';

interface Fields {
  from: string;
  until: string;
  coverId: string;
}

/** 请假: from when until when, and who stands in. */
export function LeaveSheet({ member, onClose }: { member: StaffMember; onClose: () => void }) {
  const today = dayOf(Date.now());
  const [from, setFrom] = useState(member.leave?.from ?? today);
  const [until, setUntil] = useState(member.leave?.until ?? today);
  const [cover, setCover] = useState<Successor>();
  const set = useMemberCommand(member, '已保存', onClose, (on, leave: Fields | null) =>
    call('admin', 'set_leave', { ...on, leave }),
  );
  const problem = until < from ? '结束日期不能早于开始日期。' : cover ? null : '选好代办的人就能保存。';
  return (
    <SendSheet
      title={`${member.name}请假`}
      words="保存"
      problem={problem}
      busy={set.busy}
      error={set.error}
      onSend={() => cover && void set.send({ from, until, coverId: cover.staffId })}
      onClose={onClose}
    >
      <Rows>
        <DayRow label="从" value={from} words={dayWords(from)} from={today} onPick={setFrom} />
        <DayRow label="到" value={until} words={dayWords(until)} start={from} from={from} onPick={setUntil} />
      </Rows>
      <SuccessorRow label="由谁代办" of={member.staffId} chosen={cover} onPick={setCover} />
      <View className="office__note">请假不会自动移交留言；要交给代办的人，请再点“移交留言”。</View>
      {member.leave && (
        <Button kind="quiet" busy={set.busy} onClick={() => void set.send(null)}>
          取消请假
        </Button>
      )}
    </SendSheet>
  );
}
