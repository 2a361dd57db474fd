/**
 * The labelled queries name facts by their 1-based position in the list the seed cards were written from. The seed card
 * of each, in that order; a fact keeps its number for good.
 */
const FACT_CARDS = [
  'pension-where',
  'pension-later-retirement',
  'pension-minimum-years',
  'pension-early',
  'pension-self-employed',
  'pension-social-card',
  'medical-cross-province',
  'medical-lapsed',
  'medical-newborn',
  'medical-family-account',
  'medical-retirement-years',
  'employment-unemployment',
  'employment-probation',
  'employment-annual-leave',
  'employment-injury',
  'employment-unpaid-wages',
  'employment-maternity',
  'employment-start-up-loan',
  'tax-vat-small',
  'tax-small-company',
  'tax-sole-trader',
  'tax-family-deductions',
  'transport-inspection',
  'transport-free-holidays',
  'transport-fresh-produce',
  'assistance-minimum-living',
  'assistance-temporary',
  'assistance-childcare',
  'household-marriage',
  'household-identity-card',
  'disability-certificate',
  'disability-free-rides',
  'disability-allowances',
  'veterans-where',
  'veterans-assigned-work',
  'veterans-family',
  'education-loan',
  'education-grants',
  'education-kindergarten',
  'education-school-age',
  'minors-games',
  'minors-tobacco',
  'minors-home-alone',
  'minors-harm',
  'minors-work',
  'health-vaccines',
  'health-vaccine-harm',
  'health-hpv',
  'housing-fund-withdrawal',
  'consumer-seven-days',
  'consumer-fakes',
  'consumer-deposits',
  'consumer-card-lending',
  'legal-aid',
  'legal-disclosure',
  'legal-petition',
] as const;

/** The id of the seed card of a fact. Throws for a number that is not one of the facts'. */
export function cardOfFact(fact: number): string {
  const id = FACT_CARDS[fact - 1];
  if (id === undefined) throw new RangeError(`no fact ${fact}`);
  return id;
}
