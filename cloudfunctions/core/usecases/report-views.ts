import type { Parsed } from '../contract';
import { sumViews } from '../domain/views';
import { beijingDay } from '../domain/working-time';
import { listPublishedCardsById } from '../store/cards';
import { addViews, rememberBatch } from '../store/views';

/**
 * Counts the cards a device opened, on the day the batch arrives. A batch that came before counts no more, nor does a
 * card that is not public. Nothing of who read them is kept.
 */
export async function reportViews({ batchId, views }: Parsed<'reader', 'report_views'>, now: number): Promise<void> {
  if (!(await rememberBatch(batchId, now))) return;
  const byCard = sumViews(views);
  const known = await listPublishedCardsById(
    byCard.map(({ cardId }) => cardId),
    byCard.length,
  );
  const ids = new Set(known.map(({ _id }) => _id));
  const day = beijingDay(now);
  await Promise.all(byCard.filter(({ cardId }) => ids.has(cardId)).map((of) => addViews(of, day, batchId)));
}
