import { desk, enteredFor, OTHER_ASKERS } from '../people';
import type { Moments } from '../moments';
import { ASKER, accepted, type Story } from '../story';
import { holderOf, transfer } from './transfer';

const operator = desk('dev-operator-1');
const reviewer = desk('dev-reviewer-2');
const [vaccineAsker = '', taxpayerAsker = '', driver = ''] = OTHER_ASKERS;

/** Questions whose answer is public (精选留言), oldest first. */
export const featuredStories = ({ back }: Moments): Story[] => [
  schoolRecords(back),
  freeHighways(back),
  generalTaxpayer(back),
  marriage(back),
  secondDose(back),
];

/** School records, asked about twice more, liked most. No card supports an answer: it says whom to ask. */
function schoolRecords(back: Moments['back']): Story {
  const unitId = '520500-education';
  const bureau = enteredFor(unitId);
  return {
    id: 'seed-school-records',
    askerId: 'dev-citizen-1',
    kind: 'enquiry',
    categoryId: 'education',
    regionCode: '520521',
    text: '我十几年前在县里读的高中，现在报名考试要用当年的学籍材料，可我人在外省，不知道找谁查。请问高中的学籍档案去哪里查？',
    receivedAt: back(24, '09:15'),
    mayBePublic: true,
    lines: [
      accepted(back(24, '09:32'), operator),
      {
        at: back(23, '15:20'),
        type: 'reply',
        by: operator,
        text: '您好。学籍材料要由毕业学校和当地县级教育部门查档核实，各校保存的情况不一样。请先联系毕业学校的教务处或档案室；学校联系不上的，打12345，请接线员转县级教育部门。查的时候遇到困难，也打12345，请接线员转我们接着帮您问。',
        hotline: '12345',
        move: 'reply',
      },
      {
        at: back(22, '12:08'),
        type: 'follow_up',
        by: ASKER,
        text: '学校前几年和别的学校合并了，原来的电话打不通，怎么办？',
        move: 'reopen',
      },
      transfer(
        back(22, '14:20'),
        operator,
        holderOf(unitId),
        '已转毕节市教育局办理，请他们帮忙查找合并以后的学校和档案保管情况。',
      ),
      {
        at: back(21, '10:05'),
        type: 'progress',
        by: bureau,
        text: '正在联系合并后的学校，请他们查找您那几届的学籍卡，有结果就在这里告诉您。',
      },
      {
        at: back(20, '16:35'),
        type: 'reply',
        by: bureau,
        text: '您好，替您问到了：原来学校的学籍档案由合并后的学校保管，您那几届的学籍卡都在。您方便的时候，带上身份证到学校档案室查阅就行。人在外省一时回不来的，打12345说明情况，我们和学校商量好怎么办，再回复您。',
        hotline: '12345',
        move: 'reply',
      },
      {
        at: back(19, '19:40'),
        type: 'follow_up',
        by: ASKER,
        text: '太好了。我确实回不来，能不能让家里人代我去查？',
        move: 'reopen',
      },
      {
        at: back(18, '10:12'),
        type: 'reply',
        by: bureau,
        text: '可以先这样办：家里人出发前打12345，请接线员转毕节市教育局，我们和学校约好时间，把要带的材料一次说清楚，免得家里人白跑一趟。',
        hotline: '12345',
        move: 'reply',
      },
      {
        at: back(17, '20:02'),
        type: 'thanks',
        by: ASKER,
        text: '学校已经帮忙查到，材料也开好寄出来了。谢谢你们一直帮我问。',
      },
      { at: back(17, '20:03'), type: 'status', by: ASKER, text: '提问人评价：已解决。', move: 'close' },
    ],
    publicText: {
      question: '十几年前的高中学籍材料去哪里查？学校合并了、人在外省回不来，怎么办？',
      answer:
        '先联系毕业学校的教务处或档案室。学校合并了、电话打不通的，打12345，请接线员转县级或市级教育部门帮忙查找，这位群众的学籍卡就是这样在合并后的学校找到的。人在外地回不来的，请家里人出发前先打12345约好时间、问清要带的材料，免得白跑一趟。',
      by: operator,
      proposedAt: back(16, '10:30'),
      agreedAt: back(16, '21:14'),
      approved: { at: back(15, '09:50'), by: reviewer },
      likes: 99,
    },
  };
}

