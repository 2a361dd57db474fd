import type { StaffQuestionView } from '@core/contract';
import { createQuery } from '@/features/query/create-query';
import { call } from '@/platform/call';
import { settleInInbox } from './inbox';

/** A question as this member of staff may see it, by its id. */
export const staffQuestionQuery = createQuery<string, StaffQuestionView>(
  'desk-question',
  async (id) => {
    const view = await call('desk', 'question', { id });
    settleInInbox(view);
    return view;
  },
  'memory',
);

/** Takes over what a command answered, on the page and in the lists. */
export const takeOver = (view: StaffQuestionView): void => {
  staffQuestionQuery.put(view.id, () => view);
  settleInInbox(view);
};
