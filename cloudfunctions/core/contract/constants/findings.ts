import type { QuestionKind } from './question';

/** What a formal reply to an appeal or a report says, in this order (rules.md: closing needs a result, or a basis). */
export const FINDINGS = ['found', 'done', 'next'] as const;
export type Finding = (typeof FINDINGS)[number];

/** As they stand in the reply. */
export const FINDING_LABELS: Record<Finding, string> = {
  found: '查明的情况',
  done: '办理情况',
  next: '下一步或依据',
};

/** Whether a reply to this kind of question must say all three. */
export const repliesInParts = (kind: QuestionKind): boolean => kind !== 'enquiry';
