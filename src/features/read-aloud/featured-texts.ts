import type { FeaturedView } from '@core/contract';

/** What is read out of a featured answer, who answered last. */
export const featuredTexts = ({ question, answer, officeName, supplement }: FeaturedView): string[] => [
  `问：${question}`,
  `答：${answer}`,
  `以上由${officeName}答复。`,
  ...(supplement
    ? [
        `${supplement.unitName}补充：${supplement.text}`,
        ...(supplement.hotline ? [`咨询电话${supplement.hotline}。`] : []),
      ]
    : []),
];
