import { View } from '@tarojs/components';
import { hasRole, type Staff } from '@/features/desk/use-staff';
import { useStaffNotices } from '@/features/desk/staff-notices';
import { useConsented } from '@/features/notices/use-consented';
import { call } from '@/platform/call';
import { ConsentButton } from '@/features/notices/consent-button';
import { Button } from '@/ui/button/button';
import { GateLine } from '@/features/desk/gate-line';
import './staff-notice.scss';

/** The message template the build was told of; without one nobody can be told. */
const TEMPLATE = process.env.TARO_APP_STAFF_TEMPLATE;

/** 有事微信通知我: each tap agrees to one message about one's work more. Where none can be sent it says why. */
export function StaffNotice({ staff }: { staff: Staff }) {
  const notices = useStaffNotices((state) => state.notices);
  const consented = useConsented(TEMPLATE, async (commandId) => {
    useStaffNotices.setState(await call('desk', 'notify_me', { commandId }));
  });
  if (!hasRole(staff, 'operator', 'lead', 'contact', 'reviewer', 'inspector')) return null;
  return (
    <View className="staff-notice">
      {TEMPLATE === '' ? (
        <>
          <Button icon="bell" disabled>
            有事微信通知我
          </Button>
          <GateLine problem="还没有配置消息模板，暂时发不了微信通知；请看工作台的角标和今日要办。" />
        </>
      ) : (
        <>
          <ConsentButton consented={consented} words={notices > 0 ? '再加一条微信通知' : '有事微信通知我'} />
          <View className="staff-notice__words">
            {notices > 0
              ? `还能收 ${notices} 条：我值班时的紧急留言、转到我单位、指派给我、提到我、催办、超期和列入督查。`
              : '点一次同意收一条：我值班时的紧急留言、转到我单位、指派给我、提到我、催办、超期和列入督查。'}
          </View>
        </>
      )}
    </View>
  );
}
