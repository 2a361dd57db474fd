import type { FeaturedView } from '@core/contract';
import { KIND_LABELS } from '@core/contract/constants';
import { Text, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { dayOf, shortDayWords } from '@/features/dates/beijing';
import { aria } from '@/platform/accessibility/aria';
import { dial } from '@/platform/phone/dial';
import { QaCard } from '@/ui/qa-card/qa-card';
import './featured-card.scss';

interface Props {
  featured: FeaturedView;
  /** In a list the question leads to the answer's own page. */
  listed?: boolean;
}

/** A citizen's question and its answer, as the asker agreed to have them public. */
export function FeaturedCard({ featured, listed = false }: Props) {
  const { supplement, likes } = featured;
  const day = shortDayWords(featured.answeredOn, dayOf(Date.now()));
  return (
    <QaCard
      question={featured.question}
      answer={featured.answer}
      onQuestion={listed ? () => void Taro.navigateTo({ url: `/reader/answer/index?id=${featured.id}` }) : undefined}
    >
      {supplement && (
        <View className="featured__supplement">
          <View className="featured__unit">{supplement.unitName} 补充</View>
          <View>{supplement.text}</View>
          {supplement.hotline && (
            <View
              className="featured__call"
              onClick={() => dial(supplement.hotline ?? '')}
              {...aria({ role: 'button', label: `打电话问 ${supplement.hotline}` })}
            >
              打电话问 {supplement.hotline}
            </View>
          )}
        </View>
      )}
      <View className="featured__meta">
        <Text>
          {KIND_LABELS[featured.kind]} · {featured.regionName} · {featured.officeName} {day}答复
        </Text>
        {likes > 0 && <Text>{likes} 人觉得有帮助</Text>}
      </View>
    </QaCard>
  );
}
