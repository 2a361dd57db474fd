import type { CardRecord, FeaturedRecord, ReadingRecord } from '../../domain/records';
import { reading } from '../collections';
import { isAskingOn } from '../settings';
import type { Transaction } from '../transaction';
import { outdateCardPage } from './card-pages';

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

const readingIn = async (tx: Transaction): Promise<ReadingRecord> => (await tx.get(reading, 'current')) ?? NOTHING_YET;

const renewed = (current: ReadingRecord, change: Partial<ReadingRecord>, now: number): ReadingRecord => ({
  ...current,
  ...change,
  version: current.version + 1,
  at: now,
});

/** A public version comes up, as part of its approval: every instance reads again, also the card it cites. */
export async function showFeatured(tx: Transaction, { cardId }: FeaturedRecord, now: number): Promise<void> {
  if (cardId !== undefined) await outdateCardPage(tx, cardId, now);
  await tx.replace(reading, renewed(await readingIn(tx), {}, now));
}

/** Takes a public version out of everything that is read, as part of the change that takes it down. */
export async function hideFeatured(tx: Transaction, { _id, cardId }: FeaturedRecord, now: number): Promise<void> {
  if (cardId !== undefined) await outdateCardPage(tx, cardId, now);
  const current = await readingIn(tx);
  await tx.replace(reading, renewed(current, { withdrawn: withdrawnWith(current, _id) }, now));
}

/** Takes a card out of everything that is read, as part of the change that withdraws it. */
export async function hideCard(tx: Transaction, { _id, categoryId }: CardRecord, now: number): Promise<void> {
  await outdateCardPage(tx, _id, now);
  const current = await readingIn(tx);
  const uncounted = [...(current.uncounted ?? []), { cardId: _id, categoryId }].slice(-WITHDRAWN);
  await tx.replace(reading, renewed(current, { withdrawn: withdrawnWith(current, _id), uncounted }, now));
}

const withdrawnWith = ({ withdrawn }: ReadingRecord, id: string): string[] =>
  [...withdrawn.filter((other) => other !== id), id].slice(-WITHDRAWN);

/**
 * Names new snapshots as the current ones.
 * @param before the pointer when they were begun: what was withdrawn by then is not counted in them
 */
export async function moveReading(
  tx: Transaction,
  next: Pick<ReadingRecord, 'snapshots' | 'builtFrom' | 'pagesUpTo'>,
  before: ReadingRecord,
  now: number,
): Promise<void> {
  const current = await readingIn(tx);
  const settled = new Set(before.uncounted?.map(({ cardId }) => cardId));
  const uncounted = current.uncounted?.filter(({ cardId }) => !settled.has(cardId));
  await tx.replace(reading, renewed(current, { ...next, uncounted }, now));
}

/** Keeps how far the cards' pages are made; nothing to read has changed by it. */
export async function keepPosition(tx: Transaction, pagesUpTo: string | undefined): Promise<void> {
  await tx.replace(reading, { ...(await readingIn(tx)), pagesUpTo });
}
