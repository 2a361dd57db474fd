import type { ClueView, ReportView, StaffRow } from '../contract';
import { holdingUnit } from '../domain/transfer';
import { isOriginalOpen, waitsForInspector } from '../domain/report';
import type { QuestionRecord } from '../domain/records';
import { type Actor, mayReadOriginal } from '../policies';

/** 督查线索; nothing of a question that is none. */
export const presentClue = ({ clue }: Pick<QuestionRecord, 'clue'>): { clue?: ClueView } => {
  if (!clue) return {};
  const { no, listedAt, result, resultAt } = clue;
  return { clue: { no, listedAt, ...(result === undefined ? {} : { result, resultAt }) } };
};

/** How a report stands; nothing of other kinds. */
export const presentReport = (question: QuestionRecord): { report?: ReportView } => {
  const { kind, ticks, summary } = question;
  if (kind !== 'report') return {};
  return {
    report: {
      ticks: { pointed: ticks?.pointed === true, described: ticks?.described === true },
      ...(summary === undefined ? {} : { summary }),
      waitsForInspector: waitsForInspector(question),
      originalOpen: holdingUnit(question) !== null && isOriginalOpen(question),
    },
  };
};

/** In a list a unit reads the summary where it may not read the text. */
export const presentSummary = (question: QuestionRecord, actor: Actor): Pick<StaffRow, 'summary'> =>
  question.summary === undefined || mayReadOriginal(actor, question) ? {} : { summary: question.summary };
