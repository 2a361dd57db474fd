import type { CardCodeRecord } from '../domain/records';
import { cardCodes } from './collections';

/** The code drawn for a card before; null when none was. */
export const findCardCode = (cardId: string): Promise<CardCodeRecord | null> => cardCodes.byId(cardId);
/** Keeps a card's code; drawn twice in the same moment, the later one stays, which opens the same card. */
export const keepCardCode = (code: CardCodeRecord): Promise<void> => cardCodes.put(code);
