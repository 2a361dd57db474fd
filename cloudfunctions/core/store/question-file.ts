import { AppError } from '../contract/app-error';
import { describeChange } from '../domain/change';
import type { TextId } from '../domain/checked-texts';
import { closesAt } from '../domain/closing';
import { type Contact, contactEraseAt } from '../domain/contact';
import { whyUndecidable } from '../domain/featuring';
import { afterNotice, answerNotice, mayNotify, WITHOUT_CONSENT } from '../domain/message';
import { withTerms } from '../domain/ledger-terms';
import { countedAnew, NOT_PAUSED, resumed } from '../domain/question-clock';
import { clockAfter, nextState } from '../domain/question-life';
import type {
  DraftReply,
  EntryRecord,
  FeaturedRecord,
  QuestionRecord,
  SightingRecord,
  StaffAuthor,
  TextCheck,
  Told,
} from '../domain/records';
import { newsOf } from '../domain/staff-news';
import { contacted } from '../domain/urgent';
import { waitsOf, withWaits } from '../domain/waits';
import type { WorkingTime } from '../domain/working-time';
import { entries, featured, questions, sightings } from './collections';
import { findContact } from './contacts';
import { type Command, once } from './commands';
import { entryId, listThread } from './entries';
import { beginJob } from './jobs';
import { addMessage } from './outbox';
import { keepPrint } from './reply-prints';
import { addNews } from './staff-news';
import { type Transaction, transaction } from './transaction';
import { mergedHolder } from './units';

/** A question with all that belongs to it. */
export interface QuestionFile {
  question: QuestionRecord;
  /** Newest first. */
  thread: EntryRecord[];
  publicVersion: FeaturedRecord | null;
}

/** A question with its thread and public version, or null. The reader's right to it is the caller's to check. */
export async function findQuestionFile(id: string): Promise<QuestionFile | null> {
  const question = await questions.byId(id);
  if (!question) return null;
  const [thread, publicVersion] = await Promise.all([
    listThread(id),
    question.featuredId === undefined ? null : featured.byId(question.featuredId),
  ]);
  return { question, thread, publicVersion };
}

/** An office's looking at a question. */
export type Sighting = Pick<SightingRecord, 'officeName' | 'firstAt' | 'lastAt' | 'contactAt'>;

/** Offices are few; more than these have never looked at one question. */
const OFFICES = 50;
/** A look within so long of the one before is the same one. */
const ONE_LOOK = 60 * 60_000;

/** 谁看过: which offices looked at a question and when, first one first. */
const findSightings = async (questionId: string): Promise<Sighting[]> =>
  (await sightings.page({ where: { questionId }, orderBy: 'firstAt', direction: 'asc', limit: OFFICES })).rows;

/** A question as its asker may see it. */
export interface AskersFile extends QuestionFile {
  /** Whole: only presenters mask it. */
  contact: Contact | null;
  /** 谁看过我的留言 */
  sightings: Sighting[];
  /** What it was merged into, as far as the asker may see that. */
  survivor: QuestionFile | null;
}

/** What belongs to a question in its asker's eyes, besides what `findQuestionFile` found. */
export async function withAskersView(file: QuestionFile): Promise<AskersFile> {
  const { _id, mergedIntoId } = file.question;
  const [contact, sightings, survivor] = await Promise.all([
    findContact(file.question),
    findSightings(_id),
    mergedIntoId === undefined ? null : findQuestionFile(mergedIntoId),
  ]);
  return { ...file, contact, sightings, survivor };
}

/** Keeps that an office looked at a question; looks shortly after one another are one write. */
export async function noteSighting(questionId: string, officeName: string, now: number): Promise<void> {
  const _id = `${questionId}:${officeName}`;
  const before = await sightings.byId(_id);
  if (before && now - before.lastAt < ONE_LOOK) return;
  await sightings.put({ firstAt: now, ...before, _id, questionId, officeName, lastAt: now });
}

/** The question as this transaction sees it, or null. */
export const questionIn = (tx: Transaction, id: string): Promise<QuestionRecord | null> => tx.get(questions, id);

/** The question's public version as this transaction sees it, or null. */
export const publicVersionIn = async (tx: Transaction, question: QuestionRecord): Promise<FeaturedRecord | null> =>
  question.featuredId === undefined ? null : tx.get(featured, question.featuredId);

