import type { CardView } from '@core/contract';
import { expiredWords } from '@/features/cards/card-words';

/** What is read out of a card: that it has expired first, and whom to ask last. The basis is for the eye. */
export const cardTexts = (card: CardView): string[] => [
  ...(card.expired ? [`请注意，${expiredWords(card)}`] : []),
  `问：${card.question}`,
  `答：${card.answer}`,
  `以上由${card.unitName}答复，咨询电话${card.hotline}。`,
];
