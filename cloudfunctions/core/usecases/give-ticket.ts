import { nanoid } from 'nanoid';
import { type Actor, requireRole } from '../policies';
import { incomingPath } from '../services/ports';
import { requireConsent } from '../store/people';
import { addAwaited } from '../store/pictures';

/**
 * A place for one picture of the caller. Throws `consent_required` before the privacy policy was agreed to,
 * `rule_blocked` while too many of theirs wait for a question.
 */
export async function giveTicket(caller: Actor, now: number): Promise<{ id: string; path: string }> {
  requireRole(caller, 'upload.ticket');
  await requireConsent(caller.personId);
  const id = nanoid();
  await addAwaited({ _id: id, ownerId: caller.personId }, now);
  return { id, path: incomingPath(id) };
}
