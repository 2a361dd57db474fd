import type { SeedCard } from '../seed-card';

const unitName = '人力资源社会保障部门';
const hotline = '12333';

export const employment: readonly SeedCard[] = [
  {
    _id: 'employment-unemployment',
    question: '失业了，失业金能领多久？',
    answer:
      '先看三条：失业前缴满1年，不是自己主动离职，办了失业登记并且要找工作。累计缴费1年以上不满5年，最长领12个月；5年以上不满10年，最长18个月；10年以上，最长24个月。用电子社保卡就能申领。',
    bases: [{ title: '《社会保险法》第四十五条、第四十六条', year: 2018 }],
    unitName,
    hotline,
    reviewBy: '2027-09-30',
    checked: 'high',
    relatedIds: ['pension-self-employed', 'employment-start-up-loan', 'employment-unpaid-wages'],
  },
  {
    _id: 'employment-probation',
    question: '单位定的试用期，最长能有多久？',
    answer:
      '看合同签多长：3个月以上不满1年的，试用期不超过1个月；1年以上不满3年的，不超过2个月；3年以上和无固定期限的，不超过6个月。同一单位和您只能约定一次；合同不满3个月的，不能约定试用期。',
    bases: [{ title: '《劳动合同法》第十九条', year: 2012 }],
    unitName,
    hotline,
    reviewBy: '2027-10-15',
    checked: 'high',
    relatedIds: ['employment-annual-leave', 'employment-injury', 'employment-unpaid-wages'],
  },
  {
    _id: 'employment-annual-leave',
    question: '带薪年假一年有几天？没休成怎么办？',
    answer:
      '按您累计工作的年限：满1年不满10年，休5天；满10年不满20年，休10天；满20年，休15天。法定节假日和休息日不算在里面。单位确实安排不了、您也同意不休的，应休未休的天数按日工资的300%付报酬。',
    bases: [{ title: '《职工带薪年休假条例》', number: '国务院令第514号', year: 2007 }],
    unitName,
    hotline,
    reviewBy: '2027-10-15',
    checked: 'high',
    relatedIds: ['employment-maternity', 'employment-probation'],
  },
  {
    _id: 'employment-injury',
    question: '上班受了伤，工伤认定要多久内申请？',
    answer:
      '单位应当在事故发生或职业病确诊后30日内申请。单位没申请的，您本人、近亲属或工会可以在1年内，直接向当地社保行政部门申请。单位逾期才报的，逾期这段时间的工伤费用由单位承担。',
    bases: [{ title: '《工伤保险条例》第十七条', number: '国务院令第586号', year: 2010 }],
    unitName,
    hotline,
    reviewBy: '2027-10-15',
    checked: 'high',
    relatedIds: ['legal-aid', 'employment-unpaid-wages'],
  },
  {
    _id: 'employment-unpaid-wages',
    question: '打工被老板拖欠工资，农民工该找谁？',
    answer:
      '工资必须用货币付给您本人，不能拿东西顶。被欠薪，可以向人社部门投诉，也可以申请仲裁或到法院起诉。最先接到投诉的部门要负责：不归它管的，也要及时转办。合同、考勤、工资条都请留好，这些是证据。',
    bases: [{ title: '《保障农民工工资支付条例》', number: '国务院令第724号', year: 2019 }],
    unitName,
    hotline,
    reviewBy: '2027-03-31',
    checked: 'high',
    relatedIds: ['legal-aid', 'employment-injury', 'employment-unemployment'],
  },
  {
    _id: 'employment-maternity',
    question: '女职工生孩子，产假有几天？',
    answer:
      '国家规定98天，其中产前可以先休15天。难产加15天；多胞胎，每多生一个加15天。怀孕未满4个月流产的休15天，满4个月的休42天。宝宝未满1周岁，每天有1小时哺乳时间。各省另有奖励假，请问当地。',
    bases: [{ title: '《女职工劳动保护特别规定》', number: '国务院令第619号', year: 2012 }],
    unitName,
    hotline,
    reviewBy: '2027-10-15',
    checked: 'high',
    relatedIds: ['assistance-childcare', 'employment-annual-leave', 'medical-newborn'],
  },
  {
    _id: 'employment-start-up-loan',
    question: '想创业没本钱，创业担保贷款能贷多少？',
    answer:
      '符合条件的个人，比如失业人员、就业困难人员、高校毕业生、退役军人、返乡农民工等，最高可贷30万元；小微企业最高400万元。财政按规定贴息。向创业地的人社部门申请，银行审核后放款。',
    bases: [{ title: '《普惠金融发展专项资金管理办法》', number: '财金〔2023〕75号', year: 2023 }],
    unitName: '人力资源社会保障部门、财政部门',
    hotline,
    reviewBy: '2027-03-31',
    checked: 'medium',
    relatedIds: ['tax-vat-small', 'tax-sole-trader'],
  },
];
