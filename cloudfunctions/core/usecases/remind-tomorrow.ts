import type { Parsed } from '../contract';
import { reminder, reminderDay } from '../domain/message';
import { type Actor, requireRole } from '../policies';
import { commandOf, once } from '../store/commands';
import { addMessage } from '../store/outbox';
import { findCalendarOverrides } from '../store/settings';

/**
 * Keeps one reminder of the next working day's card (明早 8 点提醒我) and answers which day that is. One consent is one
 * message: asked for again it stays one, and nothing renews it.
 */
export async function remindTomorrow(
  caller: Actor,
  input: Parsed<'citizen', 'remind_tomorrow'>,
  now: number,
): Promise<{ on: string }> {
  requireRole(caller, 'citizen.remind_tomorrow');
  const on = reminderDay(now, await findCalendarOverrides());
  return once(commandOf(caller.personId, 'citizen.remind_tomorrow', input), now, async (tx) => {
    await addMessage(tx, reminder(caller.personId, on, now));
    return { on };
  });
}
