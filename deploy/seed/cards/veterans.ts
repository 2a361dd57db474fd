import type { SeedCard } from '../seed-card';

const unitName = '退役军人事务部门';
const hotline = '12345';

export const veterans: readonly SeedCard[] = [
  {
    _id: 'veterans-where',
    question: '退伍后到哪里报到、在哪里安置？',
    answer:
      '退役义务兵和自主就业、安排工作、供养的军士，安置地是入伍时的户口所在地。入伍时是在校大学生、退役后不复学的，是入学前的户口地。父母户口迁了，或者已婚的（中等以上城市要婚满2年），可以按规定易地安置。',
    bases: [{ title: '《退役军人安置条例》第四十五条', number: '国务院、中央军委令第787号', year: 2024 }],
    unitName,
    hotline,
    reviewBy: '2027-08-31',
    checked: 'high',
    relatedIds: ['veterans-assigned-work', 'veterans-family'],
  },
  {
    _id: 'veterans-assigned-work',
    question: '符合什么条件，退役后由政府安排工作？',
    answer:
      '符合一条就行：军士服现役满12年；获勋章、荣誉称号或一级表彰；获三等战功或二等功以上奖励；因战致残评为5至8级；是烈士子女。没有正当理由又拒不服从安排的，视为放弃。请到安置地退役军人事务局咨询。',
    bases: [
      {
        title: '《退役军人安置条例》第二十五条、第三十四条',
        number: '国务院、中央军委令第787号',
        year: 2024,
      },
    ],
    unitName,
    hotline,
    reviewBy: '2027-08-31',
    checked: 'high',
    relatedIds: ['veterans-where', 'veterans-family'],
  },
  {
    _id: 'veterans-family',
    question: '孩子当义务兵，家里有优待金吗？',
    answer:
      '有。服役期间，由批准入伍地的县级政府给家庭发优待金，还有其他优待；入伍前的土地承包经营权，给他保留着。原来在机关、事业单位、国企上班的，自主就业退役后，可以选择复职复工。',
    bases: [{ title: '《军人抚恤优待条例》第四十二条、第四十五条', year: 2024 }],
    unitName,
    hotline,
    reviewBy: '2027-08-31',
    checked: 'high',
    relatedIds: ['veterans-where', 'veterans-assigned-work'],
  },
];
