import type { StaffMember } from '@core/contract';
import { useState } from 'react';
import {
  type Membership,
  MembershipFields,
  membershipInput,
  membershipProblem,
} from '@/features/office/membership-fields';
import { SendSheet } from '@/features/desk/send-sheet';
import { useMemberCommand } from '@/features/office/use-member-command';
import { call } from '@/platform/call';

/** Name, roles, unit and review stage; they hold from the person's next tap on. */
export function ChangeSheet({ member, onClose }: { member: StaffMember; onClose: () => void }) {
  const { name, roles, unit, reviewStage } = member;
  const [value, setValue] = useState<Membership>({ name, roles: [...roles], unit, reviewStage });
  const change = useMemberCommand(member, '已修改', onClose, (on, fields: Membership) =>
    call('admin', 'change_staff', { ...on, ...membershipInput(fields) }),
  );
  return (
    <SendSheet
      title="修改姓名和角色"
      words="保存"
      problem={membershipProblem(value)}
      busy={change.busy}
      error={change.error}
      onSend={() => void change.send(value)}
      onClose={onClose}
    >
      <MembershipFields value={value} onChange={setValue} />
    </SendSheet>
  );
}
