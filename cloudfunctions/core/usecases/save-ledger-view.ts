import { nanoid } from 'nanoid';
import { AppError } from '../contract/app-error';
import type { Parsed } from '../contract';
import { LIMITS } from '../contract/constants';
import type { LedgerViewsRecord } from '../domain/records';
import { type Actor, requireRole } from '../policies';
import { commandOf, once } from '../store/commands';
import { ledgerViewsIn, writeLedgerViews } from '../store/ledger';

type Views = LedgerViewsRecord['views'];

/**
 * 常用筛选: keeps filters of the ledger under a name, the newest first; one of the same name is replaced. Answers all the
 * actor has.
 *
 * Throws `forbidden`, `rule_blocked` when there are as many as one person keeps.
 */
export async function saveLedgerView(actor: Actor, input: Parsed<'desk', 'save_view'>, now: number): Promise<Views> {
  requireRole(actor, 'desk.save_view');
  const { name, filters, sort } = input;
  return once(commandOf(actor.personId, 'desk.save_view', input), now, async (tx) => {
    const others = (await ledgerViewsIn(tx, actor.personId)).filter((view) => view.name !== name);
    if (others.length >= LIMITS.savedViews) {
      throw new AppError('rule_blocked', `常用筛选最多 ${LIMITS.savedViews} 个，请先删掉一个。`);
    }
    const views = [{ id: nanoid(), name, filters, sort }, ...others];
    await writeLedgerViews(tx, actor.personId, views);
    return views;
  });
}

/** Forgets one of them; one that is gone is no error. Answers those that are left. Throws `forbidden`. */
export async function deleteLedgerView(
  actor: Actor,
  input: Parsed<'desk', 'delete_view'>,
  now: number,
): Promise<Views> {
  requireRole(actor, 'desk.delete_view');
  return once(commandOf(actor.personId, 'desk.delete_view', input), now, async (tx) => {
    const views = (await ledgerViewsIn(tx, actor.personId)).filter(({ id }) => id !== input.id);
    await writeLedgerViews(tx, actor.personId, views);
    return views;
  });
}
