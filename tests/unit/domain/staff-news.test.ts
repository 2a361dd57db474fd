import { lastClosing } from '@core/domain/digest';
import { newsOf } from '@core/domain/staff-news';
import { DEFAULT_WORKING_TIME } from '@core/domain/working-time';
import { STAFF_TITLES } from '@core/domain/message';
import { NOW, question } from '../../support/records';

const before = question('q', { state: 'in_progress', mentioned: ['staff.a'] });
const told = (change: Partial<typeof before>) => newsOf(before, { ...before, ...change });

describe('what a change is to staff', () => {
  test.each<[string, Partial<typeof before>, unknown[]]>([
    ['nothing', { text: '改了' }, []],
    ['a unit gets it', { holderKey: 'unit:yibao' }, [{ kind: 'transferred', to: { holderKey: 'unit:yibao' } }]],
    [
      'the inspection office gets it',
      { holderKey: 'inspection' },
      [{ kind: 'transferred', to: { holderKey: 'inspection' } }],
    ],
    ['somebody is to work on it', { assigneeId: 'staff.b' }, [{ kind: 'assigned', to: { staffIds: ['staff.b'] } }]],
    ['its holder is pressed', { urgedAt: NOW }, [{ kind: 'urged', to: { holderKey: 'desk' } }]],
    ['it is overdue', { told: [`overdue@${before.dueAt}`] }, [{ kind: 'overdue', to: { role: 'lead' } }]],
    ['it is listed', { escalatedAt: NOW }, [{ kind: 'listed', to: { role: 'inspector' } }]],
    [
      'only who was not named before is',
      { mentioned: ['staff.a', 'staff.c'] },
      [{ kind: 'mentioned', to: { staffIds: ['staff.c'] } }],
    ],
    ['who read it is told nothing', { mentioned: undefined }, []],
  ])('%s', (_what, change, news) => expect(told(change)).toEqual(news));

  test('what comes back to the desk is no message to everybody there', () => {
    const atUnit = { ...before, holderKey: 'unit:yibao' as const };
    expect(newsOf(atUnit, { ...atUnit, holderKey: 'desk', returnedAt: NOW })).toEqual([]);
  });

  test('whoever works on it is pressed, not their whole office', () => {
    const assigned = { ...before, assigneeId: 'staff.b' };
    expect(newsOf(assigned, { ...assigned, urgedAt: NOW })).toEqual([{ kind: 'urged', to: { staffIds: ['staff.b'] } }]);
  });

  test('an overdue question whose deadline moved is overdue anew', () => {
    const late = { ...before, told: [`overdue@${before.dueAt}`] };
    expect(newsOf(late, { ...late, urgedAt: undefined })).toEqual([]);
    const later = { ...late, dueAt: NOW + 1 };
    expect(newsOf(later, { ...later, told: [...late.told, `overdue@${NOW + 1}`] })).toHaveLength(1);
  });

  test('each title fits a template', () => {
    for (const title of Object.values(STAFF_TITLES)) expect(title.length).toBeLessThanOrEqual(20);
  });
});

describe('when work ended on the working day before', () => {
  const closing = (now: string, overrides = {}) =>
    new Date(lastClosing(Date.parse(now), { ...DEFAULT_WORKING_TIME, overrides })).toISOString();

  test.each([
    ['on a Wednesday', '2026-11-25T09:00:00+08:00', '2026-11-24T10:00:00.000Z'],
    ['on a Monday: the Friday', '2026-11-30T09:00:00+08:00', '2026-11-27T10:00:00.000Z'],
    ['after National Day', '2026-10-08T09:00:00+08:00', '2026-09-30T10:00:00.000Z'],
    ['late in the evening', '2026-11-25T23:59:00+08:00', '2026-11-24T10:00:00.000Z'],
  ])('%s', (_when, now, expected) => expect(closing(now)).toBe(expected));

  test('a day the office closed is none', () => {
    expect(closing('2026-11-25T09:00:00+08:00', { '2026-11-24': 'holiday' })).toBe('2026-11-23T10:00:00.000Z');
  });
});
