import type { ConsentRecord } from '../domain/records';
import { type Actor, actorOf, requireRole } from '../policies';
import { findConsent, findStaff } from '../store/people';

export interface Me {
  actor: Actor;
  consent: ConsentRecord | null;
}

/** What the program must know of the caller: the consent they gave, and what staff they are, if any. */
export async function readMe(caller: Actor): Promise<Me> {
  requireRole(caller, 'citizen.me');
  const [record, consent] = await Promise.all([findStaff(caller.personId), findConsent(caller.personId)]);
  return { actor: actorOf(caller.personId, record), consent };
}
