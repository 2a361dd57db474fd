import { CHANNELS_OF_KIND, PREFECTURES, type QuestionKind, type Rating } from '@core/contract/constants';
import { displayNumber } from '@core/domain/display-number';
import { DESK, type Holder, INSPECTION } from '@core/domain/holder';
import { wordsOf } from '@core/domain/ledger-terms';
import type { EntryRecord, QuestionRecord, StaffAuthor } from '@core/domain/records';
import { waitsOf } from '@core/domain/waits';
import { beijingDay } from '@core/domain/working-time';
import { UNITS } from '../../../deploy/seed/units';
import { STAFF } from '../../../local/seed/people';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Wednesday 25 November 2026, 10:00 in Beijing. The clocks of the bench stand here, so that what is kept never ages. */
export const NOW = Date.UTC(2026, 10, 25, 2);
/** They came in during so many days, evenly. */
const DAYS = 3 * 365;
/**
 * The newest so many are what is worked on, whatever was ever asked: an office answers in days. Every list of the to-do is
 * full with them.
 */
const AT_WORK = 1_000;
/** Of its asker there are so many. */
const OF_ONE_PERSON = 25;

/** Above every number of the seeds, so that all are different. */
const FIRST_NUMBER = 1_000_000;

const CONTACT = STAFF.find(({ unitId }) => unitId !== undefined);
const OPERATORS = STAFF.filter(({ roles }) => roles.includes('operator'));
const REGIONAL = UNITS.filter(({ level }) => level !== 'national');
const COUNTIES = PREFECTURES.flatMap(({ counties }) => counties.map(([code, name]) => ({ code, name })));

const SUBJECTS = [
  ['medical', '外省住院的医保报销', '住院发票和费用清单'],
  ['medical', '慢性病门诊的报销比例', '诊断证明和病历'],
  ['medical', '新生儿参加居民医保', '出生医学证明'],
  ['pension', '灵活就业人员的养老保险', '社保卡和身份证'],
  ['pension', '退休认证在手机上怎么做', '身份证照片'],
  ['employment', '高校毕业生的求职补贴', '毕业证书和就业协议'],
  ['employment', '拖欠工资找哪里投诉', '劳动合同和考勤记录'],
  ['education', '随迁子女的入学手续', '居住证和学籍证明'],
  ['education', '国家助学贷款的展期', '贷款合同'],
  ['housing', '公积金的异地贷款', '缴存证明和购房合同'],
  ['housing', '公共租赁住房的申请', '收入证明'],
  ['assistance', '残疾人两项补贴的申请', '残疾证和低保证'],
  ['assistance', '临时救助的标准', '家庭收入材料'],
  ['household', '户口迁移的条件', '结婚证和房产证'],
  ['veterans', '退役军人的优待证', '退役证件和照片'],
  ['legal', '法律援助的范围', '经济困难承诺书'],
] as const;

/** A number of 0 to 1 that depends on its two arguments alone: what is loaded is the same in every run. */
function chance(n: number, of: number): number {
  let mixed = (n * 0x9e3779b1 + of * 0x85ebca77) >>> 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x21f0aaad);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
  return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
}

/** One of a list by chance. */
const one = <T>(list: readonly T[], at: number): T => list[Math.floor(at * list.length)] as T;

/** One of several by its share; the last when the shares leave something. */
function shared<T>(shares: readonly (readonly [T, number])[], at: number): T {
  let left = at;
  for (const [value, share] of shares) {
    left -= share;
    if (left < 0) return value;
  }
  return (shares.at(-1) as readonly [T, number])[0];
}

const unitHolder = (unit: { _id: string; name: string }): Holder => ({ key: `unit:${unit._id}`, name: unit.name });

function holderOf(n: number): Holder {
  const has = shared([['desk', 0.4] as const, ['inspection', 0.2] as const, ['unit', 0.4] as const], chance(n, 1));
  if (has === 'desk') return DESK;
  if (has === 'inspection') return INSPECTION;
  const theirs = chance(n, 2) < 0.5 && CONTACT ? UNITS.find(({ _id }) => _id === CONTACT.unitId) : undefined;
  return unitHolder(theirs ?? one(REGIONAL, chance(n, 3)));
}

const KINDS: readonly (readonly [QuestionKind, number])[] = [
  ['enquiry', 0.7],
  ['appeal', 0.2],
  ['report', 0.1],
];
const AT_WORK_STATES = [
  ['received', 0.3],
  ['in_progress', 0.5],
  ['answered', 0.2],
] as const;
const OVER_STATES = [
  ['closed', 0.93],
  ['withdrawn', 0.04],
  ['declined', 0.03],
] as const;
const RATED: readonly (readonly [Rating | undefined, number])[] = [
  ['solved', 0.45],
  ['partly', 0.1],
  ['unsolved', 0.05],
  [undefined, 0.4],
];

