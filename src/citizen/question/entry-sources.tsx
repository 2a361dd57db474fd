import type { EntryView } from '@core/contract';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { aria } from '@/platform/accessibility/aria';
import { relayedWords } from '@/features/my-questions/relayed-words';
import { dial } from '@/platform/phone/dial';
import { Icon } from '@/ui/icon/icon';
import './entry-sources.scss';

/** Where an answer comes from, what it rests on and whom to call. */
export function EntrySources({ entry: { card, hotline, relayed } }: { entry: EntryView }) {
  if (!card && !hotline && !relayed) return null;
  return (
    <View className="entry-sources">
      {relayed && <View className="entry-sources__relayed">{relayedWords(relayed)}。</View>}
      {card && (
        <View
          className="entry-sources__line"
          onClick={() => void Taro.navigateTo({ url: `/reader/card/index?id=${card.id}` })}
          {...aria({ role: 'link', label: `查看政策卡片：${card.question}` })}
        >
          <Icon name="today" size="small" />
          <View className="entry-sources__words">{card.question}</View>
          <Icon name="next" size="small" />
        </View>
      )}
      {hotline && (
        <View
          className="entry-sources__line"
          onClick={() => dial(hotline)}
          {...aria({ role: 'button', label: `打电话问 ${hotline}` })}
        >
          <Icon name="phone" size="small" />
          <View className="entry-sources__words">打电话问 {hotline}</View>
        </View>
      )}
    </View>
  );
}
