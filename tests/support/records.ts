import { CONSENT_VERSION } from '@core/contract/constants';
import type {
  CardRecord,
  CategoryRecord,
  Clue,
  ConsentRecord,
  DraftReply,
  EntryRecord,
  Extension,
  FeaturedRecord,
  MarkRecord,
  Petition,
  QuestionRecord,
  QuickReplyRecord,
  RoundupRecord,
  UnitRecord,
  Urgent,
} from '@core/domain/records';
import { waitsOf } from '@core/domain/waits';
import { CONSENTED, PEOPLE, staffIdOf } from './people';

/** Wednesday 25 November 2026, 10:00 in Beijing: a working day inside working hours. */
export const NOW = Date.UTC(2026, 10, 25, 2);
export const TODAY = '2026-11-25';
export const HOUR = 3_600_000;
const DAY = 24 * HOUR;

export const CATEGORIES: CategoryRecord[] = [
  { _id: 'medical', name: '医疗健康', order: 1 },
  { _id: 'social_security', name: '社会保障', order: 2 },
];

/** One of the 常用语. */
export const quickReply = (id: string): QuickReplyRecord => ({
  _id: id,
  version: 1,
  title: `常用语${id}`,
  text: '请到【填：办理地点】办理。',
  categoryId: null,
  updatedAt: NOW,
});

export const card = (id: string, more: Partial<CardRecord> = {}): CardRecord => ({
  _id: id,
  version: 1,
  state: 'published',
  question: '异地就医怎么备案？',
  answer: '在国家医保服务平台或参保地医保部门备案后，住院费用可以直接结算。',
  categoryId: 'medical',
  bases: [
    { title: '关于进一步做好基本医疗保险跨省异地就医直接结算工作的通知', number: '医保发〔2022〕22号', year: 2022 },
  ],
  unitName: '省医保局',
  hotline: '12393',
  regionCodes: ['520000'],
  reviewBy: '2027-06-30',
  askedBy: 0,
  aiPicture: false,
  relatedIds: [],
  publishedAt: NOW - DAY,
  publishedOn: '2026-11-24',
  updatedAt: NOW - DAY,
  ...more,
});

export const CARDS: CardRecord[] = [
  card('card-today', {
    headlineOn: TODAY,
    publishedOn: TODAY,
    publishedAt: NOW - 2 * HOUR,
    relatedIds: ['card-yesterday', 'card-draft'],
  }),
  card('card-yesterday', { headlineOn: '2026-11-24', question: '新生儿怎么参加居民医保？' }),
  card('card-expired', { validUntil: '2026-10-31', publishedAt: NOW - 30 * DAY, publishedOn: '2026-10-26' }),
  card('card-draft', { state: 'draft', publishedAt: undefined, publishedOn: undefined }),
];

export const ROUNDUPS: RoundupRecord[] = [
  {
    _id: 'roundup-medical',
    version: 1,
    state: 'published',
    title: '看病报销政策汇总',
    introduction: '参保、备案、报销，常问的都在这里。',
    cardIds: ['card-today', 'card-yesterday', 'card-draft'],
    hotlines: [{ name: '医保服务热线', phone: '12393' }],
    publishedAt: NOW - DAY,
    publishedOn: '2026-11-24',
    updatedAt: NOW - DAY,
  },
];

export const unit = (id: string, more: Partial<UnitRecord> = {}): UnitRecord => ({
  _id: id,
  name: '贵州省医疗保障局',
  level: 'province',
  regionCode: '520000',
  categoryIds: ['medical'],
  hotline: '12393',
  sendsReplies: true,
  order: 10,
  ...more,
});

/** A hotline for the country, and units of the province, a prefecture and one of its counties. */
export const UNITS: UnitRecord[] = [
  unit('hotline-12393', { name: '12393医疗保障服务热线', level: 'national', about: '医保报销、异地就医', order: 1 }),
  unit('520000-medical'),
  unit('520100-medical', {
    name: '贵阳市医疗保障局',
    level: 'prefecture',
    regionCode: '520100',
    hotline: '0851-00000000',
    order: 20,
  }),
  unit('520102-general', {
    name: '南明区政务服务中心',
    level: 'county',
    regionCode: '520102',
    categoryIds: ['medical', 'social_security'],
    hotline: undefined,
    order: 30,
  }),
  unit('520300-medical', { name: '遵义市医疗保障局', level: 'prefecture', regionCode: '520300', order: 40 }),
];

export const CONSENTS: ConsentRecord[] = CONSENTED.map((person) => ({
  _id: PEOPLE[person],
  consentVersion: CONSENT_VERSION,
  agreedAt: NOW - DAY,
}));

