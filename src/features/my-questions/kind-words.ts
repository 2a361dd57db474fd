import { KIND_LABELS, type QuestionKind } from '@core/contract/constants';

/** A question's kind in words; one that its asker left open waits for staff to choose. */
export const kindWords = ({ kind, kindUnsure }: { kind: QuestionKind; kindUnsure: boolean }): string =>
  kindUnsure ? '类型待定' : KIND_LABELS[kind];
