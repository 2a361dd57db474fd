import type { StaffRole } from '../contract/constants';
import type { StaffRecord } from '../domain/records';

/** Who acts in this call: the caller's openid, and what the staff record of this very moment says of them. */
export interface Actor {
  /** '' for nobody. */
  personId: string;
  /** Who they are as staff, whatever account they use: names them in records. '' for whoever is not staff. */
  staffId: string;
  /** Empty for citizens and for staff who are suspended. */
  roles: readonly StaffRole[];
  name?: string;
  unitId?: string;
  unitName?: string;
  /** Messages about their work they still agreed to. */
  notices?: number;
}

/** The actor of a call. `record` is their staff record, or null; a suspended member of staff is a citizen. */
export function actorOf(personId: string, record: StaffRecord | null): Actor {
  if (!record?.active || !personId) return { personId, staffId: '', roles: [] };
  return {
    personId,
    // A record written by hand may lack it.
    staffId: record.staffId ?? record._id,
    roles: record.roles,
    name: record.name,
    unitId: record.unitId,
    unitName: record.unitName,
    notices: record.notices,
  };
}

export const hasRole = (actor: Actor, ...roles: StaffRole[]): boolean =>
  roles.some((role) => actor.roles.includes(role));
