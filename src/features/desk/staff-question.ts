import type { LeftView, StaffQuestionView } from '@core/contract';
import Taro from '@tarojs/taro';
import { createQuery } from '@/features/query/create-query';
import { call } from '@/platform/call';
import { leaveInbox, settleInInbox } from './inbox';

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

/** Takes over what a command answered, on the page and in the lists; whoever sees it no more goes back to their lists. */
export const takeOver = (view: StaffQuestionView | (LeftView & { id: string })): void => {
  if ('left' in view) {
    leaveInbox(view.id);
    void (Taro.getCurrentPages().length > 1 ? Taro.navigateBack() : Taro.redirectTo({ url: '/desk/inbox/index' }));
    return;
  }
  staffQuestionQuery.put(view.id, () => view);
  settleInInbox(view);
};
