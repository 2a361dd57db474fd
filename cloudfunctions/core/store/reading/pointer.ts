import type { ReadingRecord } from '../../domain/records';
import { reading } from '../collections';
import { isAskingOn } from '../settings';
import type { Transaction } from '../transaction';

/** How long an instance goes by the pointer it has read, in milliseconds: after it a withdrawal is gone everywhere. */
const FRESH = 15_000;

/** Far more than are ever taken down; the oldest are in no snapshot any more. */
const WITHDRAWN = 2_000;

const NOTHING_YET: ReadingRecord = { _id: 'current', version: 0, snapshots: {}, withdrawn: [], builtFrom: '', at: 0 };

/** What is current to read, and whether readers can ask: off, there is nothing in it that citizens wrote. */
export interface CurrentReading extends ReadingRecord {
  asking: boolean;
}

let held: { record: CurrentReading; readAt: number } | undefined;
let loading: Promise<CurrentReading> | undefined;

/** What is current to read, at most FRESH old at `now`: two documents read an instance in that time. */
export async function currentReading(now: number): Promise<CurrentReading> {
  if (held && now - held.readAt < FRESH && now >= held.readAt) return held.record;
  loading ??= load(now).finally(() => {
    loading = undefined;
  });
  return loading;
}

async function load(now: number): Promise<CurrentReading> {
  const [stored, asking] = await Promise.all([storedReading(), isAskingOn()]);
  const record = { ...stored, asking };
  held = { record, readAt: now };
  return record;
}

/** The pointer as it is stored, past what this instance remembers. */
export const storedReading = async (): Promise<ReadingRecord> => (await reading.byId('current')) ?? NOTHING_YET;

/** Has every instance read its cards again, as part of a change of what stands on them. */
export async function renewReading(tx: Transaction, now: number): Promise<void> {
  const current = await tx.get(reading, 'current');
  if (current) await tx.replace(reading, { ...current, version: current.version + 1, at: now });
}

/** Takes a card out of everything that is read, as part of the change that withdraws it. */
export async function hideFromReading(tx: Transaction, cardId: string, now: number): Promise<void> {
  const current = await tx.get(reading, 'current');
  if (!current) return;
  const withdrawn = [...current.withdrawn.filter((id) => id !== cardId), cardId].slice(-WITHDRAWN);
  await tx.replace(reading, { ...current, version: current.version + 1, withdrawn, at: now });
}

/** Names new snapshots as the current ones. */
export async function moveReading(
  tx: Transaction,
  next: Pick<ReadingRecord, 'snapshots' | 'builtFrom'>,
  now: number,
): Promise<void> {
  const current = await tx.get(reading, 'current');
  const record = { ...NOTHING_YET, ...current, ...next, version: (current?.version ?? 0) + 1, at: now };
  await (current ? tx.replace(reading, record) : tx.add(reading, record));
}
