import type { CardRecord, FeaturedRecord, UnitRecord } from '../records';

export type SearchKind = 'card' | 'featured' | 'unit';

/** What can be found. */
export interface SearchDocument {
  kind: SearchKind;
  id: string;
  /** Shown: the question, or a unit's name. */
  title: string;
  /** Shown in part: the answer. */
  body: string;
  /** Only searched: names of category and unit, hotline, documents, what citizens asked. */
  words: string;
  categoryIds: string[];
  /** Above 1 to stand before others that match as well, below 1 to stand behind them. */
  weight: number;
  /** The last day a card holds. */
  validUntil?: string;
  hotline?: string;
}

/** Category id → its name. */
type Names = ReadonlyMap<string, string>;

/** `asked`: the public questions that were answered with this card, in citizens' own words. */
export const cardDocument = (card: CardRecord, names: Names, asked: readonly string[] = []): SearchDocument => ({
  kind: 'card',
  id: card._id,
  title: card.question,
  body: card.answer,
  words: [
    names.get(card.categoryId) ?? '',
    card.unitName,
    card.hotline,
    ...card.bases.map(({ title, number = '' }) => `${title.replace(ARTICLES, '')} ${number}`),
    ...asked,
  ].join(' '),
  categoryIds: [card.categoryId],
  weight: 1,
  hotline: card.hotline,
  ...(card.validUntil === undefined ? {} : { validUntil: card.validUntil }),
});

/** 第十一条、第十二条: numbers that are nobody's question. */
const ARTICLES = /第[一二三四五六七八九十百至、第条]+条/g;

export const featuredDocument = (record: FeaturedRecord, names: Names): SearchDocument => ({
  kind: 'featured',
  id: record._id,
  title: record.question,
  body: record.answer,
  words: [names.get(record.categoryId ?? '') ?? '', record.supplement?.text ?? ''].join(' '),
  categoryIds: record.categoryId === null ? [] : [record.categoryId],
  weight: 1,
});

/** A number that answers anywhere stands before a county's, unless the county is named. */
const REACH: Readonly<Record<UnitRecord['level'], number>> = {
  national: 1.3,
  province: 1.1,
  prefecture: 0.9,
  county: 0.8,
};

export const unitDocument = (unit: UnitRecord, names: Names): SearchDocument => ({
  kind: 'unit',
  id: unit._id,
  title: unit.name,
  body: '',
  words: [unit.hotline ?? '', ...unit.categoryIds.flatMap((id) => names.get(id) ?? [])].join(' '),
  categoryIds: unit.categoryIds,
  weight: REACH[unit.level],
  ...(unit.hotline === undefined ? {} : { hotline: unit.hotline }),
});
