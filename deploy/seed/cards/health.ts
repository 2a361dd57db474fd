import type { SeedCard } from '../seed-card';

const unitName = '疾控、卫生健康部门';
const hotline = '12320';

export const health: readonly SeedCard[] = [
  {
    _id: 'health-vaccines',
    question: '给孩子打疫苗要钱吗？接种证怎么办？',
    answer:
      '国家免疫规划疫苗，政府免费提供。孩子出生后1个月内，监护人到居住地接种单位或出生医院办预防接种证。搬了家，由现居住地的接种单位负责接种。入托、入学时学校会查验接种证，漏种的按规定补种。',
    bases: [{ title: '《疫苗管理法》第六条、第四十七条、第四十八条', year: 2019 }],
    unitName,
    hotline,
    reviewBy: '2027-07-30',
    checked: 'high',
    relatedIds: ['health-hpv', 'health-vaccine-harm', 'education-school-age'],
  },
  {
    _id: 'health-vaccine-harm',
    question: '打疫苗后出现严重异常反应，有补偿吗？',
    answer:
      '有。接种后出现死亡、严重残疾、器官组织损伤等，属于异常反应或者不能排除的，应当补偿：免疫规划疫苗由省级财政出钱，非免疫规划疫苗由疫苗上市许可持有人承担。请先到接种单位报告。',
    bases: [{ title: '《疫苗管理法》第五十六条', year: 2019 }],
    unitName,
    hotline,
    reviewBy: '2027-07-30',
    checked: 'high',
    relatedIds: ['health-vaccines', 'legal-aid'],
  },
  {
    _id: 'health-hpv',
    question: '女孩打HPV疫苗，免费吗？',
    answer:
      '双价HPV疫苗已经纳入国家免疫规划：满13周岁的女孩可以免费接种2剂，间隔6个月，在居住地接种门诊预约。其他年龄和其他价型，自愿、自费，部分地方有补助。',
    bases: [{ title: '国家疾控局等部门通知', year: 2025 }],
    unitName,
    hotline,
    reviewBy: '2027-03-31',
    checked: 'medium',
    relatedIds: ['health-vaccines', 'health-vaccine-harm'],
  },
];
