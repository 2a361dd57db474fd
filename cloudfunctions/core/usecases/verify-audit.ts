import type { AuditHeadRecord } from '../domain/records';
import type { Files } from '../services/ports';
import { type AnchorFile, anchorFile, anchorPath, findAnchor } from '../store/audit-anchors';
import { type Fault, faultsOf } from '../store/audit-chain';
import { findEntries, findHeads, listChain, pageHeads, pageSubjects } from '../store/audit-reading';

/** What is wrong with the log: a chain of it, or one of the files it was written down in. */
export type AuditFault = Fault | { file: number; kind: 'missing' | 'edited' };

export interface AuditReport {
  subjects: number;
  entries: number;
  /** Files it was written down in, and later ones the database knows nothing of since it was restored. */
  files: number;
  later: number;
  faults: AuditFault[];
}

/** An anchor file is smaller by far. */
const FILE_BYTES = 4 * 1024 * 1024;

/**
 * Reads the whole audit log and finds edits, gaps, forks and truncation, also of entries whose heads were changed with them,
 * as far as they are written down outside the database. For an admin at a terminal: it reads everything. Needs SERVER_SECRET.
 */
export async function verifyAudit({ files }: { files: Files }): Promise<AuditReport> {
  const report: AuditReport = { subjects: 0, entries: 0, files: 0, later: 0, faults: [] };
  const known = new Set<string>();
  for await (const head of pageHeads()) {
    known.add(head._id);
    await verifyChain(head._id, head, report);
  }
  for await (const subject of pageSubjects()) {
    if (known.has(subject)) continue;
    known.add(subject);
    await verifyChain(subject, null, report);
  }
  await verifyAnchors(files, report);
  return report;
}

async function verifyChain(subject: string, head: AuditHeadRecord | null, report: AuditReport): Promise<void> {
  const chain = await listChain(subject);
  report.subjects += 1;
  report.entries += chain.length;
  report.faults.push(...faultsOf(subject, chain, head));
}

async function verifyAnchors(files: Files, report: AuditReport): Promise<void> {
  const { files: count } = await findAnchor();
  let previous = '';
  for (let n = 1; n <= count; n += 1) {
    const file = await readAnchor(files, n);
    if (!file) {
      report.faults.push({ file: n, kind: 'missing' });
      previous = '';
      continue;
    }
    report.files += 1;
    const isSound = anchorFile(n, file.previous, file.links).digest === file.digest;
    if (!isSound || (previous !== '' && file.previous !== previous)) report.faults.push({ file: n, kind: 'edited' });
    else await verifyLinks(file, report);
    previous = file.digest;
  }
  while (await readAnchor(files, count + report.later + 1)) report.later += 1;
}

async function readAnchor(files: Files, n: number): Promise<AnchorFile | null> {
  const content = await files.read(await files.idOf(anchorPath(n)), FILE_BYTES);
  return content instanceof Uint8Array ? (JSON.parse(Buffer.from(content).toString('utf8')) as AnchorFile) : null;
}

/** What was written down still stands so, unless its time was over. */
async function verifyLinks({ links }: AnchorFile, report: AuditReport): Promise<void> {
  const standing = await findEntries(links.map(([subject, seq]) => `${subject}:${seq}`));
  const heads = await findHeads([...new Set(links.map(([subject]) => subject))]);
  for (const [subject, seq, digest] of links) {
    const found = standing.get(`${subject}:${seq}`);
    const isCut = seq <= (heads.get(subject)?.cut?.seq ?? 0);
    const isReported = report.faults.some((fault) => 'subject' in fault && fault.subject === subject);
    if (isCut || isReported || found?.digest === digest) continue;
    report.faults.push({ subject, seq, kind: found ? 'edited' : 'truncated' });
  }
}
