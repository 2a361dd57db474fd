import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { hasRole, type Staff } from '@/features/desk/use-staff';
import { Button } from '@/ui/button/button';
import './doors.scss';

const open = (url: string) => void Taro.navigateTo({ url });

/** The ways to what is no to-do: 台账 for whoever works on questions, 督查线索 for inspectors, 代录留言 for the desk, 管理 for admins and leads. */
export function Doors({ staff }: { staff: Staff }) {
  if (!hasRole(staff, 'operator', 'lead', 'contact', 'inspector', 'admin')) return null;
  return (
    <View className="desk-doors">
      {hasRole(staff, 'operator', 'lead', 'contact', 'inspector') && (
        <View className="desk-doors__door">
          <Button onClick={() => open('/desk/ledger/index')}>台账</Button>
        </View>
      )}
      {hasRole(staff, 'inspector') && (
        <View className="desk-doors__door">
          <Button onClick={() => open('/desk/clues/index')}>督查线索</Button>
        </View>
      )}
      {hasRole(staff, 'operator', 'lead') && (
        <View className="desk-doors__door">
          <Button onClick={() => open('/desk/enter/index')}>代录留言</Button>
        </View>
      )}
      {hasRole(staff, 'lead', 'admin') && (
        <View className="desk-doors__door">
          <Button onClick={() => open('/office/home/index')}>管理</Button>
        </View>
      )}
    </View>
  );
}
