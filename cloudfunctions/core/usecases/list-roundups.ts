import type { RoundupRecord } from '../domain/records';
import type { Rows } from '../store/collection';
import { pagePublishedRoundups } from '../store/cards';

/** A page of published roundups (汇总), newest first. `bad_request` for a foreign cursor. */
export const listRoundups = (input: { cursor?: string }): Promise<Rows<RoundupRecord>> =>
  pagePublishedRoundups(input.cursor);