function freeHighways(back: Moments['back']): Story {
  return {
    id: 'seed-free-highways',
    askerId: driver,
    kind: 'enquiry',
    categoryId: 'transport',
    regionCode: '520201',
    text: '放假最后一天开车回来，要是晚上12点以后才下高速，前面那一段还免不免费？到底按什么时间算？',
    receivedAt: back(21, '17:20'),
    mayBePublic: true,
    lines: [
      accepted(back(21, '17:31'), operator),
      {
        at: back(20, '10:40'),
        type: 'reply',
        by: operator,
        text: '您好。走高速的，看的是您驶离出口收费车道的时间，不是上高速的时间。免费从放假第一天0时算到最后一天24时，过了最后一天24时才驶离出口的，就不在免费时间里了。免费的是春节、清明、劳动节、国庆节四个假期和连休日，7座及以下小客车；元旦、端午、中秋不免。路上别赶时间，安全第一，拿不准打12328。',
        cardId: 'transport-free-holidays',
        move: 'reply',
      },
      { at: back(19, '08:15'), type: 'status', by: ASKER, text: '提问人评价：已解决。', move: 'close' },
    ],
    publicText: {
      question: '假期最后一天晚上12点以后才下高速，还免费吗？',
      answer:
        '走高速的，看您驶离出口收费车道的时间，不是上高速的时间。免费从放假第一天0时算到最后一天24时，过了24时才驶离出口的，不在免费时间里。路上别赶时间，安全第一，拿不准打12328。',
      by: operator,
      proposedAt: back(18, '15:00'),
      agreedAt: back(18, '18:46'),
      approved: { at: back(17, '10:20'), by: reviewer },
      likes: 58,
    },
  };
}

/** Nothing checked says whether it is possible, so the answer is a hotline; the tax bureau adds what is sure. */
function generalTaxpayer(back: Moments['back']): Story {
  const unitId = '520000-tax';
  const supplement =
    '请您拨打12366，或者到主管税务机关的办税服务厅，由工作人员按您的登记情况给您准话。您如果关心的是小规模纳税人的优惠：月销售额10万元以内，或者一个季度30万元以内的，免征增值税；超过的，原来适用3%征收率的收入减按1%征收。这项优惠从2026年1月1日执行到2027年12月31日。';
  return {
    id: 'seed-general-taxpayer',
    askerId: taxpayerAsker,
    kind: 'enquiry',
    categoryId: 'tax',
    regionCode: '520115',
    text: '我开了一家小公司，前两年办成了一般纳税人，现在生意少了，开票也少。想取消一般纳税人、转回小规模，能办吗？要到哪里办？',
    receivedAt: back(15, '14:20'),
    mayBePublic: true,
    lines: [
      accepted(back(15, '14:38'), operator),
      {
        at: back(14, '16:10'),
        type: 'reply',
        by: operator,
        text: '您好。能不能转，要由主管税务机关按现行规定、看您的登记和申报情况来定，我们不能替税务机关下结论，怕说错了耽误您。已经请国家税务总局贵州省税务局补充答复。急着办的，可以先打12366，说清楚是什么时候登记的、最近的销售额有多少。',
        hotline: '12366',
        move: 'reply',
      },
      { at: back(13, '10:30'), type: 'supplement', by: enteredFor(unitId), text: supplement, hotline: '12366' },
      { at: back(12, '19:05'), type: 'status', by: ASKER, text: '提问人评价：已解决。', move: 'close' },
    ],
    publicText: {
      question: '公司已经是一般纳税人，生意少了，能转回小规模纳税人吗？',
      answer:
        '能不能转，要由主管税务机关按现行规定、看企业的登记和申报情况来定。请打12366，或者到主管税务机关的办税服务厅咨询，说清楚登记的时间和最近的销售额。',
      supplement: { unitName: enteredFor(unitId).officeName, text: supplement, hotline: '12366' },
      by: operator,
      proposedAt: back(11, '09:40'),
      agreedAt: back(11, '12:22'),
      approved: { at: back(10, '15:10'), by: reviewer },
      likes: 21,
    },
  };
}

