import type { CardRow } from '@core/contract';
import { Text, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { dayOf, shortDayWords } from '@/features/dates/beijing';
import { aria } from '@/platform/accessibility/aria';
import { isSinglePage } from '@/platform/single-page/single-page';
import { Tag } from '@/ui/tag/tag';
import './card-row-view.scss';

export const openCard = (id: string): void => {
  void Taro.navigateTo({ url: `/reader/card/index?id=${id}` });
};

interface Props {
  card: CardRow;
  /** Left out where all cards are of one category. */
  categoryName?: string;
}

/** A card in a list: its question, and where and when it came out. In single-page mode it leads nowhere. */
export function CardRowView({ card, categoryName }: Props) {
  const still = isSinglePage();
  const day = shortDayWords(card.publishedOn, dayOf(Date.now()));
  return (
    <View
      className="card-row"
      onClick={still ? undefined : () => openCard(card.id)}
      {...aria(still ? {} : { role: 'link' })}
    >
      <View className="card-row__line">
        <Text className="card-row__seal" {...aria({ hidden: true })}>
          问
        </Text>
        <View className="card-row__question">{card.question}</View>
      </View>
      <View className="card-row__meta">
        {card.expired && <Tag tone="danger">已失效</Tag>}
        <Text>{categoryName ? `${categoryName} · ${day}` : day}</Text>
      </View>
    </View>
  );
}
