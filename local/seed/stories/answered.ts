import { consecutiveDaysBack, instant, type Moments } from '../moments';
import { contact, desk, enteredFor, OTHER_ASKERS } from '../people';
import { accepted, ASKER, type Story } from '../story';
import { holderOf, transfer } from './transfer';

const operator = desk('dev-operator-1');
const colleague = desk('dev-operator-2');
const [, , , retiring = ''] = OTHER_ASKERS;

/** Questions that have their answer and are not closed yet. */
export const answeredStories = ({ now, back }: Moments): Story[] => [
  strokeCertificate(back),
  widower(now),
  annualLeave(back),
  laterRetirement(back),
];

/** Answered after a phone call; its public version waits for the asker. */
function strokeCertificate(back: Moments['back']): Story {
  return {
    id: 'seed-stroke-certificate',
    askerId: 'dev-citizen-1',
    kind: 'enquiry',
    categoryId: 'disability',
    regionCode: '520304',
    text: '我父亲去年得了脑梗，出院以后右边手脚一直不灵便，走路要人扶着。请问像他这样的情况，能申请残疾人证吗？该去哪里办，要花多少钱？',
    receivedAt: back(6, '10:26'),
    mayBePublic: true,
    lines: [
      accepted(back(6, '10:41'), operator),
      {
        at: back(6, '15:30'),
        type: 'call_note',
        by: operator,
        text: '已和您通电话：老人户口在播州区，扶着能走几步，还没有做过残疾评定。电话里先说明了办理的步骤，书面答复随后发到这里，方便您保存。',
      },
      {
        at: back(5, '09:52'),
        type: 'reply',
        by: operator,
        text: '您好。可以申请。办残疾人证是自愿申请，最后能不能评上、评为几级，以指定医院的评定为准。分三步：一、向老人户籍地的播州区残联提出；二、到指定医院评定；三、公示5个工作日后发证。办证不收工本费，评定费一般自己出，当地可以给补贴，去之前先问一句。证件有效期10年，期满免费换领；对评定结果不服，可以在10个工作日内申请重评。老人行动不便，去哪家医院、怎么走最省事，先打12385问清楚，少跑一趟。',
        cardId: 'disability-certificate',
        move: 'reply',
      },
    ],
    publicText: {
      question: '脑梗以后手脚不灵便，能申请残疾人证吗？去哪里办、要花钱吗？',
      answer:
        '可以申请。办残疾人证是自愿申请，能不能评上、评为几级，以指定医院的评定为准。向户籍地县级残联提出，到指定医院评定，公示5个工作日后发证。办证不收工本费，评定费一般自己出，当地可以给补贴。对评定结果不服，可以在10个工作日内申请重评。拿不准的，先打12385问清楚，少跑一趟。',
      by: operator,
      proposedAt: back(5, '11:00'),
    },
  };
}