/** A public version its asker may decide on so. Throws `conflict_stale` when it is another by now, else `invalid_state`. */
export function toDecide(
  version: FeaturedRecord | null,
  read: number,
  move: Parameters<typeof whyUndecidable>[2],
): FeaturedRecord {
  const reason = whyUndecidable(version, read, move);
  if (!version || reason) throw new AppError(reason?.code ?? 'invalid_state', reason?.words);
  return version;
}

/**
 * Refuses a change that was made against an older version than the stored one: `conflict_stale`, saying what changed
 * in words that its audience may hear.
 */
export async function requireSeen(tx: Transaction, question: QuestionRecord, seen: number): Promise<void> {
  if (question.version === seen) return;
  const last = await tx.get(entries, entryId(question._id, question.entrySeq));
  throw new AppError('conflict_stale', describeChange(question, last));
}

/** What a new line of the thread says; its place, question and time come with the change. */
export type NewEntry = Omit<EntryRecord, '_id' | 'questionId' | 'seq' | 'at'>;

/**
 * Writes a changed question, one version on, and the lines its thread gains by it. A public version that changed with
 * it goes along.
 */
export async function writeChange(
  tx: Transaction,
  question: QuestionRecord,
  change: Partial<QuestionRecord>,
  lines: readonly NewEntry[],
  now: number,
): Promise<QuestionRecord> {
  const isPassedOn = change.holderKey !== undefined && change.holderKey !== question.holderKey;
  const changed = withWaits(question, {
    ...question,
    // 承办人 is one of the holder's people, and what they drafted is theirs; 允许附原文 was for that holder.
    ...(isPassedOn
      ? { assigneeId: undefined, assigneeName: undefined, draftReply: undefined, originalFor: undefined }
      : {}),
    ...change,
    version: question.version + 1,
    entrySeq: question.entrySeq + lines.length,
    unread: question.unread || lines.some(isNews),
    updatedAt: now,
  });
  changed.contactEraseAt = contactEraseAt(changed, now);
  if (changed.clock !== 'paused') Object.assign(changed, NOT_PAUSED);
  await tx.replace(questions, changed);
  await addNews(tx, changed, newsOf(question, changed), staffIn(lines), now);
  await addLines(tx, question._id, question.entrySeq, lines, now);
  const told = question.merged ? newsForMerged(question, changed, lines) : null;
  if (told) await beginTelling(tx, changed, { seq: changed.entrySeq, told }, now);
  return changed;
}

/** What of a change whoever asked a question that was merged into this one is to be told; null for nothing. */
function newsForMerged(
  before: QuestionRecord,
  { state }: QuestionRecord,
  lines: readonly NewEntry[],
): Told['told'] | null {
  if (lines.some(({ type }) => type === 'reply' || type === 'supplement')) return 'answered';
  return state !== before.state && (state === 'declined' || state === 'handed_over') ? state : null;
}

/** They may be many: they are told in steps. */
const beginTelling = (tx: Transaction, { _id, no }: QuestionRecord, told: Told, now: number): Promise<void> =>
  beginJob(
    tx,
    `tell_merged:${_id}:${told.seq}`,
    { kind: 'tell_merged', fromId: _id, fromName: no, intoId: '', intoName: '', by: { role: 'system' }, told },
    now,
  );

const NEWS: Record<Told['told'], string> = {
  answered: '合并办理的留言有了答复，请看“合并后的办理”。',
  declined: '合并办理的留言不予受理，理由和去向请看“合并后的办理”。',
  handed_over: '合并办理的留言已转信访，去向请看“合并后的办理”。',
};

/** Tells whoever asked a merged question what became of its survivor, once; false when they were told already. */
export async function tellMerged(tx: Transaction, question: QuestionRecord, { seq, told }: Told, now: number) {
  const { state, toldUpTo = 0, askerId, _id, entrySeq, erasedAt } = question;
  if (state !== 'merged' || erasedAt !== undefined || toldUpTo >= seq) return false;
  const notifies = told === 'answered' && askerId !== '' && mayNotify(question);
  if (notifies) await addMessage(tx, answerNotice(askerId, _id, entrySeq + 1, now));
  const line: NewEntry = { type: 'status', audience: 'asker', by: { role: 'system' }, text: NEWS[told] };
  await writeChange(tx, question, { toldUpTo: seq, ...(notifies ? afterNotice(question) : {}) }, [line], now);
  return true;
}
/** Who of staff made a change, by the lines it leaves. */
const staffIn = (lines: readonly NewEntry[]): string | undefined =>
  lines.flatMap(({ by }) => (by.role === 'staff' ? by.personId : []))[0];

