/**
 * The clock of a question that is worked on: its deadline from what happened to it, pauses and extensions. Functions
 * named `whyNot…` answer a sentence for staff, or null when nothing is in the way.
 */
import type { Extension, QuestionRecord } from './records';
import { addWorkingDays, beijingDay, MINUTE, questionDeadline, startOfDay, type WorkingTime } from './working-time';

type Change = Partial<QuestionRecord>;

/** "at most twice" (product.md, Working time) */
const MOST_PAUSES = 2;
/** "ends when the asker answers or after 5 working days" (product.md, Working time) */
const PAUSE_DAYS = 5;

/** A question that is taken up again counts anew from now; a county unit's longer limit stays. */
export const countedAnew = (question: QuestionRecord, now: number, workingTime: WorkingTime): Change => {
  const anew = { clockFrom: now, pauses: undefined, extension: undefined, urgent: undefined };
  return { ...anew, ...deadlineOf({ ...question, ...anew }, workingTime) };
};

/** By when the question is to be answered, as its facts are. */
export function deadlineOf(question: QuestionRecord, workingTime: WorkingTime): Change {
  const { kind, channel, countyLimit, extension, pauses, clockFrom = question.receivedAt } = question;
  const { dueAt, dueSoonAt, provisional } = questionDeadline(
    {
      kind,
      channel,
      holderLevel: countyLimit ? 'county' : undefined,
      extensionDays: extension?.state === 'granted' ? extension.days : 0,
      pauses,
    },
    clockFrom,
    workingTime,
  );
  return { dueAt, dueSoonAt, dueProvisional: provisional };
}

const whyNotAtWork = ({ state }: QuestionRecord): string | null =>
  state === 'in_progress' ? null : '这条留言现在不在办理中，请看过最新情况后再操作。';

/** Why the asker cannot be waited for now. */
export function whyNotPaused(question: QuestionRecord, now: number): string | null {
  const notAtWork = whyNotAtWork(question);
  if (notAtWork) return notAtWork;
  if (question.clock === 'paused') return '正在等提问人补充，不用再暂停。';
  if (now > question.dueAt) return '已经超期，不能再暂停计时，请尽快答复。';
  return (question.pauses?.length ?? 0) < MOST_PAUSES
    ? null
    : `已经请提问人补充过 ${MOST_PAUSES} 次，请按现有情况答复。`;
}

/** Waits for what the asker is asked for, for five working days at most. */
export function paused(asks: string, now: number, { overrides, sessions }: WorkingTime) {
  const lastDay = addWorkingDays(beijingDay(now), PAUSE_DAYS, overrides);
  const pauseUntil = startOfDay(lastDay) + Math.max(...sessions.map(({ to }) => to)) * MINUTE;
  return { clock: 'paused', pause: { since: now, asks }, pauseUntil } as const satisfies Change;
}

/** Nobody is waited for. */
export const NOT_PAUSED = { pause: undefined, pauseUntil: undefined } as const;

/** The clock goes on, and the deadline is moved by the working minutes paused. */
export function resumed(question: QuestionRecord, now: number, workingTime: WorkingTime): Change {
  const { pause, pauseUntil = now, pauses: before = [] } = question;
  if (!pause) return {};
  const pauses = [...before, { since: pause.since, until: Math.min(now, pauseUntil) }];
  return { clock: 'running', ...NOT_PAUSED, pauses, ...deadlineOf({ ...question, pauses }, workingTime) };
}

/** Why an extension cannot be asked for: there is one, and it is asked for in time. */
export function whyNotExtended(question: QuestionRecord, now: number): string | null {
  const notAtWork = whyNotAtWork(question);
  if (notAtWork) return notAtWork;
  if (question.extension?.state === 'granted') return '已经延期过一次，不能再延。';
  if (question.extension?.state === 'asked') return '延期申请正在等批准。';
  return now > question.dueAt && question.clock === 'running' ? '已经超期，不能再申请延期，请尽快答复。' : null;
}

/** Why an asked extension cannot be decided by this person: nobody decides on their own. */
export function whyNotDecided(question: QuestionRecord, staffId: string): string | null {
  if (question.extension?.state !== 'asked' || question.state !== 'in_progress') return '现在没有等批准的延期申请。';
  return question.extension.askedById === staffId ? '您申请的延期，须由另一位批准。' : null;
}

/** The extension as decided; granted, the deadline grows by its working days. */
export function extensionDecided(question: QuestionRecord, granted: boolean, workingTime: WorkingTime): Change {
  if (!question.extension) return {};
  const extension: Extension = { ...question.extension, state: granted ? 'granted' : 'refused' };
  return { extension, ...(granted ? deadlineOf({ ...question, extension }, workingTime) : {}) };
}
