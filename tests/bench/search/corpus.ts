import { PREFECTURES } from '@core/contract/constants';
import type { SearchDocument } from '@core/domain/search';
import { SEED_CARDS } from '../../../deploy/seed/cards';
import { SYNONYM_LISTS } from '../../../deploy/seed/synonyms';

const cards = Object.entries(SEED_CARDS).flatMap(([categoryId, of]) => of.map((card) => ({ ...card, categoryId })));
const sentences = cards.flatMap(({ answer }) => answer.match(/[^。]+。/g) ?? []);
const matters = SYNONYM_LISTS.flatMap(({ groups }) => groups.flatMap(({ words }) => words));
const places = PREFECTURES.flatMap(({ short, counties }) => [short, ...counties.map(([, name]) => name)]);

const pick = <T>(list: readonly T[], n: number): T => list[n % list.length] as T;

/** So many cards as long as real ones, of real sentences: on the 10,000th some 2,400 words for things have been used. */
export const manyDocuments = (count: number): SearchDocument[] =>
  Array.from({ length: count }, (_, n) => {
    const card = pick(cards, n);
    return {
      kind: 'card',
      id: `card-${n}`,
      title: `${pick(places, n * 7)}${pick(matters, n * 31)}，${card.question}`,
      body: `${pick(matters, n * 13)}：${pick(sentences, n * 17)}${pick(sentences, n * 29 + 5)}`,
      words: `${card.unitName} ${card.hotline}`,
      categoryIds: [card.categoryId],
      weight: 1,
    };
  });
