import type { CardRecord, EntryRecord, QuestionRecord } from '@core/domain/records';
import type { Engine } from '../../local/engine/types';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const BATCH = 2_000;

const CATEGORIES = ['medical', 'social_security', 'employment', 'education', 'transport', 'assistance'];
/** Questions of a service some years old: most are done with. */
const STATES = [
  { state: 'closed', clock: 'stopped', share: 0.9 },
  { state: 'answered', clock: 'stopped', share: 0.07 },
  { state: 'in_progress', clock: 'running', share: 0.02 },
  { state: 'received', clock: 'running', share: 0.01 },
] as const;

const pick = <T>(list: readonly T[], n: number): T => list[n % list.length] as T;

function stateOf(n: number): (typeof STATES)[number] {
  let left = (n % 1000) / 1000;
  for (const state of STATES) {
    if (left < state.share) return state;
    left -= state.share;
  }
  return STATES[0];
}

function card(n: number, now: number): CardRecord {
  const publishedAt = now - (n + 1) * 30 * MINUTE;
  return {
    _id: `bench-card-${n}`,
    version: 1,
    state: 'published',
    question: `第 ${n} 问：在外地看病，住院费用怎么报销？`,
    answer:
      '先在国家医保服务平台备案，再到备案地的定点医院住院，出院时直接结算，只付自己负担的部分。没有备案的，回参保地按规定报销，比例可能低一些。',
    categoryId: pick(CATEGORIES, n),
    bases: [
      { title: '关于进一步做好基本医疗保险跨省异地就医直接结算工作的通知', number: '医保发〔2022〕22号', year: 2022 },
    ],
    unitName: '省医保局',
    hotline: '12393',
    regionCodes: ['520000'],
    reviewBy: '2099-12-31',
    askedBy: n % 7,
    aiPicture: false,
    relatedIds: [`bench-card-${n + 1}`, `bench-card-${n + 2}`],
    publishedAt,
    publishedOn: new Date(publishedAt + 8 * 60 * MINUTE).toISOString().slice(0, 10),
    updatedAt: publishedAt,
  };
}

function question(n: number, now: number): QuestionRecord {
  const { state, clock } = stateOf(n);
  const receivedAt = now - n * 20 * MINUTE;
  return {
    _id: `bench-question-${n}`,
    no: `B${String(n).padStart(7, '0')}`,
    version: 1,
    kind: 'enquiry',
    state,
    categoryId: pick(CATEGORIES, n),
    regionCode: '520100',
    text: `第 ${n} 条留言：我父亲在外省住院，回来以后还能不能报销？需要带哪些材料？`,
    mayBePublic: n % 3 === 0,
    aboutMinor: false,
    askerId: `bench-person-${n % 20_000}`,
    check: { status: 'pass', at: receivedAt },
    holderKey: 'desk',
    holderName: '政策百事通运维小组',
    receivedAt,
    ...(state === 'answered' || state === 'closed' ? { answeredAt: receivedAt + DAY } : {}),
    clock,
    dueAt: receivedAt + 2 * DAY,
    dueSoonAt: receivedAt + DAY,
    dueProvisional: false,
    entrySeq: 1,
    updatedAt: receivedAt,
  };
}

function entry(n: number, now: number): EntryRecord {
  const { _id: questionId, receivedAt, text } = question(n, now);
  return {
    _id: `${questionId}:1`,
    questionId,
    seq: 1,
    type: 'question',
    audience: 'asker',
    at: receivedAt,
    by: { role: 'asker' },
    text,
  };
}

async function fill(engine: Engine, collection: string, count: number, make: (n: number) => object): Promise<void> {
  for (let from = 0; from < count; from += BATCH) {
    const docs = Array.from({ length: Math.min(BATCH, count - from) }, (_, n) => make(from + n));
    await engine.insert(collection, docs as Record<string, unknown>[]);
  }
}

/** Adds so many published cards and questions with their first entry, straight into the engine. `now`: epoch ms. */
export async function load(engine: Engine, size: { cards: number; questions: number }, now: number): Promise<void> {
  await fill(engine, 'cards', size.cards, (n) => card(n, now));
  await fill(engine, 'questions', size.questions, (n) => question(n, now));
  await fill(engine, 'entries', size.questions, (n) => entry(n, now));
}
