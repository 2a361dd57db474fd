import { View } from '@tarojs/components';
import Taro, { useDidShow } from '@tarojs/taro';
import { dayOf, shortDayWords } from '@/features/dates/beijing';
import { StaffScreen } from '@/features/desk/staff-screen';
import { hasRole, useStaff } from '@/features/desk/use-staff';
import { overviewQuery } from '@/features/office/overview';
import { useOpenedQuery } from '@/features/query/use-opened-query';
import { Notice } from '@/ui/notice/notice';
import { QueryView } from '@/ui/query-view/query-view';
import { Row, Rows } from '@/ui/row/row';
import { Section } from '@/ui/section/section';

const to = (url: string) => () => void Taro.navigateTo({ url });
const setting = (id: string) => to(`/office/setting/index?id=${id}`);

/** 管理: what waits for an admin, and the ways to everything they keep. Leads find the staff here. */
export default function OfficeHome() {
  const staff = useStaff();
  const isAdmin = hasRole(staff, 'admin');
  useDidShow(() => {
    if (overviewQuery.peek(null).data) void overviewQuery.load(null);
  });
  return (
    <StaffScreen title="管理">
      {isAdmin && <Waiting />}
      <Section title="人">
        <Rows>
          <Row
            label="人员"
            value={isAdmin ? '角色、停用、请假、换绑' : '请假、移交'}
            onClick={to('/office/staff/index')}
          />
          {isAdmin && <Row label="邀请" value="新同事加入" onClick={to('/office/invite/index')} />}
          {isAdmin && <Row label="值班表" value="谁在哪天值班" onClick={setting('duty_roster')} />}
        </Rows>
      </Section>
      {isAdmin && (
        <>
          <Section title="部门和分类">
            <Rows>
              <Row label="部门" value="联络矩阵" onClick={to('/office/units/index')} />
              <Row label="分类" value="名称、顺序、合并" onClick={to('/office/categories/index')} />
            </Rows>
          </Section>
          <Section title="记录">
            <Rows>
              <Row label="审计日志" value="谁在什么时候改了什么" onClick={to('/office/audit/index')} />
            </Rows>
          </Section>
          <Section title="时限和设置">
            <Rows>
              <Row label="办理时限" onClick={setting('working_time')} />
              <Row label="紧急联系" value="几小时内联系提问人" onClick={setting('urgent')} />
              <Row label="日历" value="放假和调休" onClick={setting('calendar_overrides')} />
              <Row label="接收留言" onClick={setting('asking')} />
              <Row label="发言次数上限" onClick={setting('limits')} />
              <Row label="危险词" onClick={setting('danger_words')} />
              <Row label="来电号码" onClick={setting('staff_calls')} />
              <Row label="答复提醒" onClick={setting('messages')} />
              <Row label="答复核发" onClick={setting('reply_approval')} />
            </Rows>
          </Section>
        </>
      )}
    </StaffScreen>
  );
}

/** What an admin has to do something about. */
function Waiting() {
  const overview = useOpenedQuery(overviewQuery, null);
  const today = dayOf(Date.now());
  return (
    <QueryView query={overview} shape="list">
      {({ rebinds, invitations, uncoveredYears, daysWithoutDuty }) => (
        <View>
          {rebinds.map(({ staffId, name, byName }) => (
            <Notice
              key={staffId}
              tone="danger"
              action={{ words: '去看', onClick: to(`/office/member/index?id=${staffId}`) }}
            >
              {byName}申请给{name}换绑微信，等另一位管理员确认。
            </Notice>
          ))}
          {uncoveredYears.map((year) => (
            <Notice key={year} tone="amber" action={{ words: '去填', onClick: setting('calendar_overrides') }}>
              {year}年的放假安排还没有，落在这一年的时限都是暂定的。
            </Notice>
          ))}
          {daysWithoutDuty.length > 0 && (
            <Notice tone="amber" action={{ words: '去排', onClick: setting('duty_roster') }}>
              {daysWithoutDuty.length > 3
                ? `这 7 天里有 ${daysWithoutDuty.length} 天没有人值班。`
                : `${daysWithoutDuty.map((day) => shortDayWords(day, today)).join('、')}没有人值班。`}
            </Notice>
          )}
          {invitations > 0 && (
            <Notice action={{ words: '去看', onClick: to('/office/invite/index') }}>
              有 {invitations} 个邀请码还没有人用。
            </Notice>
          )}
        </View>
      )}
    </QueryView>
  );
}
