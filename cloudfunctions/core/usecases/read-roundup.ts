import { AppError } from '../contract/app-error';
import type { CardListRecord, RoundupRecord } from '../domain/records';
import { findPublishedRoundup, listPublishedCardsById } from '../store/cards';
import { currentReading, remembered } from '../store/reading';

/** The most cards one roundup shows ("就业宝典 24 条" is a long one). */
const CARDS = 60;

interface RoundupWithCards {
  roundup: RoundupRecord;
  cards: CardListRecord[];
}

/** A published roundup with those of its cards that are published, in its order; `not_found`. */
export async function readRoundup(input: { id: string }, now: number): Promise<RoundupWithCards> {
  const current = await currentReading(now);
  const found = await remembered(`${current.version}|roundup|${input.id}`, () => load(input.id));
  if (!found) throw new AppError('not_found', '这份汇总已经下线或不存在。');
  return { ...found, cards: found.cards.filter(({ _id }) => !current.withdrawn.includes(_id)) };
}

async function load(id: string): Promise<RoundupWithCards | null> {
  const roundup = await findPublishedRoundup(id);
  return roundup && { roundup, cards: await listPublishedCardsById(roundup.cardIds, CARDS) };
}
