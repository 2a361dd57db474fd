import { AppError } from '../contract/app-error';
import { LIMITS } from '../contract/constants';
import { type Actor, requireRole } from '../policies';
import { commandOf, once } from '../store/commands';
import { accountIn } from '../store/staff';
import { addNotice } from '../store/staff-news';

/** Keeps a consent of a member of staff to one message more about their work; answers how many they have. */
export async function notifyStaff(
  actor: Actor,
  input: { commandId: string },
  now: number,
): Promise<{ notices: number }> {
  requireRole(actor, 'desk.notify_me');
  return once(commandOf(actor.personId, 'desk.notify_me', input), now, async (tx) => {
    const member = await accountIn(tx, actor.personId);
    if (!member?.active) throw new AppError('forbidden');
    return { notices: await addNotice(tx, member, LIMITS.notices) };
  });
}
