import { HOTLINES } from './facts';

/** Every string anywhere in a document, with ids and day or number fields left out. */
export function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => (IDENTIFIERS.test(key) ? [] : textsOf(inner)));
}

const IDENTIFIERS =
  /^(_id|no|number|terms|waits|.*Ids?|regionCodes?|holderKey|personId|proposedBy|approvedBy|reviewBy|.*On|validFrom|validUntil|consentVersion)$/;

/** Runs of digits in a text that look like a number to dial and are not a known hotline. */
export const strangeNumbers = (text: string): string[] =>
  [...text.matchAll(/\d[\d-]*\d/g)]
    .map(([run]) => run)
    .filter((run) => !HOTLINES.includes(run))
    .filter((run) => /^(0\d|1\d\d$|12\d{3}$|9\d{4}$|[48]00\d)/.test(run) || run.replace(/-/g, '').length >= 5);
