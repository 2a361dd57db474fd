/** What the asker says after the question itself, and what the checks of their words found. */
import { AppError } from '../contract/app-error';
import type { TextId } from '../domain/checked-texts';
import { withTerms } from '../domain/ledger-terms';
import { countedAnew, resumed } from '../domain/question-clock';
import { clockAfter, nextState } from '../domain/question-life';
import type { EntryRecord, QuestionRecord, TextCheck } from '../domain/records';
import type { WorkingTime } from '../domain/working-time';
import { entries } from './collections';
import { type NewEntry, writeChange } from './question-file';
import type { Transaction } from './transaction';
import { unitsNow } from './units';

/** WeChat's check knows a person for two hours after their last call (architecture.md, msgSecCheck). */
export const RECHECK_WITHIN = 2 * 60 * 60_000;

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
    const units = await unitsNow(tx, question);
    Object.assign(change, countedAnew(question, now, reopen), NOT_ANSWERED, units, { reopenedAt: now });
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
