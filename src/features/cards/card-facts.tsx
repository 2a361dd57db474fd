import type { CardView } from '@core/contract';
import { View } from '@tarojs/components';
import { useAsking } from '@/features/asking/use-asking';
import { Prose } from '@/ui/qa-card/prose';
import { cardFacts } from './card-words';
import './card-facts.scss';

/** What an answer rests on: basis, unit, where and until when it holds. */
export function CardFacts({ card }: { card: CardView }) {
  const asking = useAsking();
  return (
    <View className="card-facts">
      {cardFacts(card).map(([name, words]) => (
        <View key={name} className="card-facts__line">
          <View className="card-facts__name">{name}</View>
          <View className="card-facts__words">
            <Prose text={words} />
          </View>
        </View>
      ))}
      {asking && card.askedBy > 0 && <View className="card-facts__asked">来自 {card.askedBy} 位网友的提问</View>}
    </View>
  );
}