/** What has happened at work on it, each to some. */
const marksOf = (n: number, holder: Holder): Partial<QuestionRecord> => ({
  ...(chance(n, 10) < 0.2 ? { escalatedAt: NOW - DAY } : {}),
  ...(chance(n, 11) < 0.2 && holder.key === DESK.key ? { returnedAt: NOW - DAY, returns: 1 } : {}),
  ...(chance(n, 12) < 0.2 ? { reopenedAt: NOW - DAY } : {}),
  ...(chance(n, 13) < 0.2 && holder.key === DESK.key
    ? { assigneeId: one(OPERATORS, chance(n, 14)).staffId, assigneeName: one(OPERATORS, chance(n, 14)).name }
    : {}),
  ...(chance(n, 15) < 0.2
    ? {
        extension: {
          state: 'asked' as const,
          days: 3,
          reason: '要到现场核实',
          askedAt: NOW - DAY,
          askedById: 'bench-contact',
        },
      }
    : {}),
});

/** Whether staff owe it an answer, and by when: some are late, some nearly, most have time. */
function clockOf(n: number, isOwed: boolean, receivedAt: number): Partial<QuestionRecord> {
  if (!isOwed) return { clock: 'stopped', dueAt: receivedAt + 5 * DAY, dueSoonAt: receivedAt + 4 * DAY };
  const hours = shared([['late', 0.2] as const, ['soon', 0.2] as const, ['time', 0.6] as const], chance(n, 20));
  const away = Math.ceil(chance(n, 21) * 90) * HOUR;
  const dueAt = hours === 'late' ? NOW - away : NOW + away;
  return {
    clock: 'running',
    dueAt,
    dueSoonAt: hours === 'time' ? Math.min(NOW + HOUR, dueAt) : NOW - HOUR,
    watchAt: dueAt + 1,
  };
}

const words = new Map<string, string[]>();

/** Most texts share their words with many others; splitting one into words costs more than all else here. */
function termsOf(no: string, text: string): string[] {
  let own = words.get(text);
  if (!own) {
    own = wordsOf({ no, text });
    words.set(text, own);
  }
  return [no, ...no.split('-'), ...own];
}

/** The n-th newest of `size` questions. */
export function question(n: number, size: number): QuestionRecord {
  const receivedAt = Math.floor(NOW - HOUR - (n / size) * DAYS * DAY);
  const state = n < AT_WORK ? shared(AT_WORK_STATES, chance(n, 4)) : shared(OVER_STATES, chance(n, 5));
  const kind = shared(KINDS, chance(n, 6));
  const holder = state === 'received' ? DESK : holderOf(n);
  const [categoryId, subject, papers] = one(SUBJECTS, chance(n, 7));
  const county = one(COUNTIES, chance(n, 8));
  const text = `我在${county.name}，想问${subject}现在是怎么规定的，需要带${papers}吗？`;
  const no = displayNumber(beijingDay(receivedAt), FIRST_NUMBER + n);
  const isAnswered = state === 'answered' || state === 'closed';
  const answeredAt = receivedAt + 2 * DAY;
  const rating = isAnswered ? shared(RATED, chance(n, 9)) : undefined;
  const record = {
    _id: `bench-${n}`,
    no,
    version: 1,
    kind,
    state,
    categoryId,
    regionCode: county.code,
    text,
    mayBePublic: n % 3 === 0,
    aboutMinor: false,
    askerId: `bench-person-${n % Math.ceil(size / OF_ONE_PERSON)}`,
    check: { status: 'pass', at: receivedAt },
    holderKey: holder.key,
    holderName: holder.name,
    receivedAt,
    dueProvisional: false,
    entrySeq: isAnswered ? 2 : 1,
    terms: termsOf(no, text),
    updatedAt: isAnswered ? answeredAt : receivedAt,
    ...clockOf(n, state === 'received' || state === 'in_progress', receivedAt),
    ...(state === 'received' ? {} : { triagedAt: receivedAt + HOUR, channel: CHANNELS_OF_KIND[kind][0] }),
    ...(state === 'in_progress' ? marksOf(n, holder) : {}),
    ...(isAnswered ? { answeredAt } : {}),
    ...(state === 'closed' ? { closedAt: answeredAt + DAY } : {}),
    ...(rating ? { rating: { value: rating, ofAnswerAt: answeredAt, at: answeredAt + DAY } } : {}),
  } as QuestionRecord;
  return { ...record, waits: waitsOf(record) };
}

/** The thread of a question as it was loaded: what was asked, and what was answered. */
export function threadOf({ _id, receivedAt, answeredAt, text }: QuestionRecord): EntryRecord[] {
  const line = { questionId: _id, audience: 'asker' as const };
  const asked: EntryRecord = {
    ...line,
    _id: `${_id}:1`,
    seq: 1,
    type: 'question',
    at: receivedAt,
    by: { role: 'asker' },
    text,
  };
  if (answeredAt === undefined) return [asked];
  return [asked, { ...line, _id: `${_id}:2`, seq: 2, type: 'reply', at: answeredAt, by: AUTHOR, text: ANSWER }];
}

const AUTHOR: StaffAuthor = {
  role: 'staff',
  personId: 'seed-operator-1',
  personName: '周岚',
  officeName: DESK.name,
};

const ANSWER =
  '可以办理。请带身份证和您说的材料到户籍所在地的政务服务中心窗口申请，十个工作日内会有结果，也可以先打 12345 咨询。';
