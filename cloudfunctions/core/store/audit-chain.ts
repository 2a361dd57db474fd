import type { AuditRecord } from '../domain/records';
import { keyed } from './keyed';

/** What one change was: which fields it set, and to what. */
export interface AuditedChange {
  /** Such as `staff:<staffId>`. */
  subject: string;
  action: string;
  /** The staffId of who did it. */
  by: string;
  fields: Record<string, unknown>;
}

type Link = Omit<AuditRecord, 'digest'>;

/** The next entry of a subject's chain. Values enter as keyed digests alone. Needs SERVER_SECRET. */
export function nextLink(
  { subject, action, by, fields }: AuditedChange,
  before: { seq: number; digest: string } | null,
  at: number,
): AuditRecord {
  const seq = (before?.seq ?? 0) + 1;
  const digests = Object.entries(fields).map(([field, value]) => [field, digestOf(subject, field, value)]);
  const link: Link = {
    _id: `${subject}:${seq}`,
    ...{ subject, seq, at, by, action, fields: Object.fromEntries(digests), previous: before?.digest ?? '' },
  };
  return { ...link, digest: digestOfLink(link) };
}

/** The digest under which a field's value stands in the log, for whoever wants to prove one. */
export const digestOf = (subject: string, field: string, value: unknown): string =>
  keyed('audit-field', subject, field, JSON.stringify(value ?? null));

/**
 * Where a subject's chain is broken: the number of the first entry that was changed, or of the first that is missing;
 * null when all of it stands as it was written. `chain` is in order.
 */
export function brokenAt(chain: readonly AuditRecord[], head: { seq: number; digest: string } | null): number | null {
  let previous = '';
  for (const [index, { digest, ...link }] of chain.entries()) {
    const seq = index + 1;
    if (link.seq !== seq || link.previous !== previous || digestOfLink(link) !== digest) return seq;
    previous = digest;
  }
  return (head?.seq ?? 0) === chain.length && (head?.digest ?? '') === previous ? null : chain.length + 1;
}

/** Members in one order: a stored document comes back in its own. */
function digestOfLink({ _id, subject, seq, at, by, action, fields, previous }: Link): string {
  const inOrder = Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1));
  return keyed('audit', JSON.stringify([_id, subject, seq, at, by, action, inOrder, previous]));
}
