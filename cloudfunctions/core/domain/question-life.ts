/**
 * A question's life (留言的一生) as data: every state, every move between states, and whether an answer is owed
 * after it. Use cases ask `nextState`, the docs are written from `questionLifeTable`, so a rule stands in one place.
 * Who may make a move is the policies' business; `by` names it here for the reader only.
 */
import { QUESTION_STATES, type QuestionState, STATE_LABELS } from '../contract/constants';
import { code, table } from './markdown';

/** Whether the deadline clock counts: an answer is owed (`running`) or it is not (`stopped`). */
export type Clock = 'running' | 'stopped';

interface StateRule {
  /** The question can still be worked on. */
  open: boolean;
  clock: Clock;
}

const STATE_RULES: Record<QuestionState, StateRule> = {
  received: { open: true, clock: 'running' },
  in_progress: { open: true, clock: 'running' },
  answered: { open: true, clock: 'stopped' },
  closed: { open: false, clock: 'stopped' },
  withdrawn: { open: false, clock: 'stopped' },
  declined: { open: false, clock: 'stopped' },
  merged: { open: false, clock: 'stopped' },
  handed_over: { open: false, clock: 'stopped' },
};

/** States in which a question can still be worked on: received, in_progress, answered. */
export const OPEN_STATES: readonly QuestionState[] = QUESTION_STATES.filter((state) => STATE_RULES[state].open);

export const QUESTION_MOVES = [
  'triage',
  'reply',
  'close',
  'reopen',
  'withdraw',
  'decline',
  'uphold_objection',
  'merge',
  'hand_over',
] as const;
export type QuestionMove = (typeof QUESTION_MOVES)[number];

interface MoveRule {
  move: QuestionMove;
  /** The move in the words of the office. */
  label: string;
  from: readonly QuestionState[];
  to: QuestionState;
  by: string;
  /** What must also hold; checked by the use case that makes the move. */
  condition: string;
}

const MOVE_RULES: readonly MoveRule[] = [
  {
    move: 'triage',
    label: '受理',
    from: ['received'],
    to: 'in_progress',
    by: 'operator',
    condition: 'kind, category and region are confirmed or corrected',
  },
  {
    move: 'reply',
    label: '正式答复',
    from: ['in_progress'],
    to: 'answered',
    by: 'holder',
    condition: 'the reply passes its gate; a progress note (进展告知) is not a reply',
  },
  {
    move: 'close',
    label: '办结',
    from: ['answered'],
    to: 'closed',
    by: 'asker or system',
    condition: 'rated solved, or 7 days after the answer was opened, or 30 days after it was sent, whichever is first',
  },
  {
    move: 'reopen',
    label: '重办',
    from: ['answered'],
    to: 'in_progress',
    by: 'asker',
    condition: 'the asker chose 还有问题 or rated it unresolved; thanks (说声谢谢) do not reopen',
  },
  {
    move: 'reopen',
    label: '重办',
    from: ['closed'],
    to: 'in_progress',
    by: 'asker',
    condition: 'within 15 days of closing',
  },
  {
    move: 'withdraw',
    label: '撤回',
    from: OPEN_STATES,
    to: 'withdrawn',
    by: 'asker',
    condition: '',
  },
  {
    move: 'decline',
    label: '不予受理',
    from: OPEN_STATES,
    to: 'declined',
    by: 'lead',
    condition: 'the asker is shown the reason and where to go instead',
  },
  {
    move: 'uphold_objection',
    label: '复核受理',
    from: ['declined'],
    to: 'in_progress',
    by: 'another lead',
    condition: 'the asker had the decline reviewed within 15 days, and neither proposer nor confirmer decides on it',
  },
  {
    move: 'merge',
    label: '合并',
    from: OPEN_STATES,
    to: 'merged',
    by: 'operator',
    condition: 'enquiries only; the earlier deadline holds for the survivor',
  },
  {
    move: 'hand_over',
    label: '转信访',
    from: OPEN_STATES,
    to: 'handed_over',
    by: 'operator, or inspector where it is theirs',
    condition: 'the legal clock of 信访工作条例 goes with it; this service owes no further answer',
  },
];

/**
 * The state a move leads to, or null when the move is not possible from `state`.
 * Conditions beyond the state (time limits, kinds, who asks) are the caller's to check.
 */
export const nextState = (state: QuestionState, move: QuestionMove): QuestionState | null =>
  MOVE_RULES.find((rule) => rule.move === move && rule.from.includes(state))?.to ?? null;

/** Whether the deadline clock counts while a question is in `state`. */
export const clockAfter = (state: QuestionState): Clock => STATE_RULES[state].clock;

/** The states and the moves as two markdown tables, the body of docs/question-life.md. */
export const questionLifeTable = (): string =>
  [
    table(
      ['state', '中文', 'open', 'clock'],
      QUESTION_STATES.map((state) => [
        code(state),
        STATE_LABELS[state],
        STATE_RULES[state].open ? 'yes' : 'no',
        STATE_RULES[state].clock,
      ]),
    ),
    table(
      ['move', '中文', 'from', 'to', 'clock after', 'by', 'also needed'],
      MOVE_RULES.map((rule) => [
        code(rule.move),
        rule.label,
        rule.from.map(code).join(', '),
        code(rule.to),
        clockAfter(rule.to),
        rule.by,
        rule.condition,
      ]),
    ),
  ].join('\n\n');
