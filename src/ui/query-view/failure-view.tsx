import Taro from '@tarojs/taro';
import { type CallError, faultNumber, readingWords } from '@/platform/call';
import { isSinglePage } from '@/platform/single-page/single-page';
import { dial } from '@/platform/phone/dial';
import { SITE } from '@/site';
import { StateView } from '@/ui/state-view/state-view';

/** Why there is nothing to show, and what can be done about it. */
export function FailureView({ error, onRetry }: { error: CallError; onRetry: () => void }) {
  const retry = { words: '重试', onClick: onRetry };
  // From single-page mode no way leads home.
  const home = isSinglePage()
    ? undefined
    : { words: '回到今日', onClick: () => void Taro.switchTab({ url: '/pages/today/index' }) };
  switch (error.code) {
    case 'offline':
      return <StateView state="offline" words={error.message} action={retry} />;
    // Nothing here gets better by asking again.
    case 'wechat_outdated':
      return (
        <StateView
          state="trouble"
          words={error.message}
          action={{ words: `打 ${SITE.hotline}`, onClick: () => dial(SITE.hotline) }}
        />
      );
    case 'forbidden':
    case 'unauthenticated':
      return <StateView state="locked" words={error.message} action={home} />;
    case 'not_found':
      return <StateView state="empty" words={error.message} action={home} />;
    default:
      return <StateView state="trouble" words={readingWords(error)} reference={faultNumber(error)} action={retry} />;
  }
}