/** 诉求求助 from prefecture to county, received at 15:14 and answered at 22:16 the next day. Never made public. */
function widower(now: number): Story {
  const { first, next } = consecutiveDaysBack(now, 2);
  const county = enteredFor('522627-civil-affairs');
  return {
    id: 'seed-widower',
    askerId: 'dev-citizen-2',
    kind: 'appeal',
    categoryId: 'assistance',
    regionCode: '522627',
    text: '我爱人今年生病走了，我一个人带着两个上小学的孩子，还要照顾年纪大的父母。给她治病欠了账，我走不开，只能在家门口打点零工。请问我们这样的家庭，能申请什么救助？',
    receivedAt: instant(first, '15:14'),
    lines: [
      accepted(instant(first, '15:21'), operator),
      transfer(
        instant(first, '15:40'),
        operator,
        holderOf('522600-civil-affairs'),
        '已转黔东南州民政局办理，由他们尽快和您联系、核实情况。',
      ),
      transfer(
        instant(first, '16:05'),
        contact,
        holderOf('522627-civil-affairs'),
        '已转天柱县民政局上门核实。答复的时限不变。',
      ),
      {
        at: instant(next, '09:20'),
        type: 'note',
        audience: 'staff',
        by: contact,
        text: '已和县局通电话，今天下午同镇里一起入户，当天办结临时救助，晚上补录答复。',
      },
      {
        at: instant(next, '10:10'),
        type: 'progress',
        by: county,
        text: '您反映的情况我们收到了。今天下午，我们和镇里的同志到您家看看，您在家就好，材料不用提前跑，当面帮您理。',
      },
      {
        at: instant(next, '22:16'),
        type: 'reply',
        by: county,
        text: '您好。这段日子您一个人撑着这个家，很不容易。今天下午我们和镇里的同志到您家看过了，向您说明两件事。\n一、临时救助：因家人突发重大疾病等，基本生活暂时严重困难的，可以申请；情况紧急的，可以先救助、后补手续。您家的情况，镇里已经按紧急情况先行救助，手续由我们帮您补，不用您来回跑。\n二、低保：共同生活的家人人均收入低于当地低保标准，家庭财产也符合规定的，可以申请。您今天已经向镇里提出，接下来是调查核实、公示，再由县级民政部门确认；万一不批，会书面向您说明理由。\n办到哪一步了，可以打12345问。',
        cardId: 'assistance-temporary',
        move: 'reply',
      },
    ],
  };
}

/** Its public version has the asker's consent and waits for a second person. */
function annualLeave(back: Moments['back']): Story {
  return {
    id: 'seed-annual-leave',
    askerId: 'dev-citizen-2',
    kind: 'enquiry',
    categoryId: 'employment',
    regionCode: '522301',
    text: '我在两家单位加起来工作了12年，现在这家才上了3年。年假是按12年算，还是按3年算？今年没休的，年底能补钱吗？',
    receivedAt: back(7, '11:10'),
    mayBePublic: true,
    lines: [
      accepted(back(7, '11:18'), colleague),
      {
        at: back(6, '10:20'),
        type: 'reply',
        by: colleague,
        text: '您好。年假按累计工作的年限算，您累计满10年不满20年，一年休10天，法定节假日和休息日不算在里面。单位确实安排不了、您也同意不休的，应休未休的天数，单位要按日工资的300%付报酬。和单位说不通的，打12333咨询或者投诉。',
        cardId: 'employment-annual-leave',
        move: 'reply',
      },
    ],
    publicText: {
      question: '换过单位，年假按累计工作年限算吗？今年没休的能补钱吗？',
      answer:
        '按累计工作年限算：满1年不满10年休5天，满10年不满20年休10天，满20年休15天，法定节假日和休息日不算在内。单位确实安排不了、本人也同意不休的，按日工资的300%付报酬。有疑问打12333。',
      by: colleague,
      proposedAt: back(6, '14:30'),
      agreedAt: back(5, '21:05'),
    },
  };
}

/** The one that another enquiry was merged into. */
function laterRetirement(back: Moments['back']): Story {
  return {
    id: 'seed-later-retirement',
    askerId: retiring,
    kind: 'enquiry',
    categoryId: 'pension',
    regionCode: '520402',
    text: '我是厂里的女工，原来说50岁退休，现在听说要往后延。到底从什么时候开始延，最多延到几岁？我怎么知道自己哪个月能退？',
    receivedAt: back(5, '10:05'),
    lines: [
      accepted(back(5, '10:16'), operator),
      {
        at: back(4, '11:00'),
        type: 'reply',
        by: operator,
        text: '您好。从2025年1月1日起，用15年逐步往后延。原来50岁退休的女职工，最后延到55岁；不是一下子延5年，要看您的出生年月。想知道自己哪个月能退，用12333网站或电子社保卡里的“退休年龄计算器”，填上出生年月就能查到。不会用手机的，打12333请工作人员帮您查。',
        cardId: 'pension-later-retirement',
        move: 'reply',
      },
      {
        at: back(4, '18:47'),
        type: 'thanks',
        by: ASKER,
        text: '查到了，心里有数了，谢谢。',
      },
    ],
  };
}
