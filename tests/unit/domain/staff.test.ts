import type { StaffRecord } from '@core/domain/records';
import { isOnLeave, membershipOf, whyNoMembership, whyNoSuccessor, worksFor } from '@core/domain/staff';

const member = (staffId: string, more: Partial<StaffRecord> = {}): StaffRecord => ({
  ...{ _id: `o-${staffId}`, staffId, version: 1, name: staffId, roles: ['operator'], active: true, joinedAt: 0 },
  ...more,
});

test('a contact needs a unit and a reviewer a stage; everybody needs a role', () => {
  expect(whyNoMembership({ roles: [] })).toMatch('至少选一个角色');
  expect(whyNoMembership({ roles: ['contact'] })).toMatch('所在部门');
  expect(whyNoMembership({ roles: ['reviewer'] })).toMatch('哪一审');
  expect(whyNoMembership({ roles: ['contact', 'reviewer'], unitId: 'u', reviewStage: 2 })).toBeNull();
});

test('what no role has a use for is not kept', () => {
  expect(membershipOf({ roles: ['lead', 'lead'], unitId: 'u', reviewStage: 3 })).toEqual({
    roles: ['lead'],
    unitId: undefined,
    reviewStage: undefined,
  });
});

test('a leave holds on its first and its last day', () => {
  const leave = { from: '2026-11-26', until: '2026-11-27' };
  const days = ['2026-11-25', '2026-11-26', '2026-11-27', '2026-11-28'];
  expect(days.filter((day) => isOnLeave(leave, day))).toEqual(['2026-11-26', '2026-11-27']);
  expect(isOnLeave(undefined, '2026-11-26')).toBe(false);
});

test('the desk stands in for one another, contacts within their unit, nobody for somebody of another role', () => {
  const contact = (staffId: string, unitId: string) => member(staffId, { roles: ['contact'], unitId });
  expect(whyNoSuccessor(member('a'), member('b', { roles: ['lead'] }))).toBeNull();
  expect(whyNoSuccessor(contact('a', 'u1'), contact('b', 'u1'))).toBeNull();
  expect(whyNoSuccessor(contact('a', 'u1'), contact('b', 'u2'))).toMatch('接不了手');
  expect(whyNoSuccessor(member('a'), member('b', { roles: ['inspector'] }))).toMatch('接不了手');
  expect(whyNoSuccessor(member('a'), member('a'))).toMatch('不能交给本人');
  expect(whyNoSuccessor(member('a'), member('b', { active: false }))).toMatch('已停用');
  expect(whyNoSuccessor(member('a'), null)).toMatch('没有找到');
});

test('only a holder’s own active people work for it', () => {
  expect(worksFor(member('a', { roles: ['lead'] }), 'desk')).toBe(true);
  expect(worksFor(member('a', { active: false }), 'desk')).toBe(false);
  expect(worksFor(member('a', { roles: ['contact'], unitId: 'u1' }), 'unit:u1')).toBe(true);
  expect(worksFor(member('a', { roles: ['contact'], unitId: 'u1' }), 'unit:u2')).toBe(false);
  expect(worksFor(member('a', { unitId: 'u1' }), 'unit:u1')).toBe(false);
  expect(worksFor(member('a', { roles: ['inspector'] }), 'inspection')).toBe(true);
});
