/**
 * The life of a public version (公开版) as data, as question-life.ts has a question's: `featuring.ts` asks
 * `nextVersionState`, and docs/question-life.md is written from `publicVersionTable`.
 */
import { FEATURED_STATE_LABELS, type FeaturedState } from '../contract/constants';
import { code, table } from './markdown';

export const VERSION_MOVES = [
  'propose',
  'agree',
  'refuse',
  'ask_change',
  'take_back',
  'approve',
  'return',
  'withdraw',
] as const;
export type VersionMove = (typeof VERSION_MOVES)[number];

interface MoveRule {
  label: string;
  /** `none`: nothing was proposed of the question yet. */
  from: readonly (FeaturedState | 'none')[];
  to: FeaturedState;
  by: string;
  condition: string;
}

const MOVE_RULES: Record<VersionMove, MoveRule> = {
  propose: {
    label: '提出公开版',
    from: ['none', 'returned', 'taken_back', 'change_asked'],
    to: 'proposed',
    by: 'operator',
    condition: 'everything featuring needs of the question; the text is one version on and asks for consent anew',
  },
  agree: {
    label: '同意公开',
    from: ['proposed'],
    to: 'agreed',
    by: 'asker',
    condition: 'to the very version they read, with WeChat’s phone button; no answer is no',
  },
  refuse: { label: '不同意', from: ['proposed'], to: 'refused', by: 'asker', condition: '' },
  ask_change: {
    label: '请改这里',
    from: ['proposed'],
    to: 'change_asked',
    by: 'asker',
    condition: 'in words of at most 200 characters, checked as all of an asker’s texts are',
  },
  take_back: { label: '收回修改', from: ['proposed'], to: 'taken_back', by: 'operator', condition: '' },
  approve: {
    label: '审核通过',
    from: ['agreed'],
    to: 'published',
    by: 'reviewer',
    condition: 'who wrote none of it; everything featuring needs, once more',
  },
  return: { label: '审核退回', from: ['agreed'], to: 'returned', by: 'reviewer', condition: 'a reason' },
  withdraw: {
    label: '撤回公开',
    from: ['agreed', 'published'],
    to: 'withdrawn',
    by: 'asker',
    condition: 'at any time; what is public goes down at once',
  },
};

/** The state a move leads to, or null when it is not possible; `undefined` is a question nothing was proposed of. */
export const nextVersionState = (state: FeaturedState | undefined, move: VersionMove): FeaturedState | null => {
  const { from, to } = MOVE_RULES[move];
  return from.includes(state ?? 'none') ? to : null;
};

/** The moves as a markdown table of docs/question-life.md. */
export const publicVersionTable = (): string =>
  table(
    ['move', '中文', 'from', 'to', 'by', 'also needed'],
    VERSION_MOVES.map((move) => {
      const { label, from, to, by, condition } = MOVE_RULES[move];
      return [code(move), label, from.map(code).join(', '), `${code(to)} ${FEATURED_STATE_LABELS[to]}`, by, condition];
    }),
  );
