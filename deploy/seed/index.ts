import { DEFAULT_WRITING_LIMITS } from '../../cloudfunctions/core/domain/writing-limits';
import type {
  CardRecord,
  CategoryRecord,
  RoundupRecord,
  SettingsRecord,
  SynonymListRecord,
  UnitRecord,
} from '../../cloudfunctions/core/domain/records';
import { DEFAULT_WORKING_TIME } from '../../cloudfunctions/core/domain/working-time';
import { SEED_CARDS } from './cards';
import { CATEGORIES } from './categories';
import { HOT_SEARCHES } from './hot-searches';
import { ROUNDUP_DRAFTS } from './roundups';
import { toDraft } from './seed-card';
import { SYNONYM_LISTS } from './synonyms';
import { UNITS } from './units';

export interface BaseDocuments {
  categories: CategoryRecord[];
  units: UnitRecord[];
  cards: CardRecord[];
  roundups: RoundupRecord[];
  synonyms: SynonymListRecord[];
  settings: SettingsRecord[];
}

const { sessions, dueSoonShare, limits } = DEFAULT_WORKING_TIME;

/**
 * What any deployment starts with, by collection: categories, the unit directory, card and roundup drafts, the synonyms
 * and hot searches of search, and the working time and limits, to be changed to the office's own. There are no people and
 * no questions in it, and nothing is published: that takes the office's own three reviews.
 * @returns fresh objects on each call, the same content every time
 */
export const baseDocuments = (): BaseDocuments => ({
  categories: CATEGORIES.map((category) => ({ ...category })),
  units: UNITS.map((unit) => ({ ...unit })),
  cards: CATEGORIES.flatMap(({ _id }) => SEED_CARDS[_id].map((card) => toDraft(_id, card))),
  roundups: ROUNDUP_DRAFTS.map((roundup) => ({ ...roundup })),
  synonyms: SYNONYM_LISTS.map((list) => structuredClone(list)),
  settings: [
    structuredClone({ _id: 'working_time' as const, sessions, dueSoonShare, limits }),
    structuredClone(HOT_SEARCHES),
    { _id: 'limits', ...structuredClone(DEFAULT_WRITING_LIMITS) },
    { _id: 'asking', on: true },
  ],
});
