/** Reading all of the audit log, for whoever verifies it. */
import type { AuditHeadRecord, AuditRecord } from '../domain/records';
import { audit, auditHeads } from './collections';
import type { Collection, PageQuery } from './collection';
import type { Stored } from './database';

const PAGE = 500;
/** Records asked for by id at one time. */
const IDS = 100;

async function* all<R extends Stored>(collection: Collection<R>, query: Omit<PageQuery<R>, 'limit' | 'after'>) {
  let after: string | undefined;
  do {
    const { rows, cursor } = await collection.page({ ...query, after, limit: PAGE });
    yield* rows;
    after = cursor;
  } while (after !== undefined);
}

/** Every head. */
export const pageHeads = () => all<AuditHeadRecord>(auditHeads, { where: {}, orderBy: 'at', direction: 'asc' });

/** The subject of every entry. */
export async function* pageSubjects(): AsyncGenerator<string> {
  const query = { where: {}, orderBy: 'at', direction: 'desc', fields: ['subject'] } as const;
  for await (const { subject } of all<AuditRecord>(audit, query)) yield subject;
}

/** The entries of one subject, in the order of their numbers. */
export async function listChain(subject: string): Promise<AuditRecord[]> {
  const chain: AuditRecord[] = [];
  for await (const entry of all<AuditRecord>(audit, { where: { subject }, orderBy: 'seq', direction: 'asc' }))
    chain.push(entry);
  return chain;
}

async function byIds<R extends Stored>(collection: Collection<R>, ids: readonly string[]): Promise<Map<string, R>> {
  const found = new Map<string, R>();
  for (let from = 0; from < ids.length; from += IDS) {
    for (const record of await collection.byIds(ids.slice(from, from + IDS))) found.set(record._id, record);
  }
  return found;
}

export const findEntries = (ids: readonly string[]) => byIds<AuditRecord>(audit, ids);
export const findHeads = (ids: readonly string[]) => byIds<AuditHeadRecord>(auditHeads, ids);
