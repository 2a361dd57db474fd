import { Button } from '@/ui/button/button';
import type { ShareButtonProps } from './types';

/** WeChat opens its list of chats only from its own button, and asks the page what to send (`useShare`). */
export function ShareButton({ title }: ShareButtonProps) {
  return (
    <Button kind="quiet" icon="share" openType="share" label={`分享：${title}`}>
      分享
    </Button>
  );
}
