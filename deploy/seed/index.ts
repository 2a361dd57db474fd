import type { CardRecord, CategoryRecord, RoundupRecord, UnitRecord } from '../../cloudfunctions/core/domain/records';
import { SEED_CARDS } from './cards';
import { CATEGORIES } from './categories';
import { ROUNDUP_DRAFTS } from './roundups';
import { toDraft } from './seed-card';
import { UNITS } from './units';

export interface BaseDocuments {
  categories: CategoryRecord[];
  units: UnitRecord[];
  cards: CardRecord[];
  roundups: RoundupRecord[];
}

/**
 * What any deployment starts with, by collection: categories, the unit directory, and card and roundup drafts. There
 * are no people and no questions in it, and nothing is published: that takes the office's own three reviews.
 * @returns fresh objects on each call, the same content every time
 */
export const baseDocuments = (): BaseDocuments => ({
  categories: CATEGORIES.map((category) => ({ ...category })),
  units: UNITS.map((unit) => ({ ...unit })),
  cards: CATEGORIES.flatMap(({ _id }) => SEED_CARDS[_id].map((card) => toDraft(_id, card))),
  roundups: ROUNDUP_DRAFTS.map((roundup) => ({ ...roundup })),
});
