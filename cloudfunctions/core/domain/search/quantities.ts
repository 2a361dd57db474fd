import type { Word } from './words';

/**
 * What a number counts: 十二年, 12年, 几年 and 多少年 all ask about years. People name their own number, a card names
 * the rule's, so only the unit is compared.
 */
const QUANTITY = /(?:[0-9.]+|[一二两三四五六七八九十百千]+|几|多少|好多|多)个?(周岁|岁|年|月|天|日|元|块|万|小时|座)/g;

/** Units that mean the same. */
const SAME: Readonly<Record<string, string>> = { 周岁: '岁', 日: '天', 块: '元', 万: '元' };

interface Quantity extends Word {
  /** As a term; no text contains it. */
  unit: string;
}

/** The quantities of a folded text. */
export const quantitiesIn = (folded: string): Quantity[] =>
  Array.from(folded.matchAll(QUANTITY), ({ 0: text, 1: unit = '', index }) => ({
    text,
    start: index,
    unit: `\u0002${SAME[unit] ?? unit}`,
  }));