function marriage(back: Moments['back']): Story {
  return {
    id: 'seed-marriage',
    askerId: 'dev-citizen-2',
    kind: 'enquiry',
    categoryId: 'household',
    regionCode: '520602',
    text: '我和对象都在外地上班，户口簿在老家父母那里。现在领结婚证，还要回去拿户口簿吗？能不能就在上班的地方办？',
    receivedAt: back(14, '20:30'),
    mayBePublic: true,
    lines: [
      accepted(back(13, '09:05'), operator),
      {
        at: back(13, '09:35'),
        type: 'reply',
        by: operator,
        text: '您好，恭喜你们。不用回去拿了：从2025年5月10日起，内地居民办结婚登记不再要户口簿，两个人带上各自的身份证，签字声明没有配偶、双方没有近亲关系就行。全国任何一个婚姻登记机关都能办，可以就在你们上班的地方办。',
        cardId: 'household-marriage',
        move: 'reply',
      },
      { at: back(13, '12:20'), type: 'thanks', by: ASKER, text: '这下不用来回跑了，谢谢！' },
      { at: back(13, '12:21'), type: 'status', by: ASKER, text: '提问人评价：已解决。', move: 'close' },
    ],
    publicText: {
      question: '户口簿在老家，在外地上班的地方能领结婚证吗？',
      answer:
        '能。从2025年5月10日起，内地居民办结婚登记不再要户口簿，带上各自的身份证，签字声明没有配偶、双方没有近亲关系就行。全国任何一个婚姻登记机关都能办。',
      by: operator,
      proposedAt: back(12, '11:00'),
      agreedAt: back(12, '13:37'),
      approved: { at: back(11, '16:30'), by: reviewer },
      likes: 44,
    },
  };
}

function secondDose(back: Moments['back']): Story {
  const unitId = '522700-health';
  return {
    id: 'seed-second-dose',
    askerId: vaccineAsker,
    kind: 'enquiry',
    categoryId: 'health',
    regionCode: '522701',
    text: '第一针疫苗是在外省打的，最近刚搬到都匀住。请问第二针能在都匀打吗，还是要回原来的地方？',
    receivedAt: back(12, '09:40'),
    mayBePublic: true,
    lines: [
      accepted(back(12, '09:55'), operator),
      transfer(back(12, '10:05'), operator, holderOf(unitId), '已转黔南州卫生健康局办理。'),
      {
        at: back(11, '11:30'),
        type: 'reply',
        by: enteredFor(unitId),
        text: '您好。属于国家免疫规划的疫苗，可以在都匀接着打，不用专门回去：搬家以后，由现居住地的接种单位负责接种。请带上第一针的接种凭证，到您现在住处附近的接种单位，说清楚第一针打的是哪种疫苗、什么时候打的。不是国家免疫规划的疫苗，或者拿不准是哪一种，请先打12320，或者问接种单位。',
        cardId: 'health-vaccines',
        move: 'reply',
      },
      { at: back(10, '20:15'), type: 'status', by: ASKER, text: '提问人评价：已解决。', move: 'close' },
    ],
    publicText: {
      question: '第一针疫苗在外省打的，搬家以后，第二针能在现在住的地方打吗？',
      answer:
        '属于国家免疫规划的疫苗，可以接着打，不用专门回去：搬家以后，由现居住地的接种单位负责接种。请带上第一针的接种凭证，到住处附近的接种单位。其他疫苗，或者拿不准是哪一种，请先打12320，或者问接种单位。',
      by: operator,
      proposedAt: back(9, '10:10'),
      agreedAt: back(9, '19:28'),
      approved: { at: back(8, '09:30'), by: reviewer },
      likes: 36,
    },
  };
}
