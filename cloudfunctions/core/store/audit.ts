import { type AuditedChange, nextLink } from './audit-chain';
import { audit, auditHeads } from './collections';
import type { Transaction } from './transaction';

/** Puts a change into the audit log, as part of the transaction that makes it: neither is there without the other. */
export async function writeAudit(tx: Transaction, change: AuditedChange, now: number): Promise<void> {
  const head = await tx.get(auditHeads, change.subject);
  const link = nextLink(change, head, now);
  await tx.add(audit, link);
  await tx.replace(auditHeads, { _id: change.subject, seq: link.seq, digest: link.digest });
}
