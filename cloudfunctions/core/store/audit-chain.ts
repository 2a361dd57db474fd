import type { AuditHeadRecord, AuditRecord } from '../domain/records';
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
  salt = '',
): AuditRecord {
  const seq = (before?.seq ?? 0) + 1;
  const digests = Object.entries(fields).map(([field, value]) => [field, digestOf(subject, field, value, salt)]);
  const link: Link = {
    _id: `${subject}:${seq}`,
    ...{ subject, seq, at, by, action, fields: Object.fromEntries(digests), previous: before?.digest ?? '' },
  };
  return { ...link, digest: digestOfLink(link) };
}

/** The digest under which a field's value stands in the log, for whoever wants to prove one. */
export const digestOf = (subject: string, field: string, value: unknown, salt = ''): string =>
  keyed('audit-field', subject, field, `${salt}${JSON.stringify(value ?? null)}`);

/** The seal of a cut: only this server could have made it. */
export const sealOfCut = (subject: string, seq: number, digest: string): string =>
  keyed('audit-cut', subject, String(seq), digest);

/** `edited`: an entry is not as it was written. `missing`, `truncated`: one is gone, inside or at the end. `forked`: one too many. */
export type FaultKind = 'edited' | 'missing' | 'forked' | 'truncated';

export interface Fault {
  subject: string;
  /** The number of the entry. */
  seq: number;
  kind: FaultKind;
}

/** What is wrong with a subject's chain; nothing when all of it stands as it was written. `chain` is in the order of `seq`. */
export function faultsOf(subject: string, chain: readonly AuditRecord[], head: AuditHeadRecord | null): Fault[] {
  const faults: Fault[] = [];
  const find = (seq: number, kind: FaultKind) => faults.push({ subject, seq, kind });
  const { cut } = head ?? {};
  if (cut && sealOfCut(subject, cut.seq, cut.digest) !== cut.seal) find(cut.seq, 'edited');
  let next = (cut?.seq ?? 0) + 1;
  let previous = cut?.digest ?? '';
  for (const { digest, ...link } of chain) {
    if (link.seq < next) {
      find(link.seq, 'forked');
      continue;
    }
    const skips = link.seq > next;
    if (skips) find(next, 'missing');
    if (link._id !== `${subject}:${link.seq}` || digestOfLink(link) !== digest) find(link.seq, 'edited');
    else if (!skips && link.previous !== previous) find(link.seq, 'forked');
    next = link.seq + 1;
    previous = digest;
  }
  const last = next - 1;
  if (!head && chain.length === 0) return faults;
  if (!head || head.seq > last) find(next, 'truncated');
  else if (head.seq < last || head.digest !== previous) find(last, 'forked');
  return faults;
}

/** Members in one order: a stored document comes back in its own. */
function digestOfLink({ _id, subject, seq, at, by, action, fields, previous }: Link): string {
  const inOrder = Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1));
  return keyed('audit', JSON.stringify([_id, subject, seq, at, by, action, inOrder, previous]));
}
