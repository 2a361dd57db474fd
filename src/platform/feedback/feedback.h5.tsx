import { Button } from '@/ui/button/button';
import type { FeedbackButtonProps } from './types';

/** What is written becomes a question: there is nowhere to write while asking is off. */
export const FEEDBACK_IS_A_QUESTION: boolean = true;

/** Where what is written goes. */
export const FEEDBACK_WORDS =
  '点下面的按钮写一条留言：哪里看不懂、打不开、不好用。运维小组收到后，在“我的留言”里回复您。';

/** A browser has no feedback page of WeChat's: the words go the way of any other question. */
export function FeedbackButton({ onWrite, children }: FeedbackButtonProps) {
  return (
    <Button kind="primary" icon="ask" onClick={onWrite}>
      {children}
    </Button>
  );
}
