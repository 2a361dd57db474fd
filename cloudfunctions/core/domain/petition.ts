/**
 * 信访: a question handed over, with its legal clock (信访工作条例 2022, 22, 23 and 34–36; rules.md). Its days are days of the
 * calendar: "自收到之日起 15 日内" tells whether it is taken up, "自受理之日起 60 日内" finishes, once "不超过 30 日" more. The day it
 * begins with does not count, the last one does to its end. Functions named `whyNot…` answer a sentence for staff, or null.
 */
import { clockAfter, nextState, OPEN_STATES } from './question-life';
import type { Petition, QuestionRecord } from './records';
import { isContactOwed } from './urgent';
import { addDays, addWorkingDays, beijingDay, type CalendarOverrides, dayWords, endOfDay } from './working-time';

type Change = Partial<QuestionRecord>;

/** 条例 22, 23: by when the petitioner is told. */
const NOTICE_DAYS = 15;
/** 条例 34: by when it is finished, from the day it is taken up. */
const RESULT_DAYS = 60;

/**
 * The dates of a petition. Nobody knows the day it is taken up before the notice; until then the last day of the notice
 * stands for it, and a notice that comes late makes nobody wait longer.
 */
export function petitionDates({ handedOn, told, extension }: Pick<Petition, 'handedOn' | 'told' | 'extension'>): {
  noticeBy: string;
  resultBy: string;
} {
  const noticeBy = addDays(handedOn, NOTICE_DAYS);
  const takenUp = told && told.on < noticeBy ? told.on : noticeBy;
  return { noticeBy, resultBy: addDays(takenUp, RESULT_DAYS + (extension?.days ?? 0)) };
}

/** Whether its clock still runs: it was neither refused nor finished. */
export const isPending = ({ told, finished }: Petition): boolean => told?.accepted !== false && finished === undefined;

/** The date it must keep next. */
export const nextDate = (petition: Petition): string => {
  const { noticeBy, resultBy } = petitionDates(petition);
  return petition.told ? resultBy : noticeBy;
};

/** Dates of so many days ahead come due. */
const AHEAD = 7;
/** Until when a date comes due at `now`, or has passed. */
export const comingDue = (now: number): number => endOfDay(addDays(beijingDay(now), AHEAD));

/** Why it cannot be handed over. */
export function whyNotHandedOver(question: QuestionRecord): string | null {
  if (!OPEN_STATES.includes(question.state)) return '这条留言已经结束，不能转信访。';
  if (isContactOwed(question)) return '紧急的留言请先联系提问人，再转信访。';
  return question.maybeUrgent ? '疑似紧急的留言请先处理，再转信访。' : null;
}

/** The question handed over to an office for petitions. Its deadline is from now on the legal one. */
export function handedOver(question: QuestionRecord, office: string, reason: string, now: number): Change {
  const state = nextState(question.state, 'hand_over');
  if (!state) return {};
  const petition: Petition = { office, reason, handedOn: beijingDay(now) };
  return {
    ...{ state, clock: clockAfter(state), maybeUrgent: undefined, closesAt: undefined },
    ...withDates(petition),
  };
}

/** The petition with the moment its next date ends, which lists are ordered by and the clock looks at. */
export function withDates(petition: Petition): Change {
  const dueAt = endOfDay(nextDate(petition));
  return {
    petition: { ...petition, watchAt: isPending(petition) ? dueAt + 1 : undefined },
    ...{ dueAt, dueSoonAt: dueAt, dueProvisional: false },
  };
}

/** What an office for petitions let us know of one. */
export type PetitionStep =
  | { step: 'accepted'; on: string }
  | { step: 'refused'; on: string; text: string }
  | { step: 'extended'; on: string; days: number; reason: string }
  | { step: 'finished'; on: string; text: string };

/** Why a step cannot be recorded. */
export function whyNotRecorded({ petition, state }: QuestionRecord, step: PetitionStep, now: number): string | null {
  if (!petition || state !== 'handed_over') return '这条留言没有转信访。';
  if (!isPending(petition)) return '这件信访事项已经办结，或者没有受理。';
  if (step.on > beijingDay(now)) return '日期不能晚于今天。';
  const after = petition.extension?.on ?? petition.told?.on ?? petition.handedOn;
  if (step.on < after) return `日期不能早于 ${dayWords(after)}。`;
  if (step.step === 'accepted' || step.step === 'refused') return petition.told ? '已经记过告知。' : null;
  if (!petition.told) return '请先记告知：信访部门告知受理后，才有延期和办结。';
  if (step.step !== 'extended') return null;
  if (petition.extension) return '已经延期过一次，不能再延。';
  return step.on > petitionDates(petition).resultBy ? '已经超过办理期限，不能再延期。' : null;
}

