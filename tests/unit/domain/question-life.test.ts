import { readFileSync } from 'node:fs';
import path from 'node:path';
import { QUESTION_STATES, type QuestionState } from '@core/contract/constants';
import {
  clockAfter,
  nextState,
  OPEN_STATES,
  QUESTION_MOVES,
  type QuestionMove,
  questionLifeTable,
} from '@core/domain/question-life';

/** Every allowed move, written out by hand from "A question's life"; whatever is not here must be refused. */
const ALLOWED: [from: QuestionState, move: QuestionMove, to: QuestionState][] = [
  ['received', 'triage', 'in_progress'],
  ['in_progress', 'reply', 'answered'],
  ['answered', 'close', 'closed'],
  ['answered', 'reopen', 'in_progress'],
  ['closed', 'reopen', 'in_progress'],
  ['received', 'withdraw', 'withdrawn'],
  ['in_progress', 'withdraw', 'withdrawn'],
  ['answered', 'withdraw', 'withdrawn'],
  ['received', 'decline', 'declined'],
  ['in_progress', 'decline', 'declined'],
  ['answered', 'decline', 'declined'],
  ['declined', 'uphold_objection', 'in_progress'],
  ['received', 'merge', 'merged'],
  ['in_progress', 'merge', 'merged'],
  ['answered', 'merge', 'merged'],
  ['received', 'hand_over', 'handed_over'],
  ['in_progress', 'hand_over', 'handed_over'],
  ['answered', 'hand_over', 'handed_over'],
];

describe("a question's life", () => {
  const pairs = QUESTION_STATES.flatMap((state) => QUESTION_MOVES.map((move) => [state, move] as const));

  it.each(pairs)('%s + %s', (state, move) => {
    const allowed = ALLOWED.find(([from, name]) => from === state && name === move);
    expect(nextState(state, move)).toBe(allowed?.[2] ?? null);
  });

  it('counts received, in_progress and answered as open', () => {
    expect(OPEN_STATES).toEqual(['received', 'in_progress', 'answered']);
  });

  it('runs the clock only while an answer is owed', () => {
    expect(QUESTION_STATES.filter((state) => clockAfter(state) === 'running')).toEqual(['received', 'in_progress']);
  });

  it('leads to every state but the first', () => {
    const reached = new Set(pairs.map(([state, move]) => nextState(state, move)));
    expect(QUESTION_STATES.filter((state) => !reached.has(state))).toEqual(['received']);
  });

  it('is what docs/question-life.md says', () => {
    const doc = readFileSync(path.join(__dirname, '../../../docs/question-life.md'), 'utf8');
    const generated = doc.split('<!-- table: domain/question-life.ts -->\n')[1]?.split('\n<!-- end -->')[0];
    expect(generated).toBe(questionLifeTable());
  });
});
