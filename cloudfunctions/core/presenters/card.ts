import type {
  BasisView,
  CardCodeView,
  CalendarView,
  CardPage,
  CardRow,
  CardView,
  CategoryRow,
  CategoryView,
  RoundupListRow,
  RoundupRow,
  RoundupView,
  Unchanged,
  WithdrawnCard,
} from '../contract';
import { expired } from '../domain/card';
import type {
  Basis,
  CardCodeRecord,
  CardRecord,
  CategoryRecord,
  FeaturedListRecord,
  RoundupRecord,
} from '../domain/records';
import { beijingDay } from '../domain/working-time';
import { presentFeaturedRow } from './featured';

/** What a row needs of a card; `publishedOn` is set on every published one. */
export type CardRowRecord = Pick<CardRecord, '_id' | 'question' | 'categoryId' | 'publishedOn' | 'validUntil'>;

/** A card in a list; `now` decides whether it says that it has expired. */
export const presentCardRow = (card: CardRowRecord, now: number): CardRow => ({
  id: card._id,
  question: card.question,
  categoryId: card.categoryId,
  publishedOn: card.publishedOn ?? '',
  expired: expired(card, beijingDay(now)),
});

export const presentCard = (card: CardRecord, now: number): CardView => ({
  ...presentCardRow(card, now),
  answer: card.answer,
  bases: card.bases.map(presentBasis),
  unitName: card.unitName,
  hotline: card.hotline,
  regionCodes: card.regionCodes,
  ...(card.validFrom === undefined ? {} : { validFrom: card.validFrom }),
  ...(card.validUntil === undefined ? {} : { validUntil: card.validUntil }),
  reviewBy: card.reviewBy,
  askedBy: card.askedBy,
  aiPicture: card.aiPicture,
});

const presentBasis = ({ title, number, year, url }: Basis): BasisView => ({
  title,
  year,
  ...(number === undefined ? {} : { number }),
  ...(url === undefined ? {} : { url }),
});

type CardWithCompany =
  | {
      withdrawn: false;
      version: string;
      asking: boolean;
      card: CardRecord;
      featured: FeaturedListRecord[];
      related: CardRowRecord[];
      useful: number;
    }
  | { withdrawn: true; related: CardRowRecord[] };

/** A card's own page; null is one the client has already. */
export function presentCardPage(found: CardWithCompany | null, now: number): CardPage | WithdrawnCard | Unchanged {
  if (!found) return { unchanged: true };
  const related = found.related.map((row) => presentCardRow(row, now));
  if (found.withdrawn) return { withdrawn: true, related };
  const { version, asking, card, featured, useful } = found;
  return { ...presentCard(card, now), version, asking, useful, featured: featured.map(presentFeaturedRow), related };
}

/** The headlines of a month. */
export const presentCalendar = ({
  month,
  days,
}: {
  month: string;
  days: { day: string; workday: boolean; card: Pick<CardRecord, '_id' | 'question'> | null }[];
}): CalendarView => ({
  month,
  days: days.map(({ day, workday, card }) => ({
    day,
    workday,
    ...(card ? { card: { id: card._id, question: card.question } } : {}),
  })),
});

/** A card's mini-program code, ready to be drawn. */
export const presentCardCode = (code: CardCodeRecord | null): CardCodeView => ({
  picture: code && `data:${code.contentType};base64,${code.base64}`,
});

export const presentCategory = ({ _id, name }: CategoryRecord): CategoryView => ({ id: _id, name });

export const presentCategoryRow = ({
  category,
  count,
  was,
}: {
  category: CategoryRecord;
  count: { cards: number; more: boolean };
  was: string[];
}): CategoryRow => ({
  ...presentCategory(category),
  cardCount: count.cards,
  more: count.more,
  ...(was.length > 0 ? { was } : {}),
});

export const presentRoundupRow = ({ _id, title, cardIds }: RoundupRecord): RoundupRow => ({
  id: _id,
  title,
  cardCount: cardIds.length,
});

export const presentRoundupListRow = (roundup: RoundupRecord): RoundupListRow => ({
  ...presentRoundupRow(roundup),
  publishedOn: roundup.publishedOn ?? '',
});

export const presentRoundup = (
  { roundup, cards }: { roundup: RoundupRecord; cards: CardRowRecord[] },
  now: number,
): RoundupView => ({
  ...presentRoundupListRow(roundup),
  cardCount: cards.length,
  introduction: roundup.introduction,
  cards: cards.map((card) => presentCardRow(card, now)),
  hotlines: roundup.hotlines.map(({ name, phone }) => ({ name, phone })),
});
