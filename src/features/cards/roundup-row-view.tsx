import type { RoundupListRow } from '@core/contract';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { dayOf, shortDayWords } from '@/features/dates/beijing';
import { aria } from '@/platform/accessibility/aria';
import { Icon } from '@/ui/icon/icon';
import './roundup-row-view.scss';

/** A roundup in a list: what it is about, how long it is, when it came out. */
export function RoundupRowView({ roundup: { id, title, cardCount, publishedOn } }: { roundup: RoundupListRow }) {
  return (
    <View
      className="roundup-row"
      onClick={() => void Taro.navigateTo({ url: `/reader/roundup/index?id=${id}` })}
      {...aria({ role: 'link' })}
    >
      <View className="roundup-row__icon">
        <Icon name="book" />
      </View>
      <View className="roundup-row__words">
        <View className="roundup-row__title">{title}</View>
        <View className="roundup-row__meta">
          {cardCount} 条 · {shortDayWords(publishedOn, dayOf(Date.now()))}
        </View>
      </View>
      <Icon name="next" size="small" />
    </View>
  );
}
