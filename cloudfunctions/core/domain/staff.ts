/** Rules about staff that hold whoever changes them. Each answers a sentence for the admin, or null. */
import type { StaffRole } from '../contract/constants';
import type { HolderKey, Leave, StaffRecord } from './records';

/** What a member of staff is, as far as an admin decides it. */
export type Membership = Pick<StaffRecord, 'roles' | 'unitId' | 'reviewStage'>;

/** Why nobody can be that. */
export function whyNoMembership({ roles, unitId, reviewStage }: Membership): string | null {
  if (roles.length === 0) return '请至少选一个角色。';
  if (roles.includes('contact') && unitId === undefined) return '联络员要选好所在部门。';
  if (roles.includes('reviewer') && reviewStage === undefined) return '审核员要选好负责哪一审。';
  return null;
}

/** A membership without what its roles have no use for. */
export const membershipOf = ({ roles, unitId, reviewStage }: Membership): Membership => ({
  roles: [...new Set(roles)],
  unitId: roles.includes('contact') ? unitId : undefined,
  reviewStage: roles.includes('reviewer') ? reviewStage : undefined,
});

export const isActiveAdmin = ({ active, roles }: Pick<StaffRecord, 'active' | 'roles'>): boolean =>
  active && roles.includes('admin');

/** Whether a leave holds on a day. */
export const isOnLeave = (leave: Pick<Leave, 'from' | 'until'> | undefined, day: string): boolean =>
  leave !== undefined && leave.from <= day && day <= leave.until;

/** The operators' desk: what is one's may go to any other. */
const DESK: readonly StaffRole[] = ['operator', 'lead'];

/** Whether somebody is one of a holder's people. */
export const worksFor = ({ roles, unitId, active }: StaffRecord, holderKey: HolderKey): boolean => {
  if (!active) return false;
  if (holderKey === 'desk') return DESK.some((role) => roles.includes(role));
  if (holderKey === 'inspection') return roles.includes('inspector');
  return roles.includes('contact') && holderKey === `unit:${unitId}`;
};

const worksWith = (a: StaffRecord, b: StaffRecord) => (role: StaffRole) =>
  a.roles.includes(role) && b.roles.includes(role) && (role !== 'contact' || a.unitId === b.unitId);
const WORK: readonly StaffRole[] = ['operator', 'lead', 'contact', 'inspector', 'reviewer', 'admin'];

/** Why `other` cannot take over what `person` works on. */
export function whyNoSuccessor(person: StaffRecord, other: StaffRecord | null): string | null {
  if (!other) return '没有找到接手的人，请重新选择。';
  if (other.staffId === person.staffId) return '不能交给本人，请另选一位。';
  if (!other.active) return `${other.name}已停用，请另选一位。`;
  const bothAtDesk = [person, other].every(({ roles }) => DESK.some((role) => roles.includes(role)));
  if (bothAtDesk || WORK.some(worksWith(person, other))) return null;
  return `${other.name}和${person.name}没有相同的角色或部门，接不了手，请另选一位。`;
}

/** Why a leave cannot be set. */
export function whyNoLeave(
  person: StaffRecord,
  leave: Pick<Leave, 'from' | 'until'>,
  cover: StaffRecord | null,
  today: string,
): string | null {
  if (leave.until < leave.from) return '结束日期不能早于开始日期。';
  if (leave.until < today) return '这段假期已经过去了，请改日期。';
  const unable = whyNoSuccessor(person, cover);
  if (unable) return unable;
  const away = cover?.leave;
  if (away && away.from <= leave.until && leave.from <= away.until) return `${cover.name}那几天也请假，请另选一位。`;
  return null;
}
