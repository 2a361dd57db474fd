import type { FeaturedPage } from '../contract';
import type { CardRecord, FeaturedRecord } from '../domain/records';
import { presentCardRow } from './card';
import { presentFeatured } from './featured';

/** A featured answer's own page; `now` decides whether the cited card says that it has expired. */
export function presentFeaturedPage(
  { featured, card }: { featured: FeaturedRecord; card: CardRecord | null },
  now: number,
): FeaturedPage {
  const hotline = featured.supplement?.hotline ?? card?.hotline;
  return {
    ...presentFeatured(featured),
    ...(card ? { card: presentCardRow(card, now) } : {}),
    ...(hotline === undefined ? {} : { hotline }),
  };
}
