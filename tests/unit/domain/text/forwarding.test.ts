import { isBareForwarding } from '@core/domain/text';

test.each(['已转办', '已转交', '已转办。', '已转交相关部门处理', '现已上报', '已转给民政部门办理', ' 转办 '])(
  '%s says only where it went',
  (text) => expect(isBareForwarding(text)).toBe(true),
);

test.each(['可以办', '已办结', '', '已转为正式补助,本月到账', '已转办民政局,补贴 25 日到账'])(
  '%s says something',
  (text) => expect(isBareForwarding(text)).toBe(false),
);
