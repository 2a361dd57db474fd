/** The mini-program code of a card: what it carries, and what is kept of it. */
import type { CardCodeRecord } from './records';

/** WeChat takes 1–32 of these characters (wxacode.getUnlimited, scene); of those the ids of records use only these. */
const SCENE = /^[\w:.-]{1,32}$/;
/** Far above a code of 280 pixels; what is kept stays under the 256 KB a document may have. */
const MOST_BYTES = 180_000;

/** What the code of a card carries to its page; null when its id does not fit and no code can be drawn. */
export const codeScene = (cardId: string): string | null => (SCENE.test(cardId) ? cardId : null);

/** A drawn code as it is kept; null when it is too large to be kept and sent. `now` in epoch milliseconds. */
export const keptCode = (
  cardId: string,
  { contentType, bytes }: { contentType: CardCodeRecord['contentType']; bytes: Uint8Array },
  now: number,
): CardCodeRecord | null =>
  bytes.length > MOST_BYTES
    ? null
    : { _id: cardId, contentType, base64: Buffer.from(bytes).toString('base64'), drawnAt: now };
