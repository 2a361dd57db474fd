import type { Basis, CardRecord } from '../../cloudfunctions/core/domain/records';
import { PROVINCE_CODE } from '../../cloudfunctions/core/contract/constants';

/** The Beijing day on which the seed texts were last read against their documents. */
export const SEED_CHECKED_ON = '2026-11-25';

/** 09:00 of SEED_CHECKED_ON in Beijing: the instant stamped on every seed document, so seeding is repeatable. */
export const SEED_CHECKED_AT = Date.parse(`${SEED_CHECKED_ON}T09:00:00+08:00`);

/** A card as its editor writes it. What every seed card shares is added by `toDraft`. */
export interface SeedCard {
  _id: string;
  question: string;
  answer: string;
  /** Titles carry their own 《》; articles stand in the title of a statute. */
  bases: Basis[];
  unitName: string;
  hotline: string;
  validFrom?: string;
  validUntil?: string;
  /** The day by which a person must have read it against its documents again. */
  reviewBy: string;
  /** `high` rests on the statute's text or agreeing sources; `medium` must not be published before a review. */
  checked: 'high' | 'medium';
  relatedIds: string[];
}

/** The stored draft of a seed card: national rules as they hold in the province, version 1, nobody asked yet. */
export function toDraft(categoryId: string, { checked: _checked, ...card }: SeedCard): CardRecord {
  return {
    ...card,
    version: 1,
    state: 'draft',
    categoryId,
    regionCodes: [PROVINCE_CODE],
    askedBy: 0,
    aiPicture: false,
    updatedAt: SEED_CHECKED_AT,
  };
}
