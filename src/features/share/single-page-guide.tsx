import { useAsking } from '@/features/asking/use-asking';
import { Notice } from '@/ui/notice/notice';

/** In single-page mode: where everything else is. The button it speaks of is WeChat's own, below the page. */
export function SinglePageGuide() {
  const asking = useAsking();
  return (
    <Notice tone="brand" icon="share">
      您正在朋友圈里看这一页。要打电话{asking ? '、提问' : ''}或收藏，请点下方的“前往小程序”，在微信里打开小程序。
    </Notice>
  );
}
