import type { MarkView } from '@core/contract';
import { call } from '@/platform/call';
import { hasIdentity } from '@/platform/person/identity';
import { takeMarks, useMarks } from './marks';

/** Pages of a hundred; whoever marked more than this sees the newest ones. */
const PAGES = 10;

let running = false;

/**
 * Asks once in a device's life what this person marked on another: afterwards it knows by itself. Without network it
 * stays undone, silently, and is tried again with the next card.
 */
export async function syncMarks(): Promise<void> {
  if (running || useMarks.getState().synced || !hasIdentity()) return;
  running = true;
  try {
    const marks: MarkView[] = [];
    let cursor: string | undefined;
    for (let page = 0; page < PAGES; page += 1) {
      const answer = await call('citizen', 'marks', { cursor });
      marks.push(...answer.rows);
      cursor = answer.cursor;
      if (cursor === undefined) break;
    }
    takeMarks(marks);
  } catch {
    // Nothing on screen waits for it.
  } finally {
    running = false;
  }
}
