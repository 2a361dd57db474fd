import { PREFECTURES, type Prefecture, PROVINCE_CODE } from '../../cloudfunctions/core/contract/constants';
import type { UnitRecord } from '../../cloudfunctions/core/domain/records';
import { CATEGORIES, type CategoryId } from './categories';

type Unit = Omit<UnitRecord, 'order'> & { categoryIds: CategoryId[] };

/**
 * Hotlines that answer anywhere in the country, by what people need most. Only these and 12345 stand in the seed
 * directory: a local number that nobody dialled would send people to a stranger.
 */
const NATIONAL: readonly (readonly [hotline: string, name: string, about: string, ...categoryIds: CategoryId[]])[] = [
  [
    '12345',
    '12345政务服务便民热线',
    '不知道该找哪个部门就打这个：咨询、求助、投诉、建议',
    'assistance',
    'education',
    'household',
    'veterans',
    'legal',
  ],
  [
    '12333',
    '12333人力资源社会保障服务热线',
    '社保、养老金、退休、失业金、工伤、拖欠工资、社保卡',
    'pension',
    'employment',
  ],
  ['12393', '12393医疗保障服务热线', '医保缴费、看病报销、异地就医备案、生育待遇', 'medical'],
  ['12329', '12329住房公积金热线', '公积金查询、提取、租房和买房贷款', 'housing'],
  ['12366', '12366纳税缴费服务热线', '交税、退税、发票、个税申报、社保费缴纳', 'tax'],
  ['12320', '12320卫生健康热线', '打疫苗、传染病、看病服务、育儿补贴', 'health', 'assistance'],
  ['12385', '12385残疾人服务热线', '残疾证、残疾人补贴、辅助器具、就业帮扶', 'disability'],
  ['12348', '12348公共法律服务热线', '法律咨询、请律师、法律援助、公证、调解', 'legal'],
  ['12315', '12315消费者投诉举报热线', '买到假货、退货退款、商家纠纷、食品安全', 'consumer', 'minors'],
  ['010-66097980', '全国学生资助管理中心热线', '奖学金、助学金、助学贷款', 'education'],
  ['12355', '12355青少年服务热线', '青少年心理、学业和家庭困扰、受欺负求助', 'minors'],
  ['12338', '12338妇女维权公益服务热线', '家庭暴力、婚姻家庭纠纷、妇女儿童权益', 'household', 'legal'],
  ['12328', '12328交通运输服务监督热线', '公路通行、客运班车、出租车和网约车、过路费', 'transport'],
  ['12123', '12123公安交管服务热线', '驾驶证、行驶证、车辆年检、交通违法处理', 'transport'],
  ['12122', '12122高速公路报警救援热线', '高速公路上车坏了、出了事故', 'transport'],
  ['96110', '96110反诈专线', '可疑电话和转账、怀疑自己或家人被骗', 'consumer'],
  ['12377', '12377网络违法和不良信息举报热线', '网上有害信息、网络谣言、伤害未成年人的内容', 'minors'],
  ['12363', '12363金融消费权益保护热线', '征信、支付、存取款方面的投诉', 'consumer'],
  ['12378', '12378银行保险消费者投诉维权热线', '银行、信用卡、保险方面的投诉', 'consumer'],
  ['12367', '12367移民管理服务热线', '护照、港澳台通行证、出入境手续', 'household'],
];

const national: Unit[] = NATIONAL.map(([hotline, name, about, ...categoryIds]) => ({
  _id: `hotline-${hotline}`,
  name,
  level: 'national',
  regionCode: PROVINCE_CODE,
  categoryIds,
  hotline,
  about,
}));

/** What departments of every level are asked about, in everyday words, by the last part of their ids. */
const ABOUT: Readonly<Record<string, string>> = {
  'human-resources': '社保、养老金、就业、工伤、劳动纠纷',
  'medical-security': '医保缴费、看病报销、异地就医',
  'civil-affairs': '低保、临时救助、结婚和离婚登记、养老服务、孤儿和困境儿童',
  education: '上学入学、学籍、学生资助',
  housing: '公租房、保障房、公积金',
  transport: '公路、客运、出租车和网约车',
  'public-security': '户口、身份证、居住证、驾驶证、派出所的事',
  health: '打疫苗、看病服务、生育登记、育儿补贴',
  tax: '交税、发票、个税、税费优惠',
  'disabled-persons': '残疾证、残疾人补贴、康复和就业',
  veterans: '退役安置、优待证、抚恤优待',
  'market-regulation': '食品安全、假货、营业执照、价格投诉',
  justice: '法律援助、公证、人民调解',
  petitions: '写信上访、信访事项查询',
  general: '不知道该找谁，或者要找这里的其他部门',
};

