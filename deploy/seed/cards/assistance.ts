import type { SeedCard } from '../seed-card';

export const assistance: readonly SeedCard[] = [
  {
    _id: 'assistance-minimum-living',
    question: '家里困难，低保怎么申请？',
    answer:
      '共同生活的家人，人均收入低于当地低保标准，家庭财产也符合规定，就可以申请。向户籍地乡镇、街道提出（部分情形可在经常居住地），不方便的可以请村（居）委会代办。经调查核实、公示后，由县级民政部门确认；不批的，会书面向您说明理由。',
    bases: [
      { title: '《社会救助暂行办法》第九条、第十一条', year: 2019 },
      { title: '《最低生活保障审核确认办法》', number: '民发〔2021〕57号', year: 2021 },
    ],
    unitName: '民政部门',
    hotline: '12345',
    reviewBy: '2027-02-26',
    checked: 'high',
    relatedIds: ['assistance-temporary', 'disability-allowances', 'education-loan'],
  },
  {
    _id: 'assistance-temporary',
    question: '遇上火灾、车祸、大病，日子过不下去怎么办？',
    answer:
      '可以申请临时救助。因为火灾、交通事故等意外，或者家人突发重大疾病等，基本生活暂时严重困难的，向所在乡镇、街道提出就行。情况紧急的，可以先救助，手续后面再补。',
    bases: [{ title: '《社会救助暂行办法》第四十七条', year: 2019 }],
    unitName: '民政部门',
    hotline: '12345',
    reviewBy: '2027-02-26',
    checked: 'high',
    relatedIds: ['assistance-minimum-living', 'legal-aid'],
  },
  {
    _id: 'assistance-childcare',
    question: '生了孩子，国家发多少育儿补贴？',
    answer:
      '从2025年1月1日起，符合法律法规生育的3周岁以下婴幼儿，每孩每年发3600元，发到满3周岁；不足整年的，按每月300元折算。由监护人在网上申请，也可以到孩子户籍地的乡镇、街道办。',
    bases: [{ title: '《育儿补贴制度实施方案》（中办、国办）', year: 2025 }],
    unitName: '卫生健康部门',
    hotline: '12320',
    validFrom: '2025-01-01',
    reviewBy: '2027-01-29',
    checked: 'high',
    relatedIds: ['medical-newborn', 'tax-family-deductions', 'employment-maternity'],
  },
];
