import type { Parsed } from '../contract';
import type { StaffRecord } from '../domain/records';
import { type Actor, requireRole } from '../policies';
import type { Rows } from '../store/collection';
import { pageStaff } from '../store/staff';

/** A page of staff, newest first; of a role, or whose name or unit holds the words. */
export function listStaff(actor: Actor, { words, role, cursor }: Parsed<'admin', 'staff'>): Promise<Rows<StaffRecord>> {
  requireRole(actor, 'admin.staff');
  const named = ({ name, unitName = '' }: StaffRecord) => !words || name.includes(words) || unitName.includes(words);
  const keep = words || role ? (member: StaffRecord) => named(member) && (!role || member.roles.includes(role)) : null;
  return pageStaff(keep, cursor);
}
