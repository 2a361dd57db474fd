import type { SeedCard } from '../seed-card';

const unitName = '医疗保障部门';
const hotline = '12393';

export const medical: readonly SeedCard[] = [
  {
    _id: 'medical-cross-province',
    question: '去外省看病，医保怎么直接报？',
    answer:
      '先办异地就医备案，长期在外居住的、临时外出看病的都可以备。看病时带医保电子凭证或社保卡，到联网医院直接结算。备案用国家医保服务平台APP，或找参保地窗口、打电话办。报销目录按就医地，报销比例按参保地。',
    bases: [
      {
        title: '《国家医保局 财政部关于进一步做好基本医疗保险跨省异地就医直接结算工作的通知》',
        number: '医保发〔2022〕22号',
        year: 2022,
      },
    ],
    unitName,
    hotline,
    reviewBy: '2027-06-30',
    checked: 'high',
    relatedIds: ['medical-lapsed', 'pension-where'],
  },
  {
    _id: 'medical-lapsed',
    question: '居民医保断交了，再交有什么影响？',
    answer:
      '没在集中缴费期参保，或者断了保的，重新参保后有3个月固定等待期；断保每多1年，原则上再加1个月。断缴的可以补缴，每多补1年，变动等待期减1个月。等待期里看病不报销，能不断就别断。',
    bases: [
      {
        title: '《国务院办公厅关于健全基本医疗保险参保长效机制的指导意见》',
        number: '国办发〔2024〕38号',
        year: 2024,
      },
    ],
    unitName,
    hotline,
    reviewBy: '2027-08-31',
    checked: 'high',
    relatedIds: ['medical-cross-province', 'medical-newborn'],
  },
  {
    _id: 'medical-newborn',
    question: '刚出生的宝宝怎么上医保？',
    answer:
      '宝宝出生后90天内，由监护人办好居民医保参保缴费，从出生那天起的医疗费用就能按规定报销。超过90天才办的，从当地规定的生效日起算。带上出生医学证明或户口簿，网上、乡镇（街道）窗口都能办。',
    bases: [
      {
        title: '《关于加强和改进基本医疗保险参保工作的指导意见》',
        number: '医保发〔2020〕33号',
        year: 2020,
      },
    ],
    unitName,
    hotline,
    reviewBy: '2027-04-30',
    checked: 'medium',
    relatedIds: ['medical-lapsed', 'assistance-childcare', 'health-vaccines'],
  },
  {
    _id: 'medical-family-account',
    question: '我的医保个人账户，家里人能用吗？',
    answer:
      '能。职工医保个人账户的钱，可以给参加基本医保的近亲属用：配偶、父母、子女、兄弟姐妹、祖父母、外祖父母、孙子女、外孙子女。看病自付的钱、居民医保的缴费都能付。在国家医保服务平台APP上绑定即可。',
    bases: [
      {
        title: '《国务院办公厅关于健全基本医疗保险参保长效机制的指导意见》',
        number: '国办发〔2024〕38号',
        year: 2024,
      },
      {
        title: '《国务院办公厅关于建立健全职工基本医疗保险门诊共济保障机制的指导意见》',
        number: '国办发〔2021〕14号',
        year: 2021,
      },
    ],
    unitName,
    hotline,
    reviewBy: '2027-04-30',
    checked: 'medium',
    relatedIds: ['medical-cross-province', 'medical-lapsed'],
  },
  {
    _id: 'medical-retirement-years',
    question: '职工医保交够多少年，退休后才不用再交？',
    answer:
      '到法定退休年龄时，累计缴费达到规定年限的，退休后不用再交，照样享受医保待遇；没达到的，可以接着缴到规定年限。具体要多少年，各地规定不一样，请以您参保地医保局的答复为准，可以打12393问。',
    bases: [{ title: '《社会保险法》第二十七条', year: 2018 }],
    unitName,
    hotline,
    reviewBy: '2027-09-30',
    checked: 'high',
    relatedIds: ['pension-minimum-years', 'pension-self-employed'],
  },
];
