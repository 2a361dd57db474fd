import type { SeedCard } from '../seed-card';

export const household: readonly SeedCard[] = [
  {
    _id: 'household-marriage',
    question: '现在结婚登记，还要带户口簿吗？',
    answer:
      '不用了。从2025年5月10日起，内地居民带上本人身份证，签字声明没有配偶、双方没有近亲关系，就能办结婚登记。全国任何一个婚姻登记机关都能办，不用专门回户籍地。',
    bases: [{ title: '《婚姻登记条例》', number: '国务院令第804号', year: 2025 }],
    unitName: '民政部门',
    hotline: '12345',
    validFrom: '2025-05-10',
    reviewBy: '2027-11-19',
    checked: 'high',
    relatedIds: ['household-identity-card', 'assistance-childcare'],
  },
  {
    _id: 'household-identity-card',
    question: '身份证管多少年？丢了急用怎么办？',
    answer:
      '16到25岁的管10年，26到45岁的管20年，46岁以上长期有效；未满16岁自愿申领的管5年。丢了要申请补领，这期间急用，可以申领临时身份证。公安机关从您提交申领表起，60日内发证。',
    bases: [{ title: '《居民身份证法》第五条、第十一条、第十二条', year: 2011 }],
    unitName: '公安部门',
    hotline: '12345',
    reviewBy: '2027-10-15',
    checked: 'high',
    relatedIds: ['household-marriage', 'consumer-card-lending'],
  },
];
