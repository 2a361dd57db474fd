import type { SeedCard } from '../seed-card';

export const transport: readonly SeedCard[] = [
  {
    _id: 'transport-inspection',
    question: '私家车几年检一次？到期日怎么查？',
    answer:
      '9座及以下非营运小客车（面包车除外）：注册登记10年内，每2年领一次检验标志，只在第6年、第10年上线检测；超过10年的，每年检一次。到期日、预约都在“交管12123”APP里，可以提前3个月办。',
    bases: [
      {
        title: '《关于深化机动车检验制度改革优化车检服务工作的意见》',
        number: '公交管〔2022〕295号',
        year: 2022,
      },
    ],
    unitName: '公安交管部门',
    hotline: '12123',
    reviewBy: '2027-09-30',
    checked: 'high',
    relatedIds: ['transport-free-holidays', 'household-identity-card'],
  },
  {
    _id: 'transport-free-holidays',
    question: '哪些节假日走高速免费？按什么时间算？',
    answer:
      '春节、清明、劳动节、国庆节四个假期和连休日，7座及以下小客车走收费公路免费；元旦、端午、中秋不免费。从放假第一天0时到最后一天24时；走高速的，看您驶离出口收费车道的时间。',
    bases: [{ title: '《重大节假日免收小型客车通行费实施方案》', number: '国发〔2012〕37号', year: 2012 }],
    unitName: '交通运输部门',
    hotline: '12328',
    reviewBy: '2027-01-29',
    checked: 'high',
    relatedIds: ['transport-inspection'],
  },
  {
    _id: 'transport-fresh-produce',
    question: '拉新鲜蔬菜水果走高速，要交过路费吗？',
    answer:
      '整车合法装载《鲜活农产品品种目录》内产品的货车，免收通行费。要装到80%以上，没有超限超载，不混装目录外的货物，走ETC或领卡，驶出后接受查验。可以先在“中国ETC服务”上预约。',
    bases: [
      {
        title: '《交通运输部 国家发展改革委 财政部关于进一步优化鲜活农产品运输“绿色通道”政策的通知》',
        number: '交公路发〔2019〕99号',
        year: 2019,
      },
    ],
    unitName: '交通运输部门',
    hotline: '12328',
    reviewBy: '2027-05-28',
    checked: 'medium',
    relatedIds: ['transport-free-holidays'],
  },
];
