import type { CardView } from '@core/contract';
import { regionName } from '@core/contract/constants';
import { View } from '@tarojs/components';
import { dayWords } from '@/features/dates/beijing';
import './card-facts.scss';

const basisWords = ({ title, number, year }: CardView['bases'][number]): string =>
  number ? `${title} ${number}` : `${title}(${year}年)`;

const validityWords = ({ validFrom, validUntil }: CardView): string => {
  if (validFrom && validUntil) return `${dayWords(validFrom)}至${dayWords(validUntil)}`;
  if (validUntil) return `有效至${dayWords(validUntil)}`;
  return validFrom ? `${dayWords(validFrom)}起施行` : '现行有效';
};

/** What an answer rests on: basis, unit, where and until when it holds. */
export function CardFacts({ card }: { card: CardView }) {
  const facts: [name: string, words: string][] = [
    ['政策依据', card.bases.map(basisWords).join('\n')],
    ['答复单位', card.unitName],
    ['适用地区', card.regionCodes.map(regionName).join('、')],
    ['有效期', validityWords(card)],
  ];
  return (
    <View className="card-facts">
      {facts.map(([name, words]) => (
        <View key={name} className="card-facts__line">
          <View className="card-facts__name">{name}</View>
          <View className="card-facts__words">{words}</View>
        </View>
      ))}
      {card.askedBy > 0 && <View className="card-facts__asked">来自 {card.askedBy} 位网友的提问</View>}
    </View>
  );
}