/** What a change comes to: the members that differ, and the lines the thread gains. */
export interface Decided {
  change: Partial<QuestionRecord>;
  lines: readonly NewEntry[];
}

/**
 * One command that changes one question against the version its actor saw, once. `decide` gets the stored question and
 * throws what stands in the way.
 *
 * Throws `not_found`, `conflict_stale`, `conflict_reused_id`.
 */
export function changeQuestion(
  command: Command,
  seen: { id: string; version: number },
  now: number,
  { allow, decide }: { allow: (question: QuestionRecord) => void; decide: (question: QuestionRecord) => Decided },
): Promise<{ questionId: string }> {
  return once(command, now, async (tx) => {
    const question = await questionIn(tx, seen.id);
    if (!question) throw new AppError('not_found');
    allow(question);
    await requireSeen(tx, question, seen.version);
    const { change, lines } = decide(question);
    await writeChange(tx, question, change, lines, now);
    return { questionId: question._id };
  });
}

/** What the asker has not seen by writing it themselves. */
const isNews = ({ audience, by }: NewEntry): boolean => audience !== 'staff' && by.role !== 'asker';

/** Writes what no reader of the question could have acted on differently: its version stays. */
export const writeQuietly = (tx: Transaction, question: QuestionRecord): Promise<void> =>
  tx.replace(questions, { ...question, waits: waitsOf(question) });

/** WeChat's check knows a person for two hours after their last call (architecture.md, msgSecCheck). */
export const RECHECK_WITHIN = 2 * 60 * 60_000;

/** A question that stands answered from `now` on, and the message its asker agreed to get. */
export async function answeredNow(
  tx: Transaction,
  question: QuestionRecord,
  now: number,
): Promise<Partial<QuestionRecord>> {
  const told = mayNotify(question);
  if (told) await addMessage(tx, answerNotice(question.askerId, question._id, question.entrySeq + 1, now));
  return {
    answeredAt: now,
    closesAt: closesAt(now),
    answerOpenedAt: undefined,
    ...(told ? afterNotice(question) : {}),
  };
}

/** 正式答复: the reply stands, the clock stops, and the asker is told. `issuedBy` approved it, where somebody had to. */
export async function answerWith(
  tx: Transaction,
  question: QuestionRecord,
  { text, hotline, cardId, cardQuestion, relayed, despite, by }: Omit<DraftReply, 'at' | 'byUnit' | 'unitSends'>,
  now: number,
  issuedBy?: StaffAuthor,
): Promise<void> {
  const state = nextState(question.state, 'reply');
  if (!state) throw new AppError('invalid_state');
  const cited = cardId === undefined ? {} : { hotline, cardId, cardQuestion };
  const more = {
    ...cited,
    ...(relayed ? { relayed } : {}),
    ...(despite ? { despite } : {}),
    ...(issuedBy ? { issuedBy } : {}),
  };
  await keepPrint(tx, entryId(question._id, question.entrySeq + 1), text, now);
  await writeChange(
    tx,
    question,
    {
      ...{ state, clock: clockAfter(state), maybeUrgent: undefined },
      // An answer is contact.
      ...contacted(question, now),
      ...(await answeredNow(tx, question, now)),
    },
    [{ type: 'reply', audience: 'asker', by, text, ...more }],
    now,
  );
}

/** WeChat says that the asker agreed to no message about it any more: they can be asked again. */
export const loseConsent = (questionId: string): Promise<void> =>
  transaction(async (tx) => {
    const question = await questionIn(tx, questionId);
    if (question && mayNotify(question)) await writeQuietly(tx, { ...question, ...WITHOUT_CONSENT });
  });

/** What words of the asker do to the question besides standing in its thread. */
interface After {
  /** It is taken up again, with a deadline counted from now. */
  reopen?: WorkingTime;
  close?: boolean;
  /** Words of danger stand in it: 疑似紧急 until staff have dealt with it. */
  alarming?: boolean;
  /** Whoever waited for the asker goes on. */
  resume?: WorkingTime;
}

