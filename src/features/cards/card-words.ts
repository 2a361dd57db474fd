import type { CardView } from '@core/contract';
import { regionName } from '@core/contract/constants';
import { dayWords } from '@/features/dates/beijing';

const basisWords = ({ title, number, year }: CardView['bases'][number]): string =>
  number ? `${title} ${number}` : `${title}（${year}年）`;

const validityWords = ({ validFrom, validUntil }: CardView): string => {
  if (validFrom && validUntil) return `${dayWords(validFrom)}至${dayWords(validUntil)}`;
  if (validUntil) return `有效至${dayWords(validUntil)}`;
  return validFrom ? `${dayWords(validFrom)}起施行` : '现行有效';
};

/** What an answer rests on, as name and words: basis, unit, where and until when it holds. */
export const cardFacts = (card: CardView): [name: string, words: string][] => [
  ['政策依据', card.bases.map(basisWords).join('\n')],
  ['答复单位', card.unitName],
  ['适用地区', card.regionCodes.map(regionName).join('、')],
  ['有效期', validityWords(card)],
];

/** What must be known before the answer of an expired card is read. */
export const expiredWords = ({ validUntil }: CardView): string =>
  `这张卡片已失效${validUntil ? `（${dayWords(validUntil)}到期）` : ''}，请先打电话核实再办。`;
