import type { RoundupRecord } from '../domain/records';
import type { Rows } from '../store/collection';
import { pagePublishedRoundups } from '../store/cards';
import { currentReading, remembered } from '../store/reading';

/** A page of published roundups (汇总), newest first. `bad_request` for a foreign cursor. */
export async function listRoundups({ cursor }: { cursor?: string }, now: number): Promise<Rows<RoundupRecord>> {
  const { version } = await currentReading(now);
  return remembered(`${version}|roundups|${cursor ?? ''}`, () => pagePublishedRoundups(cursor));
}
