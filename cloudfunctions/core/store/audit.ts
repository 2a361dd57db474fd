import { randomBytes } from 'node:crypto';
import type { AuditRecord } from '../domain/records';
import { type AuditedChange, nextLink, sealOfCut } from './audit-chain';
import type { Rows } from './collection';
import { audit, auditHeads, auditSalts } from './collections';
import { type Transaction, transaction } from './transaction';

/** "3 years" of the ledger hold for who did what in it (rules.md, 网络安全法: at least 180 days). */
export const AUDIT_KEPT = 3 * 365 * 24 * 60 * 60_000;

/** Puts a change into the audit log, as part of the transaction that makes it: neither is there without the other. */
export async function writeAudit(tx: Transaction, change: AuditedChange, now: number): Promise<void> {
  const head = await tx.get(auditHeads, change.subject);
  const link = nextLink(change, head, now, await saltOf(tx, change.subject));
  await tx.add(audit, link);
  await tx.replace(auditHeads, { ...head, _id: change.subject, seq: link.seq, digest: link.digest, at: now });
}

/** What a question says must not be found by trying once it is erased; other subjects are no citizen's. */
async function saltOf(tx: Transaction, subject: string): Promise<string> {
  if (!subject.startsWith('question:')) return '';
  const kept = await tx.get(auditSalts, subject);
  if (kept) return kept.salt;
  const salt = randomBytes(16).toString('base64url');
  await tx.add(auditSalts, { _id: subject, salt });
  return salt;
}

/** After it nobody can prove what the values were; the chain still verifies. */
export async function dropSalt(tx: Transaction, subject: string): Promise<void> {
  if (await tx.get(auditSalts, subject)) await tx.remove(auditSalts, subject);
}

/** A page of the log, newest first: of a subject, of a person, or of all, between two moments. */
export function pageAudit(
  of: { subject: string } | { by: string } | null,
  { from, upTo, after, limit }: { from?: number; upTo?: number; after?: string; limit: number },
): Promise<Rows<AuditRecord>> {
  if (of && 'subject' in of) {
    return audit.page({ where: of, orderBy: 'seq', direction: 'desc', after, limit });
  }
  return audit.page({ where: of ?? {}, orderBy: 'at', direction: 'desc', from, upTo, after, limit });
}

/** Removes up to `limit` entries whose time is over, each subject's oldest first, and seals where it was cut; answers how many. */
export async function cutOldAudit(now: number, limit: number): Promise<number> {
  const query = { where: {}, orderBy: 'at', direction: 'asc', upTo: now - AUDIT_KEPT, limit } as const;
  const { rows } = await audit.page(query);
  for (const subject of new Set(rows.map((row) => row.subject))) {
    await cut(rows.filter((row) => row.subject === subject).sort((one, other) => one.seq - other.seq));
  }
  return rows.length;
}

function cut(entries: readonly AuditRecord[]): Promise<void> {
  return transaction(async (tx) => {
    const last = entries.at(-1);
    const head = last && (await tx.get(auditHeads, last.subject));
    if (!last || !head) return;
    for (const { _id } of entries) if (await tx.get(audit, _id)) await tx.remove(audit, _id);
    const { subject, seq, digest } = last;
    await tx.replace(auditHeads, { ...head, cut: { seq, digest, seal: sealOfCut(subject, seq, digest) } });
  });
}
