import type { StaffRecord } from '@core/domain/records';

/** Who acts in the tests: one person a role, and the ones every rule must also refuse. */
export const PEOPLE = {
  visitor: '',
  citizen: 'o-citizen-wang',
  other_citizen: 'o-citizen-li',
  operator: 'o-staff-operator',
  operator_2: 'o-staff-operator-2',
  lead: 'o-staff-lead',
  contact: 'o-staff-contact-yibao',
  contact_elsewhere: 'o-staff-contact-minzheng',
  reviewer: 'o-staff-reviewer',
  reviewer_2: 'o-staff-reviewer-2',
  inspector: 'o-staff-inspector',
  admin: 'o-staff-admin',
  suspended: 'o-staff-suspended',
} as const;
export type Person = keyof typeof PEOPLE;

/** Who a member of staff is in records, whatever account they use. */
export const staffIdOf = (person: Person): string => `staff.${person}`;

const JOINED = Date.UTC(2026, 8, 1);

const member = (
  person: Person,
  name: string,
  roles: StaffRecord['roles'],
  more: Partial<StaffRecord> = {},
): StaffRecord => ({
  _id: PEOPLE[person],
  staffId: staffIdOf(person),
  version: 1,
  joinedAt: JOINED,
  name,
  roles,
  active: true,
  ...more,
});

export const STAFF: StaffRecord[] = [
  member('operator', '周工作甲', ['operator']),
  member('operator_2', '吴工作乙', ['operator']),
  member('lead', '郑组长', ['lead']),
  member('contact', '冯联络甲', ['contact'], { unitId: 'yibao', unitName: '省医保局' }),
  member('contact_elsewhere', '陈联络乙', ['contact'], { unitId: 'minzheng', unitName: '省民政厅' }),
  member('reviewer', '褚审核甲', ['reviewer'], { reviewStage: 1 }),
  member('reviewer_2', '卫审核乙', ['reviewer'], { reviewStage: 2 }),
  member('inspector', '蒋督查', ['inspector']),
  member('admin', '沈管理', ['admin']),
  member('suspended', '韩停用', ['operator', 'lead'], { active: false }),
];

/** People who agreed to the privacy policy. */
export const CONSENTED: Person[] = ['citizen', 'other_citizen', 'operator'];
