import type { SeedCard } from '../seed-card';

const hotline = '12385';

export const disability: readonly SeedCard[] = [
  {
    _id: 'disability-certificate',
    question: '残疾人证怎么办？要花钱吗？',
    answer:
      '自愿申请，向户籍地县级残联提出，到指定医院评定，公示5个工作日后发证。办证不收工本费，评定费一般自己出，当地可以给补贴。有效期10年，期满免费换领。对评定结果不服的，可以在10个工作日内申请重评。',
    bases: [{ title: '《中华人民共和国残疾人证管理办法》', number: '残联发〔2017〕34号', year: 2017 }],
    unitName: '残疾人联合会',
    hotline,
    reviewBy: '2027-07-30',
    checked: 'high',
    relatedIds: ['disability-allowances', 'disability-free-rides', 'assistance-minimum-living'],
  },
  {
    _id: 'disability-free-rides',
    question: '盲人坐公交、地铁要买票吗？',
    answer:
      '不用，免费。盲人带上有效证件，可以免费乘坐市内公共汽车、电车、地铁、渡船等公共交通工具。残疾人随身必备的辅助器具，可以免费携带。其他残疾人的乘车优惠由各地规定，可以打12385问。',
    bases: [{ title: '《残疾人保障法》第五十条', year: 2018 }],
    unitName: '残疾人联合会',
    hotline,
    reviewBy: '2027-10-15',
    checked: 'high',
    relatedIds: ['disability-certificate', 'disability-allowances'],
  },
  {
    _id: 'disability-allowances',
    question: '残疾人的“两项补贴”，哪些人能领？',
    answer:
      '困难残疾人生活补贴，发给低保家庭中的残疾人。重度残疾人护理补贴，发给残疾等级一级、二级，而且需要长期照护的残疾人。标准由各省定，向乡镇、街道申请，现在已经可以跨省通办。',
    bases: [
      {
        title: '《国务院关于全面建立困难残疾人生活补贴和重度残疾人护理补贴制度的意见》',
        number: '国发〔2015〕52号',
        year: 2015,
      },
    ],
    unitName: '民政部门、残疾人联合会',
    hotline,
    reviewBy: '2027-05-28',
    checked: 'medium',
    relatedIds: ['disability-certificate', 'assistance-minimum-living'],
  },
];
