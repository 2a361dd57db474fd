import type { StaffEntryView, StaffQuestionView } from '@core/contract';

/** The answer that stands: the newest one of the thread. */
export const replyOf = ({ entries }: StaffQuestionView): StaffEntryView | undefined =>
  entries.find(({ type }) => type === 'reply');
