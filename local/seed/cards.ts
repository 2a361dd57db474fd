import type { CardRecord, RoundupRecord } from '../../cloudfunctions/core/domain/records';
import { baseDocuments } from '../../deploy/seed';
import { SEED_CARDS } from '../../deploy/seed/cards';
import { instant, lastPublishingDay, PUBLISHING_TIME, workingDaysBack } from './moments';

/** Headlines, newest first: one for each working day. Neighbours differ in subject, as an editor would have it. */
const HEADLINES = [
  'pension-where',
  'medical-cross-province',
  'tax-vat-small',
  'household-identity-card',
  'employment-unpaid-wages',
  'minors-games',
  'consumer-card-lending',
  'medical-lapsed',
  'veterans-where',
  'tax-family-deductions',
  'employment-unemployment',
  'transport-inspection',
  'education-grants',
  'housing-fund-withdrawal',
  'pension-later-retirement',
  'disability-certificate',
  'employment-annual-leave',
  'assistance-childcare',
  'legal-petition',
  'health-vaccines',
  'household-marriage',
  'consumer-seven-days',
  'assistance-temporary',
  'education-loan',
  'pension-minimum-years',
  'transport-free-holidays',
  'employment-injury',
  'minors-home-alone',
  'medical-retirement-years',
  'disability-free-rides',
  'tax-sole-trader',
  'legal-aid',
  'veterans-assigned-work',
  'employment-maternity',
  'education-school-age',
  'consumer-fakes',
  'pension-early',
  'minors-harm',
  'health-vaccine-harm',
  'employment-probation',
  'consumer-deposits',
  'veterans-family',
  'tax-small-company',
  'legal-disclosure',
  'assistance-minimum-living',
  'minors-tobacco',
  'pension-self-employed',
  'minors-work',
] as const;

/** Roundups, newest first: one for each of the last working days. */
const ROUNDUPS = ['graduates-2026', 'student-aid'];

interface LocalReading {
  cards: CardRecord[];
  roundups: RoundupRecord[];
}

/**
 * The cards and roundups of a place that has been running for some weeks: every card that rests on sure sources is
 * out, one on each working day up to `now`; the others stay drafts, and roundups name only what is out.
 * @param now epoch milliseconds
 */
export function localReading(now: number): LocalReading {
  const base = baseDocuments();
  const days = workingDaysBack(lastPublishingDay(now), HEADLINES.length);
  const headlineDays = new Map<string, string | undefined>(HEADLINES.map((id, index) => [id, days[index]]));
  const sure = new Set(
    Object.values(SEED_CARDS).flatMap((cards) => cards.filter((card) => card.checked === 'high').map(({ _id }) => _id)),
  );
  return {
    cards: base.cards.map((card) => {
      const day = headlineDays.get(card._id);
      return day !== undefined && sure.has(card._id) ? { ...published(card, day), headlineOn: day } : card;
    }),
    roundups: base.roundups.map((roundup) => {
      const day = days[ROUNDUPS.indexOf(roundup._id)];
      const cardIds = roundup.cardIds.filter((id) => sure.has(id));
      return day === undefined ? roundup : { ...published(roundup, day), cardIds };
    }),
  };
}

function published<Draft extends CardRecord | RoundupRecord>(draft: Draft, day: string): Draft {
  const at = instant(day, PUBLISHING_TIME);
  return { ...draft, state: 'published', publishedOn: day, publishedAt: at, updatedAt: at };
}