/**
 * Writes a line of the asker and the move that comes with it; each move leaves a line of its own. Whether the move may
 * be made is the caller's to check; one that cannot be from this state is thrown as `invalid_state`.
 */
export async function writeAskersLine(
  tx: Transaction,
  question: QuestionRecord,
  line: Pick<NewEntry, 'type' | 'text' | 'check'>,
  { reopen, close, alarming, resume }: After,
  now: number,
): Promise<void> {
  const lines: NewEntry[] = [{ ...line, audience: 'asker', by: { role: 'asker' } }];
  const change: Partial<QuestionRecord> = { terms: withTerms(question, line.text) };
  if (line.check?.status === 'unchecked') change.recheckUntil = now + RECHECK_WITHIN;
  if (line.check?.status === 'risky') change.riskyLater = true;
  if (alarming) Object.assign(change, { maybeUrgent: true, soundsAlarming: true });
  const move = reopen ? 'reopen' : close ? 'close' : null;
  if (move) {
    const state = nextState(question.state, move);
    if (!state) throw new AppError('invalid_state');
    Object.assign(change, { state, clock: clockAfter(state) });
    lines.push({ type: 'status', audience: 'asker', by: { role: 'system' }, text: MOVED[move] });
  }
  if (reopen) {
    const holder = await mergedHolder(tx, question);
    Object.assign(change, countedAnew(question, now, reopen), NOT_ANSWERED, holder, { reopenedAt: now });
  }
  if (resume && question.clock === 'paused') {
    Object.assign(change, resumed(question, now, resume));
    lines.push({ type: 'status', audience: 'asker', by: { role: 'system' }, text: RESUMED });
  }
  if (close) Object.assign(change, { closedAt: now, closesAt: undefined });
  await writeChange(tx, question, change, lines, now);
}

export const RESUMED = '已收到您的补充，继续办理，办理时限按暂停的时间顺延，以页面上的日期为准。';

const MOVED = {
  reopen: '已重新办理，办理时限从今天起重新计算，以页面上的日期为准。',
  close: '提问人确认已解决，办结。',
} as const;

const NOT_ANSWERED: Partial<QuestionRecord> = {
  answeredAt: undefined,
  closedAt: undefined,
  closesAt: undefined,
  answerOpenedAt: undefined,
};

/** Writes verdicts on a question's texts and the lines that come with them; answers how many. `thread` is where they were found. */
export async function writeChecks(
  tx: Transaction,
  question: QuestionRecord,
  { verdicts, thread }: { verdicts: ReadonlyMap<TextId, TextCheck>; thread: readonly EntryRecord[] },
  lines: readonly NewEntry[],
  now: number,
): Promise<number> {
  for (const [id, check] of verdicts) {
    const entry = id === '' ? null : await tx.get(entries, id);
    if (entry) await tx.replace(entries, { ...entry, check });
  }
  const isRisky = ({ _id, check }: EntryRecord) => (verdicts.get(_id) ?? check)?.status === 'risky';
  // What was said since is not in this thread, and may be risky.
  const riskyLater = thread.some(isRisky) || (thread[0]?.seq !== question.entrySeq && question.riskyLater);
  const change = {
    check: verdicts.get('') ?? question.check,
    recheckUntil: undefined,
    riskyLater: riskyLater || undefined,
  };
  await writeChange(tx, question, change, lines, now);
  return verdicts.size;
}

/** Writes a new question with the first line of its thread. */
export async function writeNew(tx: Transaction, question: QuestionRecord, line: NewEntry): Promise<void> {
  await tx.add(questions, { ...question, waits: waitsOf(question), watchAt: question.dueAt + 1 });
  await addLines(tx, question._id, question.entrySeq - 1, [line], question.receivedAt);
}

export const writePublicVersion = (tx: Transaction, version: FeaturedRecord): Promise<void> =>
  tx.replace(featured, version);

async function addLines(tx: Transaction, questionId: string, lastSeq: number, lines: readonly NewEntry[], at: number) {
  for (const [index, line] of lines.entries()) {
    const seq = lastSeq + index + 1;
    await tx.add(entries, { ...line, _id: entryId(questionId, seq), questionId, seq, at });
  }
}