/** Departments of the province: the contact matrix begins with them. */
const PROVINCIAL: readonly (readonly [slug: string, name: string, hotline: string, ...categoryIds: CategoryId[]])[] = [
  ['human-resources', '贵州省人力资源和社会保障厅', '12333', 'pension', 'employment'],
  ['medical-security', '贵州省医疗保障局', '12393', 'medical'],
  ['civil-affairs', '贵州省民政厅', '12345', 'assistance', 'household', 'minors'],
  ['education', '贵州省教育厅', '12345', 'education'],
  ['housing', '贵州省住房和城乡建设厅', '12329', 'housing'],
  ['transport', '贵州省交通运输厅', '12328', 'transport'],
  ['public-security', '贵州省公安厅', '12345', 'household', 'transport', 'consumer'],
  ['health', '贵州省卫生健康委员会', '12320', 'health'],
  ['tax', '国家税务总局贵州省税务局', '12366', 'tax'],
  ['disabled-persons', '贵州省残疾人联合会', '12385', 'disability'],
  ['veterans', '贵州省退役军人事务厅', '12345', 'veterans'],
  ['market-regulation', '贵州省市场监督管理局', '12315', 'consumer', 'minors'],
  ['justice', '贵州省司法厅', '12348', 'legal'],
  ['petitions', '贵州省信访局', '12345', 'legal'],
];

const provincial: Unit[] = PROVINCIAL.map(([slug, name, hotline, ...categoryIds]) => ({
  _id: `${PROVINCE_CODE}-${slug}`,
  name,
  level: 'province',
  regionCode: PROVINCE_CODE,
  categoryIds,
  hotline,
  about: ABOUT[slug],
}));

const everyCategory = (): CategoryId[] => CATEGORIES.map(({ _id }) => _id);

/** `黔东南州` for an autonomous prefecture, `贵阳市` for a city. */
const prefectureName = ({ name, short }: Prefecture): string => (name.endsWith('自治州') ? `${short}州` : name);

/** Whom a region's matters go to when no department fits. */
const general = (regionCode: string, level: 'prefecture' | 'county', region: string): Unit => ({
  _id: `${regionCode}-general`,
  name: level === 'prefecture' ? `${region}12345政务服务便民热线` : `${region}政务服务中心`,
  level,
  regionCode,
  categoryIds: everyCategory(),
  hotline: '12345',
  about: ABOUT.general,
});

/** Departments of prefectures that most matters are transferred to. */
const PREFECTURE_DEPARTMENTS: readonly (readonly [
  slug: string,
  name: string,
  hotline: string,
  ...categoryIds: CategoryId[],
])[] = [
  ['human-resources', '人力资源和社会保障局', '12333', 'pension', 'employment'],
  ['medical-security', '医疗保障局', '12393', 'medical'],
  ['civil-affairs', '民政局', '12345', 'assistance', 'household', 'minors'],
  ['education', '教育局', '12345', 'education'],
  ['health', '卫生健康局', '12320', 'health'],
];

const departmentsOf = (prefecture: Prefecture): Unit[] =>
  PREFECTURE_DEPARTMENTS.map(([slug, name, hotline, ...categoryIds]) => ({
    _id: `${prefecture.code}-${slug}`,
    name: `${prefectureName(prefecture)}${name}`,
    level: 'prefecture',
    regionCode: prefecture.code,
    categoryIds,
    hotline,
    about: ABOUT[slug],
  }));

const countyUnits = (code: string, name: string): Unit[] => [
  general(code, 'county', name),
  {
    _id: `${code}-civil-affairs`,
    name: `${name}民政局`,
    level: 'county',
    regionCode: code,
    categoryIds: ['assistance', 'household', 'minors'],
    hotline: '12345',
    about: ABOUT['civil-affairs'],
  },
];

const regional: Unit[] = PREFECTURES.flatMap((prefecture) => [
  general(prefecture.code, 'prefecture', prefectureName(prefecture)),
  ...departmentsOf(prefecture),
  ...prefecture.counties.flatMap(([code, name]) => countyUnits(code, name)),
]);

/** The unit directory (联络矩阵): national hotlines, then province, prefectures and counties, in that order. */
export const UNITS: readonly UnitRecord[] = [...national, ...provincial, ...regional].map((unit, index) => ({
  ...unit,
  order: index + 1,
}));
