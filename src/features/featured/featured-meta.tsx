import type { FeaturedRow } from '@core/contract';
import { KIND_LABELS } from '@core/contract/constants';
import { Text, View } from '@tarojs/components';
import { dayOf, shortDayWords } from '@/features/dates/beijing';
import { LikeButton } from '@/features/marks/like-button';
import './featured-meta.scss';

/** Below a featured answer: what kind of question it was, from where, who answered when, and how many it helped. */
export function FeaturedMeta({ featured }: { featured: FeaturedRow }) {
  const day = shortDayWords(featured.answeredOn, dayOf(Date.now()));
  return (
    <View className="featured-meta">
      <Text>
        {KIND_LABELS[featured.kind]} · {featured.regionName} · {featured.officeName}{' '}
        <Text className="featured-meta__answered">{day}答复</Text>
      </Text>
      <LikeButton featured={featured} />
    </View>
  );
}
