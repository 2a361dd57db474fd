/**
 * The log written down outside the database: whoever changes entry, head and all inside it cannot change these files with it
 * (architecture.md, Audit: "heads are anchored daily outside the database").
 */
import type { AuditAnchorRecord } from '../domain/records';
import { audit, auditAnchors } from './collections';
import { encodeCursor } from './cursor';
import { keyed } from './keyed';

/** One entry as it stood: its subject, its number and its digest. */
export type AnchoredLink = [subject: string, seq: number, digest: string];

/** What one file holds. */
export interface AnchorFile {
  n: number;
  /** The digest of the file before. */
  previous: string;
  links: AnchoredLink[];
  digest: string;
}

const CURRENT = 'current';
/** Entries of one file. */
const LINKS = 2_000;
/** What was being written at a moment stands by then. */
const SETTLED = 60_000;

export const anchorPath = (n: number): string => `private/audit/${String(n).padStart(6, '0')}.json`;

/** How far the log has been written down. */
export const findAnchor = async (): Promise<AuditAnchorRecord> =>
  (await auditAnchors.byId(CURRENT)) ?? { _id: CURRENT, files: 0, digest: '', at: 0 };

export const keepAnchor = (anchor: AuditAnchorRecord): Promise<void> => auditAnchors.put(anchor);

/** The next entries to be written down, oldest first, and where they end. */
export async function listToAnchor(
  { after }: AuditAnchorRecord,
  now: number,
): Promise<{ links: AnchoredLink[]; after?: string; more: boolean }> {
  const query = { where: {}, orderBy: 'at', direction: 'asc', upTo: now - SETTLED, limit: LINKS } as const;
  const rows = await audit.walk({ ...query, after, fields: ['_id', 'subject', 'seq', 'digest', 'at'] });
  const last = rows.at(-1);
  return {
    links: rows.map(({ subject, seq, digest }) => [subject, seq, digest]),
    after: last ? encodeCursor({ at: last.at, id: last._id }) : after,
    more: rows.length === LINKS,
  };
}

/** The file that comes after `previous`, with the digest only this server can make. */
export const anchorFile = (n: number, previous: string, links: AnchoredLink[]): AnchorFile => ({
  ...{ n, previous, links },
  digest: keyed('audit-anchor', String(n), previous, JSON.stringify(links)),
});
