import { AppError } from '../contract/app-error';
import type { RoundupRecord } from '../domain/records';
import { type CardListRecord, findPublishedRoundup, listPublishedCardsById } from '../store/cards';

/** The most cards one roundup shows ("就业宝典 24 条" is a long one). */
const CARDS = 60;

/** A published roundup with those of its cards that are published, in its order; `not_found`. */
export async function readRoundup(input: { id: string }): Promise<{ roundup: RoundupRecord; cards: CardListRecord[] }> {
  const roundup = await findPublishedRoundup(input.id);
  if (!roundup) throw new AppError('not_found', '这份汇总已经下线或不存在。');
  return { roundup, cards: await listPublishedCardsById(roundup.cardIds, CARDS) };
}
