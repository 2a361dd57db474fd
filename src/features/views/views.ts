import type { Input } from '@core/contract';
import { LIMITS } from '@core/contract/constants';
import { newCommandId } from '@/features/commands/command-id';
import { call } from '@/platform/call';

/** A device with something to tell tells it this often at most, in milliseconds, and when the program is left. */
const EVERY = 180_000;

type Batch = Input<'reader', 'report_views'>;

/** Cards opened since the last batch. In memory alone: what was not sent when the program is killed is lost. */
const opened = new Map<string, number>();
/** On its way, or not acknowledged: sent again under its own id. */
let batch: Batch | undefined;
let sending = false;
let toldAt = Date.now();

/** Notes that a card was opened; tells of it with others, when it is time. */
export function noteView(cardId: string): void {
  const count = opened.get(cardId) ?? 0;
  if (count < LIMITS.viewsOfCard) opened.set(cardId, count + 1);
  if (Date.now() - toldAt >= EVERY) void sendViews();
}

/** Sends what was noted. Never fails: figures are not worth a person's attention. */
export async function sendViews(): Promise<void> {
  if (sending) return;
  batch ??= gather();
  if (!batch) return;
  sending = true;
  toldAt = Date.now();
  try {
    await call('reader', 'report_views', batch);
    batch = undefined;
  } catch {
    // It waits for the next time.
  } finally {
    sending = false;
  }
}

function gather(): Batch | undefined {
  const views = [...opened].slice(0, LIMITS.viewedCards).map(([cardId, count]) => ({ cardId, count }));
  for (const { cardId } of views) opened.delete(cardId);
  return views.length > 0 ? { batchId: newCommandId(), views } : undefined;
}
