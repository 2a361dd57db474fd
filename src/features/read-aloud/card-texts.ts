import type { CardView } from '@core/contract';

/** What is read out of a card: that it has expired first, and whom to ask last. The basis is for the eye. */
export const cardTexts = ({ question, answer, expired, unitName, hotline }: CardView): string[] => [
  ...(expired ? ['请注意,这张卡片已失效,请先打电话核实再办。'] : []),
  `问:${question}`,
  `答:${answer}`,
  `以上由${unitName}答复,咨询电话${hotline}。`,
];