/** A stored question as reception leaves it; its thread is one line. */
export function question(id: string, more: Partial<QuestionRecord> = {}): QuestionRecord {
  const record: QuestionRecord = {
    _id: id,
    no: `20261124-${id}`,
    version: 1,
    kind: 'enquiry',
    state: 'received',
    categoryId: 'medical',
    regionCode: '520100',
    text: '我妈妈中风以后走路不方便，能不能办残疾证？',
    mayBePublic: true,
    aboutMinor: false,
    askerId: PEOPLE.citizen,
    check: { status: 'pass', at: NOW - DAY },
    holderKey: 'desk',
    holderName: '政策百事通运维小组',
    receivedAt: NOW - DAY,
    clock: 'running',
    dueAt: NOW + 8 * HOUR,
    dueSoonAt: NOW + 4 * HOUR,
    dueProvisional: false,
    entrySeq: 1,
    updatedAt: NOW - DAY,
    ...more,
  };
  return { ...record, waits: waitsOf(record) };
}

export const entry = (questionId: string, seq: number, more: Partial<EntryRecord> = {}): EntryRecord => ({
  _id: `${questionId}:${seq}`,
  questionId,
  seq,
  type: 'question',
  audience: 'asker',
  at: NOW - DAY,
  by: { role: 'asker' },
  text: '我妈妈中风以后走路不方便，能不能办残疾证？',
  ...more,
});

/** An operator's answer as the second line of a thread. */
export const reply = (questionId: string, more: Partial<EntryRecord> = {}): EntryRecord =>
  entry(questionId, 2, {
    type: 'reply',
    by: { role: 'staff', personId: staffIdOf('operator'), personName: '周工作甲', officeName: '政策百事通运维小组' },
    text: '可以申请。病情稳定满一年后，带身份证到户籍地残联申请评定。',
    ...more,
  });

/** Declined the day before. */
export const DECLINED = { reason: '这件事已经进入诉讼。', door: '请打 12348 咨询法律援助。', at: NOW - DAY };

/** 不予受理, as it is proposed. */
export const PROPOSED = { reason: '这件事正在法院审理。', door: '请打 12368 诉讼服务热线。' };

export const ANSWERED = { state: 'answered', clock: 'stopped', answeredAt: NOW - HOUR, entrySeq: 2 } as const;

/** The asker is waited for. */
export const WAITING = {
  state: 'in_progress',
  clock: 'paused',
  pause: { since: NOW - HOUR, asks: '请补充办理时的回执' },
  pauseUntil: NOW + DAY,
} as const;

/** Listed an hour ago, without a result. */
export const CLUE: Clue = { no: '督〔2026〕1号', listedAt: NOW - HOUR };

/** 线下转办: the unit that has it has nobody in the app; its asker lets it have the contact details. */
export const OFFLINE = {
  kind: 'appeal',
  offline: true,
  holderSince: NOW - 2 * HOUR,
  contact: { mayForward: true },
} as const;

/** 紧急, with the operator on duty. */
export const URGENT: Urgent = {
  since: NOW - HOUR,
  reason: '家中老人断药',
  dueAt: NOW + 3 * HOUR,
  day: TODAY,
  duty: [{ staffId: staffIdOf('operator'), name: '周工作甲' }],
};

/** 信访, handed over the day before. */
export const PETITION: Petition = { office: '贵阳市信访局', reason: '要按信访程序调查处理', handedOn: '2026-11-24' };
export const HANDED_OVER = {
  state: 'handed_over',
  clock: 'stopped',
  petition: PETITION,
} as const satisfies Partial<QuestionRecord>;

export const EXTENSION: Extension = {
  state: 'asked',
  days: 3,
  reason: '要到现场核实后才能答复',
  askedAt: NOW - HOUR,
  askedById: 'o-somebody-else',
};

export const publicVersion = (id: string, questionId: string, more: Partial<FeaturedRecord> = {}): FeaturedRecord => ({
  _id: id,
  questionId,
  version: 1,
  state: 'proposed',
  kind: 'enquiry',
  categoryId: 'medical',
  regionCode: '520100',
  question: '家人中风后行动不便，能办残疾证吗？',
  answer: '可以申请。病情稳定满一年后，到户籍地残联申请评定。',
  officeName: '政策百事通运维小组',
  likes: 0,
  check: { status: 'pass', at: NOW - HOUR },
  proposedBy: staffIdOf('operator'),
  proposedByName: '周工作甲',
  proposedAt: NOW - HOUR,
  answeredAt: NOW - HOUR,
  ...more,
});

export const AGREED = { state: 'agreed', agreedAt: NOW - HOUR, identityVerifiedAt: NOW - HOUR } as const;
export const PUBLISHED = {
  ...AGREED,
  state: 'published',
  approvedBy: staffIdOf('reviewer'),
  publishedAt: NOW,
} as const;

/** A card kept by a person, under an `_id` no server secret made. */
export const favourite = (personId: string, cardId: string, at: number): MarkRecord => ({
  _id: `${personId}-${cardId}`,
  personId,
  kind: 'favourite',
  subjectId: cardId,
  at,
});

/** A reply somebody else drafted, which waits for 核发. */
export const DRAFT: DraftReply = {
  text: '可以申请残疾证，带身份证到户籍地残联申请评定。',
  by: { role: 'staff', personId: 'staff.somebody-else', personName: '某某', officeName: '政策百事通运维小组' },
  at: NOW - HOUR,
};
