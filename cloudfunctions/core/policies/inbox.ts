import { INBOX_LISTS, type InboxList } from '../contract/constants';
import type { HolderKey } from '../domain/records';
import { type Actor, hasRole } from './actor';

/** Whose questions a list shows: everybody's, or only those of these holders. */
export type Scope = 'all' | readonly HolderKey[];

/** The lists an actor has, in the order of their tiles. Operators receive, reviewers approve, every holder works. */
export function inboxLists(actor: Actor): InboxList[] {
  return INBOX_LISTS.filter((list) => {
    if (list === 'new' || list === 'urgent' || list === 'pictures') return hasRole(actor, 'operator', 'lead');
    if (list === 'to_approve') return hasRole(actor, 'reviewer');
    return hasRole(actor, 'operator', 'lead', 'contact', 'inspector');
  });
}

/** Whose questions an actor works on: operators and leads all, a contact their unit's, an inspector the office's. */
export function workScope(actor: Actor): Scope {
  if (hasRole(actor, 'operator', 'lead')) return 'all';
  const keys: HolderKey[] = [];
  if (hasRole(actor, 'contact') && actor.unitId !== undefined) keys.push(`unit:${actor.unitId}`);
  if (hasRole(actor, 'inspector')) keys.push('inspection');
  return keys;
}
