import type { ConsentRecord } from '../domain/records';
import { type Actor, actorOf, requireRole } from '../policies';
import { findConsent, findStaff } from '../store/people';
import { isAskingOn } from '../store/settings';
import { countUnread } from '../store/questions';

export interface Me {
  actor: Actor;
  consent: ConsentRecord | null;
  /** Own questions with news. */
  unread: number;
  asking: boolean;
}

/** What the program must know of the caller: the consent they gave, and what staff they are, if any. */
export async function readMe(caller: Actor): Promise<Me> {
  requireRole(caller, 'citizen.me');
  const { personId } = caller;
  const [record, consent, unread, asking] = await Promise.all([
    findStaff(personId),
    findConsent(personId),
    countUnread(personId),
    isAskingOn(),
  ]);
  return { actor: actorOf(personId, record), consent, unread, asking };
}
