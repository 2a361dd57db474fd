import type { RoundupView } from '@core/contract';

/** What is read out of a roundup: its introduction, what it answers in order, and whom to call. */
export const roundupTexts = ({ title, introduction, cards, hotlines }: RoundupView): string[] => [
  `${title}。`,
  introduction,
  ...cards.map(({ question }, index) => `第${index + 1}条，${question}`),
  ...hotlines.map(({ name, phone }) => `${name.replace(phone, '')}，${phone}。`),
];
