import { actorOf, inboxLists, mayOpenRisky, waitsFor, workScope } from '@core/policies';
import { staffActor } from './records';

test.each([
  [
    'operator',
    [
      'urgent',
      'new',
      'mine',
      'mentions',
      'due_soon',
      'overdue',
      'approvals',
      'returned',
      'reopened',
      'pictures',
      'versions',
      'in_progress',
      'answered',
    ],
  ],
  [
    'lead',
    [
      'urgent',
      'new',
      'mine',
      'mentions',
      'due_soon',
      'overdue',
      'approvals',
      'returned',
      'reopened',
      'extensions',
      'declines',
      'objections',
      'petitions',
      'pictures',
      'versions',
      'in_progress',
      'answered',
    ],
  ],
  [
    'contact',
    [
      'urgent',
      'mine',
      'mentions',
      'due_soon',
      'overdue',
      'approvals',
      'reopened',
      'opinions',
      'in_progress',
      'answered',
    ],
  ],
  ['reviewer', ['urgent', 'to_approve']],
  [
    'inspector',
    [
      'urgent',
      'mine',
      'mentions',
      'due_soon',
      'overdue',
      'reports',
      'approvals',
      'listed',
      'reopened',
      'extensions',
      'in_progress',
      'answered',
    ],
  ],
  ['admin', []],
] as const)('%s has the lists %j', (role, lists) => {
  expect(inboxLists(staffActor([role]))).toEqual(lists);
});

test('the lists of several roles are shown together, in the order of their tiles', () => {
  expect(inboxLists(staffActor(['reviewer', 'operator']))).toEqual([
    'urgent',
    'new',
    'mine',
    'mentions',
    'due_soon',
    'overdue',
    'approvals',
    'returned',
    'reopened',
    'pictures',
    'to_approve',
    'versions',
    'in_progress',
    'answered',
  ]);
});

test('work is scoped to who holds it', () => {
  expect(workScope(staffActor(['operator']))).toBe('all');
  expect(workScope(staffActor(['contact'], { unitId: 'yibao' }))).toEqual(['unit:yibao']);
  expect(workScope(staffActor(['contact', 'inspector'], { unitId: 'yibao' }))).toEqual(['unit:yibao', 'inspection']);
  expect(workScope(staffActor(['contact']))).toEqual([]);
  expect(workScope(actorOf('o-citizen', null))).toEqual([]);
});

test('what waits is read by the offices an actor works for', () => {
  expect(waitsFor('reopened', staffActor(['lead']))).toEqual(['reopened']);
  expect(waitsFor('reopened', staffActor(['contact', 'inspector'], { unitId: 'yibao' }))).toEqual([
    'reopened:unit:yibao',
    'reopened:inspection',
  ]);
  expect(waitsFor('extensions', staffActor(['lead', 'inspector']))).toEqual(['extension:lead', 'extension:inspection']);
  expect(waitsFor('opinions', staffActor(['contact'], { unitId: 'yibao' }))).toEqual(['opinion:yibao']);
  expect(waitsFor('opinions', staffActor(['contact'], { unitId: undefined }))).toEqual([]);
  const { staffId } = staffActor(['operator']);
  expect(waitsFor('urgent', staffActor(['operator']))).toEqual(['urgent']);
  expect(waitsFor('urgent', staffActor(['inspector']))).toEqual([`urgent:${staffId}`]);
  expect(waitsFor('mine', staffActor(['operator']))).toEqual([`assigned:${staffId}`]);
  expect(waitsFor('mentions', staffActor(['operator']))).toEqual([`mention:${staffId}`]);
});

test('a risky text opens to operators and leads only', () => {
  const opens = (['operator', 'lead', 'contact', 'reviewer', 'inspector', 'admin'] as const).filter((role) =>
    mayOpenRisky(staffActor([role], { unitId: 'yibao' })),
  );
  expect(opens).toEqual(['operator', 'lead']);
});
