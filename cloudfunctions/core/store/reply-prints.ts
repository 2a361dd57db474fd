import { tellingSentences } from '../domain/reply-warnings';
import type { ReplyPrintRecord } from '../domain/records';
import { replyPrints } from './collections';
import { keyed } from './keyed';
import type { Transaction } from './transaction';

/** "not a copy of a recent reply": recent is so long. */
const KEPT_FOR = 90 * 24 * 60 * 60_000;
/** Of a reply so many sentences are kept, and by so many another one is looked for. */
const KEPT = 20;
const LOOKED_FOR = 3;
/** The newest replies that are looked at for each of them. */
const HOLDING = 5;

const digestOf = (sentence: string): string => keyed('reply-sentence', sentence);

/** How much of a reply stood word for word in a recent one, from 0 to 1: the most of any. */
export async function copiedShare(text: string): Promise<number> {
  const sentences = tellingSentences(text).map((sentence) => ({ digest: digestOf(sentence), length: sentence.length }));
  const found = await Promise.all(
    sentences.slice(0, LOOKED_FOR).map(({ digest }) =>
      replyPrints.page({
        // Equality with a member of the list.
        where: { sentences: digest } as object as Partial<ReplyPrintRecord>,
        orderBy: 'at',
        direction: 'desc',
        limit: HOLDING,
      }),
    ),
  );
  const whole = sentences.reduce((sum, { length }) => sum + length, 0);
  const shares = found
    .flatMap(({ rows }) => rows)
    .map((row) =>
      sentences.reduce((sum, { digest, length }) => sum + (row.sentences.includes(digest) ? length : 0), 0),
    );
  return Math.max(0, ...shares) / Math.max(1, whole);
}

/** Keeps what a reply says, under its entry's id. */
export const keepPrint = async (tx: Transaction, entryId: string, text: string, now: number): Promise<void> => {
  const sentences = tellingSentences(text).slice(0, KEPT).map(digestOf);
  if (sentences.length > 0) await tx.add(replyPrints, { _id: entryId, sentences, at: now });
};

/** Removes up to `limit` whose time is over; answers how many. */
export async function forgetOldPrints(now: number, limit: number): Promise<number> {
  const query = { where: {}, orderBy: 'at', direction: 'asc', upTo: now - KEPT_FOR, limit, fields: ['_id'] } as const;
  const { rows } = await replyPrints.page(query);
  await replyPrints.removeAll(rows.map(({ _id }) => _id));
  return rows.length;
}
