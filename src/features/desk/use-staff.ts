import type { MeView } from '@core/contract';
import { ROLE_LABELS, type StaffRole } from '@core/contract/constants';
import { meQuery } from '@/features/me/me';
import { useQuery } from '@/features/query/use-query';

/** Roles change rarely and the server decides anyway; in milliseconds. */
const FRESH = 10 * 60_000;

export type Staff = NonNullable<MeView['staff']>;

/** The member of staff at this device; undefined until known, and for everybody else. */
export const useStaff = (): Staff | undefined => useQuery(meQuery, null, FRESH).data?.staff;

export const hasRole = (staff: Staff | undefined, ...roles: StaffRole[]): boolean =>
  roles.some((role) => staff?.roles.includes(role));

/** Where they work, in words: the unit of a contact, else the roles. */
export const officeWords = ({ roles, unitName }: Staff): string =>
  [...(unitName ? [unitName] : []), ...roles.map((role) => ROLE_LABELS[role])].join(' · ');
