import { View } from '@tarojs/components';
import { CallButtons, EMERGENCY_CALLS } from '@/features/calls/call-buttons';
import { dial } from '@/platform/phone/dial';
import { Screen } from '@/ui/screen/screen';
import { Row, Rows } from '@/ui/row/row';
import './index.scss';

interface Door {
  matter: string;
  door: string;
  phone: string;
}

/** 不适用本渠道 (rules.md: what 12345 does not take), each with the right door and its number. */
const DOORS: readonly Door[] = [
  { matter: '打官司、对判决不服、要求强制执行', door: '人民法院诉讼服务热线', phone: '12368' },
  { matter: '仲裁、行政复议，或想请律师、申请法律援助', door: '公共法律服务热线', phone: '12348' },
  { matter: '检举党员干部违纪违法', door: '纪检监察举报电话', phone: '12388' },
  {
    matter: '已经在信访程序里的事',
    door: '向原来受理的信访部门查询；不清楚是哪一家，打政务服务便民热线',
    phone: '12345',
  },
  { matter: '申请政府信息公开', door: '向掌握信息的机关书面申请；不清楚是哪一家，打政务服务便民热线', phone: '12345' },
  { matter: '涉及国家秘密、国家安全', door: '请不要在这里写，打国家安全机关举报电话', phone: '12339' },
  { matter: '被骗了钱，或有人让您转账、要验证码', door: '反诈专线', phone: '96110' },
  { matter: '心里难受、撑不下去', door: '心理援助热线', phone: '12356' },
  { matter: '家庭暴力、妇女儿童受侵害', door: '妇女维权热线；正在发生的打 110', phone: '12338' },
];

/** 不适用本渠道: what is not handled here, and whom to call instead. */
export default function DoorsPage() {
  return (
    <Screen title="不在这里办的事">
      <View className="doors__words">正在发生的险情，请直接打电话：</View>
      <CallButtons calls={EMERGENCY_CALLS} />
      <Rows>
        {DOORS.map(({ matter, door, phone }) => (
          <Row
            key={matter}
            label={
              <View>
                <View>{matter}</View>
                <View className="doors__door">{door}</View>
              </View>
            }
            value={phone}
            icon="phone"
            calls
            onClick={() => dial(phone)}
          />
        ))}
      </Rows>
      <View className="doors__words">其他政策咨询、求助和反映问题，都可以在“提问”里写给我们。</View>
    </Screen>
  );
}
