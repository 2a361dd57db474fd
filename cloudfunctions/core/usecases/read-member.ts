import type { StaffRecord } from '../domain/records';
import { type Actor, requireRole } from '../policies';
import { countAssigned } from '../store/assigned';
import { requireMember } from '../store/staff';

export interface MemberFile {
  member: StaffRecord;
  /** Open matters they work on, up to LIMITS.count. */
  matters: number;
}

/** A member of staff with what they work on. Throws `forbidden`, `not_found`. */
export async function readMember(actor: Actor, { staffId }: { staffId: string }): Promise<MemberFile> {
  requireRole(actor, 'admin.member');
  const [member, matters] = await Promise.all([requireMember(staffId), countAssigned(staffId)]);
  return { member, matters };
}
