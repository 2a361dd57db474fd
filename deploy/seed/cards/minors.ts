import type { SeedCard } from '../seed-card';

export const minors: readonly SeedCard[] = [
  {
    _id: 'minors-games',
    question: '孩子玩网络游戏，有时间限制吗？',
    answer:
      '有。网络游戏企业只能在周五、周六、周日和法定节假日，每天20时至21时，向未成年人提供1小时服务，其他时间都不能提供。孩子必须实名登录。发现有游戏违规，可以向12315、12377反映。',
    bases: [
      {
        title: '《国家新闻出版署关于进一步严格管理 切实防止未成年人沉迷网络游戏的通知》',
        number: '国新出发〔2021〕14号',
        year: 2021,
      },
    ],
    unitName: '新闻出版部门',
    hotline: '12377',
    reviewBy: '2027-06-30',
    checked: 'high',
    relatedIds: ['minors-home-alone', 'minors-harm'],
  },
  {
    _id: 'minors-tobacco',
    question: '商店能把烟酒、彩票卖给孩子吗？',
    answer:
      '不能。烟、酒、彩票都禁止卖给未成年人，也不能给他们兑付彩票奖金。看不出年龄的，应当要求出示身份证件，店里要有醒目标志。学校、幼儿园周边不得设销售点。发现了可以打12315举报。',
    bases: [{ title: '《未成年人保护法》第五十九条', year: 2024 }],
    unitName: '市场监管部门',
    hotline: '12315',
    reviewBy: '2027-10-15',
    checked: 'high',
    relatedIds: ['minors-games', 'minors-harm'],
  },
  {
    _id: 'minors-home-alone',
    question: '能让孩子一个人在家吗？',
    answer:
      '未满8周岁的，监护人不能让孩子处于没人看护的状态；未满16周岁的，不能让孩子脱离监护单独生活。您要外出务工，请委托有照护能力的成年人照护，并且常和孩子联系。',
    bases: [{ title: '《未成年人保护法》第二十一条、第二十二条', year: 2024 }],
    unitName: '民政部门',
    hotline: '12345',
    reviewBy: '2027-10-15',
    checked: 'high',
    relatedIds: ['minors-harm', 'education-school-age'],
  },
  {
    _id: 'minors-harm',
    question: '发现孩子被打、被欺负，该找谁？',
    answer:
      '任何人都可以劝阻、制止，并向公安、民政、教育等部门检举、控告。国家机关、村（居）委会、学校、医院等发现未成年人受侵害，必须立即报告。情况紧急马上打110，心理和维权咨询打12355。',
    bases: [{ title: '《未成年人保护法》第十一条', year: 2024 }],
    unitName: '公安、民政、教育部门和共青团',
    hotline: '12355',
    reviewBy: '2027-10-15',
    checked: 'high',
    relatedIds: ['minors-home-alone', 'legal-aid'],
  },
  {
    _id: 'minors-work',
    question: '不满16岁，能出去打工吗？',
    answer:
      '不能。任何组织或个人都不得招用未满16周岁的未成年人，国家另有规定的除外。已满16周岁的未成年人，不得安排过重、有毒、有害或危险的作业，也不得在娱乐场所、酒吧、网吧工作。',
    bases: [{ title: '《未成年人保护法》第六十一条', year: 2024 }],
    unitName: '人力资源社会保障部门',
    hotline: '12333',
    reviewBy: '2027-10-15',
    checked: 'high',
    relatedIds: ['minors-harm', 'employment-unpaid-wages'],
  },
];
