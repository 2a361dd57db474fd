import { ROLE_LABELS, STAFF_ROLES, type StaffRole } from '@core/contract/constants';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import { StaffScreen } from '@/features/desk/staff-screen';
import { hasRole, useStaff } from '@/features/desk/use-staff';
import { addStaff, leaveWords, readStaff, rolesWords, type StaffFilter, staffQuery } from '@/features/office/staff';
import { usePages } from '@/features/query/use-pages';
import { useQuery } from '@/features/query/use-query';
import { Button } from '@/ui/button/button';
import { Chips } from '@/ui/chips/chips';
import { SearchBox } from '@/ui/field/search-box';
import { MoreRows } from '@/ui/query-view/more-rows';
import { QueryView } from '@/ui/query-view/query-view';
import { Row, Rows } from '@/ui/row/row';
import { StateView } from '@/ui/state-view/state-view';
import { Tag } from '@/ui/tag/tag';
import '../office.scss';

const ROLES = [
  { value: 'all' as const, words: '全部' },
  ...STAFF_ROLES.map((role) => ({ value: role, words: ROLE_LABELS[role] })),
];

/** 人员: everybody who works here, found by name, unit or role. */
export default function StaffPage() {
  const [words, setWords] = useState('');
  const [role, setRole] = useState<StaffRole | 'all'>('all');
  const filterOf = (nextWords: string, nextRole: StaffRole | 'all'): StaffFilter => ({
    ...(nextWords.trim() ? { words: nextWords.trim() } : {}),
    ...(nextRole === 'all' ? {} : { role: nextRole }),
  });
  const filter = filterOf(words, role);
  const staff = useQuery(staffQuery, filter, 0);
  const isAdmin = hasRole(useStaff(), 'admin');
  const narrow = (nextWords: string, nextRole: StaffRole | 'all') => {
    setWords(nextWords);
    setRole(nextRole);
    void staffQuery.load(filterOf(nextWords, nextRole));
  };
  const pages = usePages(
    staff.data,
    (cursor) => readStaff(filter, cursor),
    (next) => addStaff(filter, next),
  );
  const invite = () => void Taro.navigateTo({ url: '/office/invite/index' });
  return (
    <StaffScreen
      title="人员"
      footer={
        isAdmin ? (
          <Button kind="primary" onClick={invite}>
            邀请新同事
          </Button>
        ) : undefined
      }
    >
      <SearchBox label="找人" placeholder="姓名或部门" text={words} onText={(next) => narrow(next, role)} />
      <Chips label="角色" options={ROLES} selected={role} onSelect={(next) => narrow(words, next)} />
      <View className="office__gap" />
      <QueryView query={staff} shape="list">
        {({ rows, cursor }) =>
          rows.length === 0 && cursor === undefined ? (
            <StateView state="empty" words="没有找到这样的人，换个名字或者角色试试。" />
          ) : (
            <>
              <Rows>
                {rows.map((member) => (
                  <Row
                    key={member.staffId}
                    label={
                      <View>
                        <View className="office__name">
                          {member.name}
                          {!member.active && <Tag>已停用</Tag>}
                          {member.leave && <Tag tone="amber">{member.leave.now ? '请假中' : '将请假'}</Tag>}
                        </View>
                        <View className="office__line">{rolesWords({ ...member, unitName: member.unit?.name })}</View>
                        {member.leave && <View className="office__line">{leaveWords(member.leave)}</View>}
                      </View>
                    }
                    onClick={() => void Taro.navigateTo({ url: `/office/member/index?id=${member.staffId}` })}
                  />
                ))}
              </Rows>
              <MoreRows pages={pages} />
            </>
          )
        }
      </QueryView>
    </StaffScreen>
  );
}
