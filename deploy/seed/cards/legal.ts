import type { SeedCard } from '../seed-card';

export const legal: readonly SeedCard[] = [
  {
    _id: 'legal-aid',
    question: '打官司没钱请律师，怎么办？',
    answer:
      '可以申请法律援助。请求社保待遇、救助、抚恤金、赡养抚养费、劳动报酬、工伤赔偿等，经济困难的可以申请；农民工讨薪、工伤索赔，免核查经济状况。机构7日内审查决定，同意后3日内指派律师。',
    bases: [{ title: '《法律援助法》第三十一条、第四十二条、第四十三条', year: 2021 }],
    unitName: '司法行政部门',
    hotline: '12348',
    reviewBy: '2027-10-15',
    checked: 'high',
    relatedIds: ['employment-unpaid-wages', 'employment-injury', 'legal-petition'],
  },
  {
    _id: 'legal-disclosure',
    question: '向政府申请信息公开，多久能有答复？',
    answer:
      '能当场答复的，当场答复；不能的，从收到您的申请那天起，20个工作日内答复。需要延长的会告知您，最多再延20个工作日。征求第三方意见的时间不算在内。',
    bases: [{ title: '《政府信息公开条例》第三十三条', number: '国务院令第711号', year: 2019 }],
    unitName: '政务公开主管部门',
    hotline: '12345',
    reviewBy: '2027-10-15',
    checked: 'high',
    relatedIds: ['legal-petition', 'legal-aid'],
  },
  {
    _id: 'legal-petition',
    question: '信访事项，多久会有结果？',
    answer:
      '收到之日起15日内，告知您是否受理、由谁办；自受理之日起60日内办结，复杂的经批准可以延长，不超过30日，并告知理由。对处理意见不服，30日内可以申请复查；对复查不服，30日内可以申请复核。',
    bases: [{ title: '《信访工作条例》第二十三条、第三十四至三十六条', year: 2022 }],
    unitName: '信访部门',
    hotline: '12345',
    reviewBy: '2027-10-15',
    checked: 'high',
    relatedIds: ['legal-disclosure', 'legal-aid'],
  },
];
