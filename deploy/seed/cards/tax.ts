import type { SeedCard } from '../seed-card';

const unitName = '税务部门';
const hotline = '12366';
const announcement2023 = {
  title: '《财政部 税务总局关于进一步支持小微企业和个体工商户发展有关税费政策的公告》',
  number: '财政部 税务总局公告2023年第12号',
  year: 2023,
};

export const tax: readonly SeedCard[] = [
  {
    _id: 'tax-vat-small',
    question: '小店、小公司每月卖多少，不用交增值税？',
    answer:
      '小规模纳税人月销售额在10万元以内，或者一个季度在30万元以内的，免征增值税。超过的，原来适用3%征收率的收入，减按1%征收。这项优惠从2026年1月1日执行到2027年12月31日。',
    bases: [
      {
        title: '《财政部 税务总局关于增值税法施行后增值税优惠政策衔接事项的公告》',
        number: '财政部 税务总局公告2026年第10号',
        year: 2026,
      },
    ],
    unitName,
    hotline,
    validFrom: '2026-01-01',
    validUntil: '2027-12-31',
    reviewBy: '2027-10-29',
    checked: 'high',
    relatedIds: ['tax-sole-trader', 'tax-small-company'],
  },
  {
    _id: 'tax-small-company',
    question: '小型微利企业，企业所得税能少交多少？',
    answer:
      '三条同时满足就能享受：年应纳税所得额不超300万元，从业人数不超300人，资产总额不超5000万元。所得减按25%计入应纳税所得额，再按20%的税率交，实际约5%。执行到2027年12月31日。',
    bases: [announcement2023],
    unitName,
    hotline,
    validUntil: '2027-12-31',
    reviewBy: '2027-10-29',
    checked: 'high',
    relatedIds: ['tax-vat-small', 'tax-sole-trader'],
  },
  {
    _id: 'tax-sole-trader',
    question: '个体工商户的个税，能减半吗？',
    answer:
      '能。年应纳税所得额不超过200万元的部分，经营所得的个人所得税减半征收，还可以和其他优惠叠加。您在预缴和汇算时自己申报，就能享受。执行到2027年12月31日。',
    bases: [announcement2023],
    unitName,
    hotline,
    validUntil: '2027-12-31',
    reviewBy: '2027-10-29',
    checked: 'high',
    relatedIds: ['tax-vat-small', 'pension-self-employed'],
  },
  {
    _id: 'tax-family-deductions',
    question: '养孩子、养老人，个税每月能扣多少？',
    answer:
      '孩子：子女教育、3岁以下婴幼儿照护，每个孩子每月扣2000元。老人：您是独生子女，每月扣3000元；不是独生子女，和兄弟姐妹分摊，每人每月不超过1500元。在个人所得税APP里填报就行。',
    bases: [
      {
        title: '《国务院关于提高个人所得税有关专项附加扣除标准的通知》',
        number: '国发〔2023〕13号',
        year: 2023,
      },
    ],
    unitName,
    hotline,
    reviewBy: '2027-11-19',
    checked: 'high',
    relatedIds: ['assistance-childcare', 'education-school-age'],
  },
];
