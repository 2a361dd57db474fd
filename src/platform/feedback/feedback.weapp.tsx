import { Button } from '@/ui/button/button';
import type { FeedbackButtonProps } from './types';

/** What is written goes to WeChat, whether people can ask or not. */
export const FEEDBACK_IS_A_QUESTION: boolean = false;

/** Where what is written goes. */
export const FEEDBACK_WORDS = '点下面的按钮，微信会打开意见反馈页：写下哪里看不懂、打不开、不好用，也可以附上截图。';

/** Opens WeChat's own feedback page of this mini program. */
export function FeedbackButton({ children }: FeedbackButtonProps) {
  return (
    <Button kind="primary" icon="ask" openType="feedback">
      {children}
    </Button>
  );
}
