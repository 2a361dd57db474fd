import type { PersonalDataKind } from '@core/domain/text';

/** A text with its personal data in ⟦…⟧, each with its kind, in order. */
export interface MarkedText {
  text: string;
  kinds: readonly PersonalDataKind[];
}

const one = (kind: PersonalDataKind, text: string): MarkedText => ({ text, kinds: [kind] });

/** Numbers are made up; 11010519491231002X is the example of GB 11643 itself. */
export const PERSONAL: readonly MarkedText[] = [
  // 身份证号
  one('id_number', '身份证号⟦11010519491231002X⟧,请帮我查一下。'),
  one('id_number', '我的身份证⟦11010519491231002x⟧'),
  one('id_number', '⟦522627198503121234⟧'),
  one('id_number', '证件号:⟦522627 19850312 1234⟧。'),
  one('id_number', '证件号⟦522627-19850312-123X⟧'),
  one('id_number', '⟦522 627 1985 0312 1234⟧是我'),
  one('id_number', '⟦52262719853312123X⟧生日写错了'),
  one('id_number', '老身份证⟦522627850312123⟧还能用吗'),
  one('id_number', '老身份证⟦522627 850312 123⟧还能用吗'),
  one('id_number', '全角:⟦522627198503121234⟧'),
  one('id_number', '港澳居民居住证⟦810000199408230021⟧'),
  one('id_number', '外国人永居证⟦911124198108030024⟧'),
  // 手机号
  one('phone', '电话⟦13812345678⟧'),
  one('phone', '请打⟦138 1234 5678⟧联系'),
  one('phone', '请打⟦138-1234-5678⟧联系'),
  one('phone', '请打⟦138 - 1234 - 5678⟧联系'),
  one('phone', '⟦1381 234 5678⟧'),
  one('phone', '⟦1381 2345 678⟧'),
  one('phone', '⟦1 3 8 1 2 3 4 5 6 7 8⟧'),
  one('phone', '⟦1-3-8-1-2-3-4-5-6-7-8⟧'),
  one('phone', '⟦+8613812345678⟧'),
  one('phone', '⟦+86 138 1234 5678⟧'),
  one('phone', '⟦0086-19912345678⟧'),
  one('phone', '⟦13812345678⟧'),
  one('phone', '⟦138—1234—5678⟧'),
  one('phone', 'tel:⟦16612345678⟧,谢谢'),
  one('phone', '1.⟦13812345678⟧张某'),
  one('phone', '⟦13812345678⟧元旦后再打'),
  one('phone', '先打12345 ⟦13812345678⟧没人接'),
  // 座机
  one('landline', '办公室⟦0851-85912345⟧'),
  one('landline', '办公室⟦(0855)8221234⟧'),
  one('landline', '办公室⟦(0855) 8221234⟧'),
  one('landline', '⟦0855 822 1234⟧'),
  one('landline', '⟦08558221234⟧'),
  one('landline', '⟦010-66097980⟧'),
  one('landline', '⟦021-61234567-801⟧'),
  one('landline', '⟦0851-85912345转8012⟧'),
  one('landline', '我家电话是⟦8221234⟧'),
  one('landline', '座机:⟦8591 2345⟧'),
  // 银行卡
  one('bank_card', '卡号⟦6222021234567890123⟧'),
  one('bank_card', '卡号⟦6222 0212 3456 7890 123⟧'),
  one('bank_card', '卡号⟦6217-0012-3456-7890⟧'),
  one('bank_card', '卡号⟦622848 0123456789012⟧'),
  one('bank_card', '信用卡⟦4111111111111111⟧'),
  one('bank_card', '信用卡⟦5500 0000 0000 0004⟧'),
  // 车牌
  one('plate', '车牌⟦贵A12345⟧'),
  one('plate', '车牌⟦贵A·12345⟧'),
  one('plate', '车牌⟦贵H 8Q888⟧'),
  one('plate', '车牌⟦贵 A12345⟧'),
  one('plate', '⟦贵a1234b⟧违停'),
  one('plate', '新能源⟦贵AD12345⟧'),
  one('plate', '新能源⟦贵A·DF1234⟧'),
  one('plate', '大型新能源⟦粤B12345D⟧'),
  one('plate', '教练车⟦贵A1234学⟧'),
  // openid
  one('openid', '我是⟦oUpF8uMuAJO_M2pxb1Q9zNjWeS6o⟧'),
  // 几样在一起
  {
    text: '我叫张三,身份证⟦522627198503121234⟧,电话⟦13812345678⟧,车⟦贵H12345⟧。',
    kinds: ['id_number', 'phone', 'plate'],
  },
  { text: '⟦13812345678⟧或⟦13912345678⟧,晚上打⟦0855-8221234⟧', kinds: ['phone', 'phone', 'landline'] },
  { text: '⟦522627198503121234⟧ ⟦6222021234567890123⟧', kinds: ['id_number', 'bank_card'] },
  { text: '⟦6217-0012-3456-7890⟧ ⟦0086-19912345678⟧', kinds: ['bank_card', 'phone'] },
  { text: '⟦5500 0000 0000 0004⟧ 120', kinds: ['bank_card'] },
  { text: '⟦5500 0000 0000 0004⟧ ⟦021-61234567-801⟧', kinds: ['bank_card', 'landline'] },
  { text: '⟦13812345678⟧ ⟦13912345678⟧', kinds: ['phone', 'phone'] },
];

/** What looks like personal data and is none. */
export const HARMLESS: readonly string[] = [
  '',
  '请拨打12345政务服务便民热线。',
  '社保问题打12333,税务打12366,反诈96110,急救120。',
  '可打12333、12345或12366咨询。',
  '银行客服95588,法律援助12348',
  '客服400-810-1234',
  '《转移接续暂行办法》国办发〔2009〕66号第六条',
  '国务院令第724号,人社部发〔2024〕94号',
  '财政部 税务总局公告2026年第10号',
  '国办发明电〔2025〕7号',
  '留言编号20261125-0086',
  '编号 20261125-0086、20261125-0087',
  '2026年11月25日 15:14 提交',
  '2026-11-25 15:14:08',
  '20250101-20261231期间有效',
  '月销售额10万元以下,年收入138000元',
  '项目总投资13800000000元',
  '补贴15000000000.00元',
  '资金18912345678万元',
  '邮编556000,面积1234567.89平方米',
  '行政区划代码522627',
  '1991-0312-001号档案',
  '统一社会信用代码91520100MA6DTEST9X',
  '订单2026112500861234',
  '交易号6011000000000001',
  '流水号1234567890123456789012',
  '学号 2026123456',
  '坐G1234次列车从贵阳到凯里',
  '新A股代码600519',
  '贵州省、贵阳市、云岩区',
  '乘K12345路',
  'https://www.gov.cn/zhengce/content/202409/content_6975003.htm',
  'order-the-over-the-counter-medicine',
  '138****1234',
  '身份证5****************4',
  '3.1415926535897932',
  '办理时间09:00-12:00,14:00-18:00',
];