/** The petition after a step. */
export function recorded(petition: Petition, step: PetitionStep): Petition {
  const { on } = step;
  switch (step.step) {
    case 'accepted':
      return { ...petition, told: { on, accepted: true } };
    case 'refused':
      return { ...petition, told: { on, accepted: false, text: step.text } };
    case 'extended':
      return { ...petition, extension: { on, days: step.days, reason: step.reason } };
    case 'finished':
      return { ...petition, finished: { on, text: step.text } };
  }
}

/** 条例 35 */
const REVIEW = '对处理意见不服，收到书面答复后 30 天内可以请求复查。';

/** What the asker reads of being handed over: where, by what law, by when, and what they can do. */
export function handOverWords(petition: Petition): string {
  const { noticeBy, resultBy } = petitionDates(petition);
  return [
    `已按《信访工作条例》转${petition.office}办理，理由：${petition.reason.replace(/。+$/, '')}。`,
    `${dayWords(noticeBy)}前告知您是否受理；受理后 60 天内办结，最迟 ${dayWords(resultBy)}。`,
    `${REVIEW}到期没有消息，可以向办理的信访部门询问，也可以打 12345。`,
  ].join('');
}

/** Where it stands and by which dates, a sentence each, for asker and staff. */
export function standingWords(petition: Petition): string[] {
  const { office, handedOn, told, extension, finished } = petition;
  const { noticeBy, resultBy } = petitionDates(petition);
  const begun = `${dayWords(handedOn)}按《信访工作条例》转${office}办理。`;
  if (finished) return [begun, `${dayWords(finished.on)}办结：${finished.text}`];
  if (!told) return [begun, `${dayWords(noticeBy)}前告知是否受理；受理后 60 天内办结，最迟 ${dayWords(resultBy)}。`];
  if (!told.accepted) return [begun, `${dayWords(told.on)}告知不予受理：${told.text ?? ''}`];
  const longer = extension ? `（已延期 ${extension.days} 天，理由：${extension.reason}）` : '';
  return [begun, `${dayWords(told.on)}告知受理，${dayWords(resultBy)}前办结${longer}。`];
}

/** What the asker reads of a step, of the petition as it is after it. */
export function stepWords(petition: Petition, step: PetitionStep): string {
  const { office } = petition;
  const by = dayWords(petitionDates(petition).resultBy);
  switch (step.step) {
    case 'accepted':
      return `${office}已告知受理（${dayWords(step.on)}），${by}前办结。`;
    case 'refused':
      return `${office}已告知不予受理（${dayWords(step.on)}）：${step.text}`;
    case 'extended':
      return `信访事项延期 ${step.days} 天，${by}前办结。理由：${step.reason}`;
    case 'finished':
      return `信访事项已办结（${dayWords(step.on)}）：${step.text.replace(/。+$/, '')}。${REVIEW}`;
  }
}

export interface PetitionTick {
  petition: Petition;
  /** What staff read in the thread. */
  lines: string[];
}

/**
 * What the clock does once a date has passed: leads are told, and after so many working days the inspection office; each once
 * for a date, however late it comes.
 */
export function petitionTicked(
  petition: Petition,
  now: number,
  { overrides, listedAfterDays }: { overrides: CalendarOverrides; listedAfterDays: number },
): PetitionTick {
  const date = nextDate(petition);
  const listsAt = endOfDay(addWorkingDays(date, listedAfterDays, overrides)) + 1;
  const what = petition.told ? '办结' : '告知';
  const next = { ...petition };
  const lines: string[] = [];
  if (now > endOfDay(date) && petition.overdueOf !== date) {
    next.overdueOf = date;
    lines.push(`信访事项应在 ${dayWords(date)}前${what}，现已超期，请组长督办。`);
  }
  if (now >= listsAt && petition.listedOf !== date) {
    next.listedOf = date;
    lines.push(`信访事项超期 ${listedAfterDays} 个工作日仍未${what}，列入督查室清单。`);
  }
  next.watchAt = [
    next.overdueOf === date ? undefined : endOfDay(date) + 1,
    next.listedOf === date ? undefined : listsAt,
  ]
    .filter((moment) => moment !== undefined)
    .sort((a, b) => a - b)[0];
  return { petition: next, lines };
}
