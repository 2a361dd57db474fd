import type { InvitationCode } from '@core/contract';
import { View } from '@tarojs/components';
import Taro, { useShareAppMessage } from '@tarojs/taro';
import { useState } from 'react';
import { momentWords } from '@/features/dates/beijing';
import { GateLine } from '@/features/desk/gate-line';
import { Refusal } from '@/features/desk/refusal';
import { StaffScreen } from '@/features/desk/staff-screen';
import { CodeCard, invitationMessage } from '@/features/office/code-card';
import { invitationsQuery } from '@/features/office/invitations';
import {
  type Membership,
  MembershipFields,
  membershipInput,
  membershipProblem,
  NOBODY,
} from '@/features/office/membership-fields';
import { rolesWords } from '@/features/office/staff';
import { useOfficeCommand } from '@/features/office/use-office-command';
import { useQuery } from '@/features/query/use-query';
import { call } from '@/platform/call';
import { Button } from '@/ui/button/button';
import { QueryView } from '@/ui/query-view/query-view';
import { Row, Rows } from '@/ui/row/row';
import { Section } from '@/ui/section/section';
import '../office.scss';

/** 邀请: a code for one person, shown once, and those nobody used yet. */
export default function InvitePage() {
  const [value, setValue] = useState<Membership>(NOBODY);
  const [made, setMade] = useState<InvitationCode>();
  /** Begins the form anew once a code was made. */
  const [edition, setEdition] = useState(0);
  useShareAppMessage(() => invitationMessage(made));
  const invite = useOfficeCommand((commandId, fields: Membership) =>
    call('admin', 'invite', { commandId, ...membershipInput(fields) }),
  );
  const send = async () => {
    const code = await invite.send(value);
    if (!code) return;
    setMade(code);
    setValue(NOBODY);
    setEdition(edition + 1);
    void Taro.pageScrollTo({ scrollTop: 0 });
    await invitationsQuery.load(null);
  };
  const problem = membershipProblem(value);
  return (
    <StaffScreen title="邀请">
      {made && <CodeCard made={made} />}
      <Section title="邀请谁">
        <MembershipFields key={edition} value={value} onChange={setValue} />
        <Refusal error={invite.error} />
        <GateLine problem={problem} />
        <Button kind="primary" busy={invite.busy} disabled={problem !== null} onClick={() => void send()}>
          生成邀请码
        </Button>
      </Section>
      <Open />
    </StaffScreen>
  );
}

/** Those that can still be used, or could until lately. */
function Open() {
  const invitations = useQuery(invitationsQuery, null, 0);
  const revoke = useOfficeCommand((commandId, id: string) => call('admin', 'revoke_invitation', { commandId, id }));
  const take = async (id: string) => {
    const left = await revoke.send(id);
    if (left) invitationsQuery.put(null, () => left);
  };
  return (
    <Section title="还没有用的邀请码">
      <Refusal error={revoke.error} />
      <QueryView query={invitations} shape="list">
        {(rows) =>
          rows.length === 0 ? (
            <View className="office__note">没有。</View>
          ) : (
            <Rows>
              {rows.map((row) => (
                <Row
                  key={row.id}
                  label={
                    <View>
                      <View className="office__name">{row.name}</View>
                      <View className="office__line">{row.rebind ? '换绑微信' : rolesWords(row)}</View>
                      <View className="office__line">
                        {row.byName}邀请，{row.expired ? '已过期' : `${momentWords(row.expiresAt)}前有效`}
                      </View>
                    </View>
                  }
                  value={
                    <Button
                      compact
                      busy={revoke.busy}
                      label={`撤回给${row.name}的邀请`}
                      onClick={() => void take(row.id)}
                    >
                      撤回
                    </Button>
                  }
                />
              ))}
            </Rows>
          )
        }
      </QueryView>
    </Section>
  );
}
