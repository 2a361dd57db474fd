import type { FeaturedRow } from '@core/contract';
import { Text, View } from '@tarojs/components';
import { useEffect } from 'react';
import { hasIdentity } from '@/platform/person/identity';
import { Notice } from '@/ui/notice/notice';
import { likeFeatured } from './change-marks';
import { MarkButton } from './mark-button';
import { useMarks } from './marks';
import { shownCount } from './shown-count';
import { syncMarks } from './sync';
import { useChange } from './use-change';
import './like-button.scss';

/** 点赞 a featured answer; where nobody is known, only how many did. */
export function LikeButton({ featured }: { featured: Pick<FeaturedRow, 'id' | 'likes'> }) {
  const own = useMarks(({ counts }) => counts[featured.id]);
  const liked = useMarks(({ likes }) => likes[featured.id] === true);
  const liking = useChange(likeFeatured);
  useEffect(() => void syncMarks(), []);
  const count = shownCount(featured.likes, own, Date.now());
  const words = count > 0 ? `${count} 人觉得有帮助` : '觉得有帮助';
  if (!hasIdentity()) return count > 0 ? <Text>{words}</Text> : null;
  return (
    <View className="like">
      <MarkButton
        icon="useful"
        words={words}
        on={liked}
        say={liked ? `已点赞，${words}，再点一次取消` : `点赞，${words}`}
        onClick={() => void liking.send(featured.id, !liked, featured.likes)}
      />
      {liking.error && <Notice tone="danger">{liking.error.message}</Notice>}
    </View>
  );
}
