import type { SeedCard } from '../seed-card';

export const housing: readonly SeedCard[] = [
  {
    _id: 'housing-fund-withdrawal',
    question: '哪些情况可以提取住房公积金？',
    answer:
      '这些情况都能提：买、建、翻建、大修自己住的房；还购房贷款本息；房租超出家庭工资收入的规定比例；离休、退休；完全丧失劳动能力，并与单位终止劳动关系；出境定居。中心受理后，3日内作出决定。',
    bases: [{ title: '《住房公积金管理条例》第二十四条、第二十五条', year: 2019 }],
    unitName: '住房公积金管理中心',
    hotline: '12329',
    reviewBy: '2027-07-30',
    checked: 'high',
    relatedIds: ['tax-family-deductions', 'pension-self-employed'],
  },
];
