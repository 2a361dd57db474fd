import type { SeedCard } from '../seed-card';

const unitName = '人力资源社会保障部门';
const hotline = '12333';

export const pension: readonly SeedCard[] = [
  {
    _id: 'pension-where',
    question: '在外省打工交社保，退休后养老金在哪里领？',
    answer:
      '先看户口：养老关系就在户籍地的，在户籍地领。不在户籍地的，看您最后参保的省：累计缴满10年，就在当地领；不满10年，转回上一个缴满10年的省；哪个省都不满10年，归到户籍地领。您在各地缴的年限都合并计算。',
    bases: [{ title: '《城镇企业职工基本养老保险关系转移接续暂行办法》', number: '国办发〔2009〕66号', year: 2009 }],
    unitName,
    hotline,
    reviewBy: '2027-10-29',
    checked: 'high',
    relatedIds: ['pension-minimum-years', 'pension-self-employed', 'medical-cross-province'],
  },
  {
    _id: 'pension-later-retirement',
    question: '延迟退休从哪天开始？我要干到几岁？',
    answer:
      '从2025年1月1日起，用15年逐步调整，不是一步到位。男职工从60岁延到63岁；女职工原来55岁退的延到58岁，原来50岁退的延到55岁。想知道自己哪天退，用12333网站或电子社保卡里的“退休年龄计算器”查一下。',
    bases: [{ title: '《全国人民代表大会常务委员会关于实施渐进式延迟法定退休年龄的决定》', year: 2024 }],
    unitName,
    hotline,
    validFrom: '2025-01-01',
    reviewBy: '2027-11-19',
    checked: 'high',
    relatedIds: ['pension-early', 'pension-minimum-years'],
  },
  {
    _id: 'pension-minimum-years',
    question: '职工养老金最少要交几年，才能按月领？',
    answer:
      '现在至少累计缴满15年。从2030年起，最低年限每年提高6个月，到2039年为20年，按您到法定退休年龄那一年的标准算。年限不够也别急，可以延长缴费，或者一次性缴到规定年限，再按月领。',
    bases: [
      { title: '《国务院关于渐进式延迟法定退休年龄的办法》', year: 2024 },
      { title: '《社会保险法》第十六条', year: 2018 },
    ],
    unitName,
    hotline,
    validFrom: '2025-01-01',
    reviewBy: '2027-11-19',
    checked: 'high',
    relatedIds: ['pension-later-retirement', 'pension-where', 'medical-retirement-years'],
  },
  {
    _id: 'pension-early',
    question: '不想干到退休年龄，可以提前退吗？',
    answer:
      '可以，要您自愿，并且达到最低缴费年限。最多提前3年，还不能早于原来的法定退休年龄：男60岁，女55岁或50岁。选好时间后，至少提前3个月书面告知单位。退不退由您自己选，任何单位都不能强迫。',
    bases: [{ title: '《实施弹性退休制度暂行办法》', number: '人社部发〔2024〕94号', year: 2024 }],
    unitName,
    hotline,
    validFrom: '2025-01-01',
    reviewBy: '2027-11-19',
    checked: 'high',
    relatedIds: ['pension-later-retirement', 'pension-minimum-years'],
  },
  {
    _id: 'pension-self-employed',
    question: '没有单位，自己能交职工养老和职工医保吗？',
    answer:
      '能。没有雇工的个体户、没在单位参保的非全日制员工和其他灵活就业的人，都可以自己参加职工基本养老保险和职工基本医疗保险，费用由个人按规定缴。到就业地或户籍地的社保、医保窗口办，也可以在网上办。',
    bases: [{ title: '《社会保险法》第十条、第二十三条', year: 2018 }],
    unitName: '人力资源社会保障部门、医疗保障部门',
    hotline,
    reviewBy: '2027-09-30',
    checked: 'high',
    relatedIds: ['pension-minimum-years', 'medical-retirement-years', 'tax-sole-trader'],
  },
  {
    _id: 'pension-social-card',
    question: '社保卡除了看病，还能做什么？',
    answer:
      '能查社保权益、看病结算、领养老金和失业金等待遇，它同时也是一张银行卡。手机上可以申领电子社保卡，办事、查询、扫码和实体卡一样用。卡丢了要挂失、补卡，打12333或找发卡银行。',
    bases: [{ title: '《社会保障卡管理办法》', number: '人社部发〔2011〕47号', year: 2011 }],
    unitName,
    hotline,
    reviewBy: '2027-05-28',
    checked: 'medium',
    relatedIds: ['pension-where', 'employment-unemployment'],
  },
];
