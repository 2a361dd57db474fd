import type { Moments } from '../moments';
import { desk, OTHER_ASKERS } from '../people';
import { accepted, ASKER, type Story } from '../story';
import { holderOf } from './transfer';

const operator = desk('dev-operator-2');
const lead = desk('dev-lead');
const [litigant = '', landholder = ''] = OTHER_ASKERS.slice(-2);

/** Questions that ended without an answer of our own: withdrawn, declined, merged, handed over. */
export const endedStories = ({ back }: Moments): Story[] => [
  {
    id: 'seed-housing-fund',
    askerId: 'dev-citizen-1',
    kind: 'enquiry',
    categoryId: 'housing',
    regionCode: '520103',
    text: '我在贵阳租房，工资一大半交了房租。请问租房能不能取公积金？',
    receivedAt: back(9, '19:12'),
    lines: [{ at: back(9, '19:40'), type: 'status', by: ASKER, text: '提问人已撤回。', move: 'withdraw' }],
  },
  declined(back),
  {
    id: 'seed-retirement-again',
    askerId: 'dev-citizen-1',
    kind: 'enquiry',
    categoryId: 'pension',
    regionCode: '520181',
    text: '听说女工人的退休年龄要往后延，想知道从哪一年开始、自己要延多久。',
    receivedAt: back(5, '14:30'),
    lines: [
      accepted(back(5, '14:40'), operator),
      {
        at: back(5, '14:55'),
        type: 'status',
        by: operator,
        text: '有人先问了同一件事，这一条并到那一条一起办理。延迟退休怎么算，“养老社保”分类的卡片里写着，也可以打12333问。',
        move: 'merge',
      },
    ],
    mergedIntoId: 'seed-later-retirement',
  },
  {
    id: 'seed-land-compensation',
    askerId: landholder,
    kind: 'appeal',
    categoryId: 'legal',
    regionCode: '522725',
    text: '修水库占了我家的地，补偿的事反映了好几年，每次都让等，到现在也没有一个明确的说法。希望有人管一管。',
    receivedAt: back(8, '10:30'),
    lines: [
      accepted(back(8, '10:52'), operator),
      {
        at: back(7, '16:00'),
        type: 'status',
        by: operator,
        text: '您反映的事情要走信访渠道，已转贵州省信访局依法办理，不用您再交一次材料。信访部门收到之日起15日内，告知您是否受理、由谁办；自受理之日起60日内办结，复杂的经批准可以延长，不超过30日，并告知理由。',
        move: 'hand_over',
        to: holderOf('520000-petitions'),
      },
    ],
  },
];

function declined(back: Moments['back']): Story {
  const reason = '已经由人民法院判决的案件，依法要通过诉讼程序解决，政务留言不能受理，也不能改变判决。';
  const door =
    '对判决不服，请按判决书上写明的期限和法院提出上诉。需要法律帮助的，打12348，可以咨询能不能申请法律援助。';
  return {
    id: 'seed-court-verdict',
    askerId: litigant,
    kind: 'appeal',
    categoryId: 'legal',
    regionCode: '520302',
    text: '和邻居打官司，法院的判决我不服，觉得判得不公平。请你们出面帮我改过来。',
    receivedAt: back(10, '15:05'),
    lines: [
      accepted(back(10, '15:22'), operator),
      {
        at: back(9, '10:00'),
        type: 'status',
        by: lead,
        text: `${reason}${door}`,
        hotline: '12348',
        move: 'decline',
      },
    ],
    declined: { reason, door },
  };
}
