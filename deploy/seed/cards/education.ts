import type { SeedCard } from '../seed-card';

const unitName = '教育部门';
/** 全国学生资助管理中心 of the Ministry of Education. */
const studentAid = '010-66097980';

export const education: readonly SeedCard[] = [
  {
    _id: 'education-loan',
    question: '上大学缺钱，助学贷款一年能贷多少？',
    answer:
      '国家助学贷款，本专科生每年最高2万元，研究生每年最高2.5万元，可以交学费、住宿费，也可以补贴生活费。入学前，到户籍地县级学生资助中心办生源地贷款。在校期间的利息，由国家补贴。',
    bases: [{ title: '财政部等部门关于国家助学贷款政策的通知', number: '财教〔2024〕188号', year: 2024 }],
    unitName,
    hotline: studentAid,
    reviewBy: '2027-06-30',
    checked: 'high',
    relatedIds: ['education-grants', 'assistance-minimum-living'],
  },
  {
    _id: 'education-grants',
    question: '大学里的国家奖学金、助学金有多少？',
    answer:
      '本专科生国家奖学金每年1万元，国家励志奖学金每年6000元，国家助学金平均每年3700元，分档发。开学后，向学校的学生资助中心申请。国家奖学金和国家励志奖学金，同一年不能兼得。',
    bases: [
      {
        title: '《关于调整高等教育阶段和高中阶段国家奖助学金政策的通知》',
        number: '财教〔2024〕181号',
        year: 2024,
      },
    ],
    unitName,
    hotline: studentAid,
    reviewBy: '2027-06-30',
    checked: 'high',
    relatedIds: ['education-loan', 'assistance-minimum-living'],
  },
  {
    _id: 'education-kindergarten',
    question: '孩子上幼儿园大班，还要交保教费吗？',
    answer:
      '从2025年秋季学期起，公办幼儿园学前一年（大班）免保育教育费。读民办幼儿园大班的，参照当地同类公办园的免除水平，相应减免。伙食费、住宿费不在免费范围。',
    bases: [
      {
        title: '《国务院办公厅关于逐步推行免费学前教育的意见》',
        number: '国办发〔2025〕27号',
        year: 2025,
      },
    ],
    unitName,
    hotline: '12345',
    reviewBy: '2027-06-30',
    checked: 'medium',
    relatedIds: ['education-school-age', 'assistance-childcare'],
  },
  {
    _id: 'education-school-age',
    question: '孩子几岁上小学？在外务工，孩子能跟着上吗？',
    answer:
      '满6周岁应当入学（条件不具备的地区可以推迟到7周岁），免试、就近，不收学费、杂费。您在外地工作居住的，孩子可以在您工作或居住的地方接受义务教育，具体办法由各省定，请先问当地教育部门。',
    bases: [{ title: '《义务教育法》第二条、第十一条、第十二条', year: 2018 }],
    unitName,
    hotline: '12345',
    reviewBy: '2027-04-30',
    checked: 'high',
    relatedIds: ['education-kindergarten', 'health-vaccines', 'tax-family-deductions'],
  },
];
