import type { RoundupRecord } from '../../cloudfunctions/core/domain/records';
import { SEED_CHECKED_AT } from './seed-card';

type Roundup = Pick<RoundupRecord, '_id' | 'title' | 'introduction' | 'cardIds' | 'hotlines'>;

const ROUNDUPS: readonly Roundup[] = [
  {
    _id: 'student-aid',
    title: '助学政策汇总：从上学到上大学',
    introduction:
      '家里再难，也别让孩子为学费发愁。从入学、免费教育，到大学里的贷款和奖助学金，一条一条说清楚：能领多少、找谁办、打哪个电话。家庭困难的，还可以同时看看低保和临时救助。',
    cardIds: [
      'education-loan',
      'education-grants',
      'education-school-age',
      'education-kindergarten',
      'tax-family-deductions',
      'assistance-minimum-living',
      'assistance-temporary',
    ],
    hotlines: [
      { name: '全国学生资助管理中心', phone: '010-66097980' },
      { name: '12345政务服务便民热线', phone: '12345' },
    ],
  },
  {
    _id: 'graduates-2026',
    title: '2026届毕业生办事指南',
    introduction:
      '走出校门，签合同、交社保、看病、租房、创业，样样都是第一次。这份指南把您最先会碰到的事排在前面，每张卡片半分钟读完。拿不准的，直接打下面的电话，或者在这里向我们提问。',
    cardIds: [
      'employment-probation',
      'employment-annual-leave',
      'employment-injury',
      'employment-unpaid-wages',
      'employment-unemployment',
      'pension-self-employed',
      'pension-minimum-years',
      'pension-where',
      'pension-social-card',
      'medical-cross-province',
      'medical-lapsed',
      'housing-fund-withdrawal',
      'employment-start-up-loan',
      'tax-vat-small',
      'tax-sole-trader',
      'consumer-card-lending',
      'legal-aid',
    ],
    hotlines: [
      { name: '12333人力资源社会保障服务热线', phone: '12333' },
      { name: '12393医疗保障服务热线', phone: '12393' },
      { name: '12329住房公积金热线', phone: '12329' },
      { name: '12366纳税缴费服务热线', phone: '12366' },
      { name: '12348公共法律服务热线', phone: '12348' },
    ],
  },
];

/** The roundups as stored drafts. */
export const ROUNDUP_DRAFTS: readonly RoundupRecord[] = ROUNDUPS.map((roundup) => ({
  ...roundup,
  version: 1,
  state: 'draft',
  updatedAt: SEED_CHECKED_AT,
}));
