import Taro from '@tarojs/taro';
import { Button } from '@/ui/button/button';
import type { ShareButtonProps } from './types';

const copy = async (address: string): Promise<void> => {
  await Taro.setClipboardData({ data: address });
  await Taro.showToast({ title: '链接已复制，可以发给家人朋友', icon: 'none' });
};

/** The browser's own sheet where it has one; else the address is copied. */
const share = async ({ title, page }: ShareButtonProps): Promise<void> => {
  const address = `${location.origin}${location.pathname}#/${page}`;
  if (!navigator.share) return copy(address);
  // A person who closes the sheet is not told of a failure.
  await navigator.share({ title, url: address }).catch(() => undefined);
};

export function ShareButton(props: ShareButtonProps) {
  return (
    <Button kind="quiet" icon="share" label={`分享：${props.title}`} onClick={() => void share(props)}>
      分享
    </Button>
  );
}
