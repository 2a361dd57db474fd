import type { InvitationCode, StaffMember } from '@core/contract';
import { View } from '@tarojs/components';
import { SendSheet } from '@/features/desk/send-sheet';
import { memberQuery } from '@/features/office/staff';
import { useMemberCommand } from '@/features/office/use-member-command';
import { useOfficeCommand } from '@/features/office/use-office-command';
import { call } from '@/platform/call';

interface Props {
  member: StaffMember;
  onClose: () => void;
}

/** 换绑, asked for by one admin. */
export function RequestRebindSheet({ member, onClose }: Props) {
  const request = useMemberCommand(member, '已申请', onClose, (on, _fields: null) =>
    call('admin', 'request_rebind', on),
  );
  return (
    <SendSheet
      title="申请换绑微信"
      words="申请换绑"
      problem={null}
      busy={request.busy}
      error={request.error}
      onSend={() => void request.send(null)}
      onClose={onClose}
    >
      <View className="office__note">
        {member.name}
        的微信找不回来时用。要由另一位管理员确认，再用邀请码绑定新的微信；原来的微信当时就失效。如果手机被别人拿走，请同时停用。
      </View>
    </SendSheet>
  );
}

/** 换绑, confirmed by another admin, who gets the code. */
export function ConfirmRebindSheet({ member, onMade, onClose }: Props & { onMade: (made: InvitationCode) => void }) {
  const { staffId, version } = member;
  const load = () => memberQuery.load(staffId);
  const confirm = useOfficeCommand(
    (commandId, _fields: null) => call('admin', 'confirm_rebind', { commandId, staffId, version }),
    load,
  );
  const send = async () => {
    const made = await confirm.send(null);
    if (!made) return;
    onMade(made);
    onClose();
    await load();
  };
  return (
    <SendSheet
      title="确认换绑"
      words="确认，生成邀请码"
      problem={null}
      busy={confirm.busy}
      error={confirm.error}
      onSend={() => void send()}
      onClose={onClose}
    >
      <View className="office__note">请先打电话核实是{member.name}本人要换。邀请码只给本人，用新的微信打开。</View>
    </SendSheet>
  );
}

/** The request was a mistake. */
export function CancelRebindSheet({ member, onClose }: Props) {
  const cancel = useMemberCommand(member, '已撤销', onClose, (on, _fields: null) => call('admin', 'cancel_rebind', on));
  return (
    <SendSheet
      title="撤销换绑申请"
      words="撤销申请"
      problem={null}
      busy={cancel.busy}
      error={cancel.error}
      onSend={() => void cancel.send(null)}
      onClose={onClose}
    >
      <View className="office__note">撤销后，{member.name}原来的微信照常使用。</View>
    </SendSheet>
  );
}
