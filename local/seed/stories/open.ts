import { INSPECTION } from '../../../cloudfunctions/core/domain/holder';
import { type Moments, receptionFor, workingDaysAfter } from '../moments';
import { contact, desk, enteredFor, inspector, OTHER_ASKERS } from '../people';
import { accepted, type Story } from '../story';
import { holderOf, transfer } from './transfer';

const operator = desk('dev-operator-1');
const lead = desk('dev-lead');
const MINUTE = 60_000;
const [, , , , abroad = '', worker = '', villager = '', fireVictim = '', resident = '', parent = ''] = OTHER_ASKERS;

/** Questions an answer is owed to: new ones, one due soon, one overdue, one fresh with a department. */
export const openStories = (moments: Moments): Story[] => [
  ...newStories(moments),
  houseFire(moments.now),
  unlitRoad(moments.now),
  newborn(moments),
];

const newStories = ({ ago }: Moments): Story[] => [
  {
    id: 'seed-treatment-away',
    askerId: abroad,
    kind: 'enquiry',
    categoryId: 'medical',
    regionCode: '520628',
    text: '我在外省打工，医保交在老家。想在打工的地方看病直接报，需要先备案吗？人不在老家，怎么备？',
    receivedAt: ago(25),
    lines: [],
  },
  {
    id: 'seed-unpaid-wages',
    askerId: worker,
    kind: 'appeal',
    categoryId: 'employment',
    regionCode: '520524',
    text: '我们十几个人在工地干了三个月，工资到现在一分没结，老板总说再等等，家里等着钱用。请问该找哪个部门？',
    receivedAt: ago(70),
    check: { status: 'unchecked' },
    lines: [],
  },
  {
    // Kept although the check finds it risky: the matter is real, the words are anger (product.md, Rules).
    id: 'seed-broken-road',
    askerId: villager,
    kind: 'report',
    categoryId: 'transport',
    regionCode: '520204',
    text: '进村的路被拉货的大车压坏半年了，下雨天连门都出不去，说了几次都没人管。再不修，我们就去把路堵了！',
    receivedAt: ago(95),
    check: { status: 'risky', label: 20006 },
    lines: [],
  },
];

function houseFire(now: number): Story {
  const receivedAt = receptionFor('soon', 'appeal', now);
  return {
    id: 'seed-house-fire',
    askerId: fireVictim,
    kind: 'appeal',
    categoryId: 'assistance',
    regionCode: '522601',
    text: '上个月家里失火，房子烧了大半，一家人现在借住在亲戚家，粮食和过冬的衣被都没了。想申请救助，不知道从哪里开始。',
    receivedAt,
    lines: [
      accepted(receivedAt + 12 * MINUTE, operator),
      transfer(
        receivedAt + 30 * MINUTE,
        operator,
        holderOf('522600-civil-affairs'),
        '已转黔东南州民政局办理。火灾造成基本生活暂时严重困难的，可以申请临时救助；情况紧急的，可以先救助、后补手续。',
      ),
      {
        at: receivedAt + 55 * MINUTE,
        type: 'note',
        audience: 'staff',
        by: contact,
        text: '已请凯里市民政局联系所在街道核实受灾情况，等入户结果。',
      },
      {
        at: receivedAt + 60 * MINUTE,
        type: 'progress',
        by: contact,
        text: '已经请当地街道上门了解情况。眼下缺过冬衣被的，可以先到街道说明，不用等手续办齐。',
      },
    ],
  };
}

function unlitRoad(now: number): Story {
  const receivedAt = receptionFor('overdue', 'report', now);
  return {
    id: 'seed-unlit-road',
    askerId: resident,
    kind: 'report',
    categoryId: 'transport',
    regionCode: '520102',
    text: '小区门口的路修了半年还没修完，晚上也没有路灯，老人孩子出门都不安全。想知道什么时候能修好。',
    receivedAt,
    lines: [
      accepted(receivedAt + 20 * MINUTE, operator),
      // To the inspection office, never to those it is about (product.md, Rules).
      transfer(workingDaysAfter(receivedAt, 1, '09:20'), lead, INSPECTION, '已转督查室，由督查室向有关单位核实。'),
      {
        at: workingDaysAfter(receivedAt, 3, '16:20'),
        type: 'progress',
        by: inspector,
        text: '已请有关单位说明完工的时间，并先在施工路段设夜间照明和警示。有答复马上告诉您。',
      },
    ],
  };
}

/** What the cards have on this is not sure enough to answer with, so it waits for the department. */
function newborn({ ago }: Moments): Story {
  return {
    id: 'seed-newborn-insurance',
    askerId: parent,
    kind: 'enquiry',
    categoryId: 'medical',
    regionCode: '520303',
    text: '宝宝刚出生，户口还没上。现在去办居民医保来得及吗？从哪一天起能报销？',
    receivedAt: ago(80),
    aboutMinor: true,
    lines: [
      accepted(ago(60), operator),
      transfer(
        ago(40),
        operator,
        holderOf('520000-medical-security'),
        '已转贵州省医疗保障局办理，请以医保部门的答复为准。',
      ),
      {
        at: ago(20),
        type: 'progress',
        by: enteredFor('520000-medical-security'),
        text: '正在核对最新的规定。急着办的，可以先打12393问参保地的医保部门。',
      },
    ],
  };
}
