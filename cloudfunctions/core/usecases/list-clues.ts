import type { Parsed } from '../contract';
import type { ClueList } from '../contract/constants';
import type { QuestionRecord, Wait } from '../domain/records';
import { type Actor, requireRole } from '../policies';
import type { Rows } from '../store/collection';
import { listWaiting } from '../store/questions';

const WAITS: Record<ClueList, readonly Wait[]> = {
  open: ['clue:open'],
  done: ['clue:done'],
  all: ['clue:open', 'clue:done'],
};

/**
 * A page of the clues (督查线索): those without a result by their deadline, soonest first; the others latest first.
 *
 * Throws `forbidden`, `bad_request` for a cursor that is not one of ours.
 */
export async function listClues(actor: Actor, input: Parsed<'desk', 'clues'>): Promise<Rows<QuestionRecord>> {
  requireRole(actor, 'desk.clues');
  return listWaiting(WAITS[input.list], input.cursor, input.list === 'open' ? 'asc' : 'desc');
}
