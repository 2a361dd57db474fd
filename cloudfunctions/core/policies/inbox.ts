import { INBOX_LISTS, type InboxList, type StaffRole } from '../contract/constants';
import type { HolderKey, Wait } from '../domain/records';
import { assignedTo, mentionOf, reopenedOf, urgentOf } from '../domain/waits';
import { type Actor, hasRole } from './actor';

/** Whose questions a list shows: everybody's, or only those of these holders. */
export type Scope = 'all' | readonly HolderKey[];

const WORKERS: readonly StaffRole[] = ['operator', 'lead', 'contact', 'inspector'];

/** Whose each list is. Operators receive, reviewers approve, every holder works. */
const LISTS_OF: Record<InboxList, readonly StaffRole[]> = {
  // Whoever is on duty makes first contact.
  urgent: ['operator', 'lead', 'contact', 'reviewer', 'inspector'],
  new: ['operator', 'lead'],
  approvals: WORKERS,
  reports: ['inspector'],
  mine: WORKERS,
  mentions: WORKERS,
  due_soon: WORKERS,
  overdue: WORKERS,
  listed: ['inspector'],
  returned: ['operator', 'lead'],
  reopened: WORKERS,
  extensions: ['lead', 'inspector'],
  declines: ['lead'],
  objections: ['lead'],
  opinions: ['contact'],
  petitions: ['lead'],
  pictures: ['operator', 'lead'],
  to_approve: ['reviewer'],
  versions: ['operator', 'lead'],
  in_progress: WORKERS,
  answered: WORKERS,
};

/** The lists an actor has, in the order of their tiles. */
export const inboxLists = (actor: Actor): InboxList[] =>
  INBOX_LISTS.filter((list) => hasRole(actor, ...LISTS_OF[list]));

/** Lists of what waits in a question, whatever its deadline. */
export type WaitingList =
  | 'urgent'
  | 'mine'
  | 'mentions'
  | 'pictures'
  | 'reports'
  | 'listed'
  | 'returned'
  | 'reopened'
  | 'extensions'
  | 'approvals'
  | 'declines'
  | 'objections'
  | 'opinions'
  | 'petitions';

/** What an actor's lists of this name are read by; several where they work for several offices. */
export function waitsFor(list: WaitingList, actor: Actor): Wait[] {
  if (list === 'listed' || list === 'returned') return [list];
  if (list === 'urgent') return hasRole(actor, 'operator', 'lead') ? [list] : [urgentOf(actor.staffId)];
  if (list === 'mine') return [assignedTo(actor.staffId)];
  if (list === 'mentions') return [mentionOf(actor.staffId)];
  if (list === 'pictures') return ['picture'];
  if (list === 'petitions') return ['petition'];
  if (list === 'reports') return ['report'];
  if (list === 'declines') return ['decline'];
  if (list === 'objections') return ['objection'];
  if (list === 'opinions') return actor.unitId === undefined ? [] : [`opinion:${actor.unitId}`];
  if (list === 'extensions') {
    return [
      ...(hasRole(actor, 'lead') ? ['extension:lead' as const] : []),
      ...(hasRole(actor, 'inspector') ? ['extension:inspection' as const] : []),
    ];
  }
  if (list === 'approvals') return approvalsOf(actor);
  const scope = workScope(actor);
  return scope === 'all' ? ['reopened'] : scope.map(reopenedOf);
}

/** 待核发: leads co-sign, the desk sends what units draft, and a unit that may sends its own. */
const approvalsOf = (actor: Actor): Wait[] => [
  ...(hasRole(actor, 'lead') ? ['approval:lead' as const] : []),
  ...(hasRole(actor, 'operator', 'lead') ? ['approval:desk' as const] : []),
  ...(hasRole(actor, 'inspector') && !hasRole(actor, 'lead') ? ['approval:inspection' as const] : []),
  ...(hasRole(actor, 'contact') && actor.unitId !== undefined ? [`approval:unit:${actor.unitId}` as const] : []),
];

/** Whose questions an actor works on: operators and leads all, a contact their unit's, an inspector the office's. */
export function workScope(actor: Actor): Scope {
  if (hasRole(actor, 'operator', 'lead')) return 'all';
  const keys: HolderKey[] = [];
  if (hasRole(actor, 'contact') && actor.unitId !== undefined) keys.push(`unit:${actor.unitId}`);
  if (hasRole(actor, 'inspector')) keys.push('inspection');
  return keys;
}
