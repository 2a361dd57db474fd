import type { StaffMember } from '@core/contract';
import { LIMITS } from '@core/contract/constants';
import { View } from '@tarojs/components';
import Taro, { useRouter, useShareAppMessage } from '@tarojs/taro';
import { useState } from 'react';
import type { InvitationCode } from '@core/contract';
import { dayOf, dayWords } from '@/features/dates/beijing';
import { StaffScreen } from '@/features/desk/staff-screen';
import { hasRole, useStaff } from '@/features/desk/use-staff';
import { CodeCard, invitationMessage } from '@/features/office/code-card';
import { leaveWords, memberQuery, rolesWords } from '@/features/office/staff';
import { useQuery } from '@/features/query/use-query';
import { Button } from '@/ui/button/button';
import { Notice } from '@/ui/notice/notice';
import { QueryView } from '@/ui/query-view/query-view';
import { Row, Rows } from '@/ui/row/row';
import { ChangeSheet } from './change-sheet';
import { HandOverSheet } from './hand-over-sheet';
import { LeaveSheet } from './leave-sheet';
import { CancelRebindSheet, ConfirmRebindSheet, RequestRebindSheet } from './rebind-sheets';
import { RestoreSheet, SuspendSheet } from './suspend-sheets';
import '../office.scss';

type Work = 'change' | 'suspend' | 'restore' | 'leave' | 'hand_over' | 'request' | 'confirm' | 'cancel';

const openAudit = ({ staffId, name }: StaffMember) =>
  void Taro.navigateTo({ url: `/office/audit/index?staffId=${staffId}&name=${encodeURIComponent(name)}` });

const matters = (count: number): string => (count >= LIMITS.count ? `${LIMITS.count - 1}+ 条` : `${count} 条`);

/** One member of staff: what they are, what they work on, and what may be done about them. */
export default function MemberPage() {
  const { id = '' } = useRouter().params;
  const member = useQuery(memberQuery, id, 0);
  const [work, setWork] = useState<Work>();
  const [made, setMade] = useState<InvitationCode>();
  useShareAppMessage(() => invitationMessage(made));
  const isAdmin = hasRole(useStaff(), 'admin');
  const close = () => setWork(undefined);
  return (
    <StaffScreen
      title={member.data?.name ?? '人员'}
      overlay={member.data && <WorkOf work={work} member={member.data} onMade={setMade} onClose={close} />}
    >
      <QueryView query={member} shape="list">
        {(shown) => (
          <>
            {made && <CodeCard made={made} />}
            {!shown.active && <Notice tone="amber">已停用，现在办不了任何事。</Notice>}
            {shown.rebind && (
              <Notice tone="danger">
                {shown.rebind.byName}申请换绑微信，等另一位管理员确认。请先打电话核实是不是本人要换。
              </Notice>
            )}
            <Rows>
              <Row label="姓名" value={shown.name} />
              <Row label="角色" value={rolesWords({ ...shown, unitName: shown.unit?.name })} />
              <Row label="承办的留言" value={matters(shown.matters)} />
              <Row label="请假" value={shown.leave ? leaveWords(shown.leave) : '没有'} />
              <Row label="加入" value={dayWords(dayOf(shown.joinedAt))} />
              {isAdmin && <Row label="审计日志" value="做了什么" onClick={() => openAudit(shown)} />}
            </Rows>
            <Actions member={shown} onWork={setWork} />
          </>
        )}
      </QueryView>
    </StaffScreen>
  );
}

function Actions({ member: { may, rebind, leave }, onWork }: { member: StaffMember; onWork: (work: Work) => void }) {
  return (
    <View className="office__actions">
      {may.confirmRebind && (
        <Button kind="primary" onClick={() => onWork('confirm')}>
          确认换绑
        </Button>
      )}
      {may.change && (
        <Button kind={may.confirmRebind ? 'secondary' : 'primary'} onClick={() => onWork('change')}>
          修改姓名和角色
        </Button>
      )}
      {may.setLeave && <Button onClick={() => onWork('leave')}>{leave ? '修改请假' : '请假'}</Button>}
      {may.handOver && <Button onClick={() => onWork('hand_over')}>移交留言</Button>}
      {may.requestRebind && <Button onClick={() => onWork('request')}>微信丢失，申请换绑</Button>}
      {may.change && rebind && <Button onClick={() => onWork('cancel')}>撤销换绑申请</Button>}
      {may.restore && <Button onClick={() => onWork('restore')}>恢复</Button>}
      {may.suspend && (
        <Button kind="danger" onClick={() => onWork('suspend')}>
          停用
        </Button>
      )}
    </View>
  );
}

interface WorkProps {
  work: Work | undefined;
  member: StaffMember;
  onMade: (made: InvitationCode) => void;
  onClose: () => void;
}

function WorkOf({ work, member, onMade, onClose }: WorkProps) {
  switch (work) {
    case 'change':
      return <ChangeSheet member={member} onClose={onClose} />;
    case 'suspend':
      return <SuspendSheet member={member} onClose={onClose} />;
    case 'restore':
      return <RestoreSheet member={member} onClose={onClose} />;
    case 'leave':
      return <LeaveSheet member={member} onClose={onClose} />;
    case 'hand_over':
      return <HandOverSheet member={member} onClose={onClose} />;
    case 'request':
      return <RequestRebindSheet member={member} onClose={onClose} />;
    case 'confirm':
      return <ConfirmRebindSheet member={member} onMade={onMade} onClose={onClose} />;
    case 'cancel':
      return <CancelRebindSheet member={member} onClose={onClose} />;
    default:
      return null;
  }
}
