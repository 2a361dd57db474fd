import type { StaffRecord } from '@core/domain/records';
import { ticked } from '@core/domain/clock-steps';
import {
  contactDueAt,
  DEFAULT_URGENT,
  dutyDay,
  isContactOwed,
  onDuty,
  setUrgent,
  urgentSettingsOf,
  whyNotUrgent,
} from '@core/domain/urgent';
import { newsOf } from '@core/domain/staff-news';
import { DEFAULT_WORKING_TIME } from '@core/domain/working-time';
import { withWaits } from '@core/domain/waits';
import { STAFF, staffIdOf } from '../../support/people';
import { question } from '../../support/records';

const at = (text: string): number => Date.parse(`${text.replace(' ', 'T')}:00+08:00`);
const person = (name: string, more: Partial<StaffRecord> = {}): StaffRecord => ({
  ...(STAFF.find(({ staffId }) => staffId === staffIdOf(name as never)) as StaffRecord),
  ...more,
});

describe('first contact is due', () => {
  test.each([
    ['within the day', '2026-11-25 10:00', '2026-11-25 14:00'],
    ['at closing, to the minute', '2026-11-25 18:00', '2026-11-25 22:00'],
    ['over the night', '2026-11-25 20:30', '2026-11-26 10:30'],
    ['from the morning on, before it', '2026-11-25 03:15', '2026-11-25 12:00'],
    ['from the next morning on, late at night', '2026-11-25 23:40', '2026-11-26 12:00'],
    ['on a Saturday', '2026-11-28 09:20', '2026-11-28 13:20'],
    ['on National Day', '2026-10-01 21:00', '2026-10-02 11:00'],
    ['over the turn of the year', '2026-12-31 21:59', '2027-01-01 11:59'],
  ])('%s', (_when, since, due) => {
    expect(contactDueAt(at(since), DEFAULT_URGENT)).toBe(at(due));
  });

  test('by the office’s own limits, which may fill days', () => {
    expect(contactDueAt(at('2026-11-25 16:00'), { hours: 12, from: 9 * 60, to: 17 * 60 })).toBe(at('2026-11-27 12:00'));
    expect(contactDueAt(at('2026-11-25 23:00'), { hours: 2, from: 0, to: 24 * 60 })).toBe(at('2026-11-26 01:00'));
  });

  test('limits that cannot hold count as none', () => {
    const problem = jest.fn();
    expect(urgentSettingsOf({ hours: 2 }, problem)).toEqual({ ...DEFAULT_URGENT, hours: 2 });
    expect(problem).not.toHaveBeenCalled();
    for (const wrong of [{ hours: 0 }, { hours: 1.5 }, { from: 1320 }, { to: 1500 }, { from: -1 }]) {
      expect(urgentSettingsOf(wrong, problem)).toEqual(DEFAULT_URGENT);
    }
    expect(problem).toHaveBeenCalledTimes(5);
  });
});

describe('whose it is', () => {
  test('the roster of the day, until its hours are over', () => {
    expect(dutyDay(at('2026-11-25 00:10'), DEFAULT_URGENT)).toBe('2026-11-25');
    expect(dutyDay(at('2026-11-25 21:59'), DEFAULT_URGENT)).toBe('2026-11-25');
    expect(dutyDay(at('2026-11-25 22:00'), DEFAULT_URGENT)).toBe('2026-11-26');
  });

  test('nobody who left, is away or has no part in questions; no contact of a unit for a report', () => {
    const leave = { from: '2026-11-25', until: '2026-11-25', coverId: 'x', coverName: 'x' };
    const people = [
      person('operator'),
      person('operator_2', { active: false }),
      person('lead', { leave }),
      person('contact'),
      person('admin'),
    ];
    const ids = (kind: 'enquiry' | 'report', day: string) => onDuty(people, kind, day).map(({ staffId }) => staffId);
    expect(ids('enquiry', '2026-11-25')).toEqual([staffIdOf('operator'), staffIdOf('contact')]);
    expect(ids('report', '2026-11-26')).toEqual([staffIdOf('operator'), staffIdOf('lead')]);
  });
});

describe('the clock of first contact', () => {
  const since = at('2026-11-25 20:30');
  const settings = DEFAULT_URGENT;
  const urgent = setUrgent(question('q'), '断药', { now: since, settings, rostered: [person('operator')] });
  const q = question('q', { state: 'in_progress', urgent, dueAt: at('2026-12-10 18:00') });
  const tick = (now: string, rostered: StaffRecord[], of = q) =>
    ticked(of, at(now), { workingTime: DEFAULT_WORKING_TIME, urgentSettings: settings, rostered });

  test('another day is another roster’s, and says so once; the same people go on in silence', () => {
    expect(urgent.watchAt).toBe(at('2026-11-26 08:00'));
    const same = tick('2026-11-26 08:00', [person('operator')]);
    expect(same.lines).toEqual([]);
    expect(same.change.urgent).toMatchObject({ day: '2026-11-26', watchAt: urgent.dueAt + 1 });
    const others = tick('2026-11-26 08:01', [person('lead')]);
    expect(others.lines).toEqual([{ audience: 'staff', text: '紧急：请值班的郑组长首次联系提问人。' }]);
    const nobody = tick('2026-11-26 08:01', []);
    expect(nobody.lines[0]?.text).toContain('没有安排人');
  });

  test('a limit that passed is noted once, also after days', () => {
    const late = tick('2026-11-29 12:00', [person('operator')]);
    expect(late.lines.map(({ text }) => text)).toEqual([
      '紧急：2026年11月26日 10:30 前没有首次联系提问人，请组长处理。',
    ]);
    expect(late.change.urgent).toMatchObject({ day: '2026-11-29', overdueAt: at('2026-11-29 12:00') });
    const again = tick('2026-11-29 12:05', [person('operator')], { ...q, ...late.change });
    expect(again.lines).toEqual([]);
  });

  test('it runs beside the deadline of the answer, while the asker is waited for and after an answer', () => {
    for (const more of [
      {},
      { clock: 'paused', pauseUntil: at('2026-12-01 18:00') },
      { state: 'answered', clock: 'stopped' },
    ]) {
      const set = withWaits(question('q', more as object), { ...question('q', more as object), urgent });
      expect(set.watchAt).toBe(urgent.watchAt);
      const late = tick('2026-11-26 10:31', [person('operator')], set);
      expect(late.change.urgent?.overdueAt).toBe(at('2026-11-26 10:31'));
    }
  });

  test('what is over is not watched', () => {
    for (const over of [
      { state: 'withdrawn', clock: 'stopped' },
      { state: 'answered', clock: 'stopped', urgent: { ...urgent, contactedAt: since } },
    ] as const) {
      expect(withWaits(q, { ...q, ...over })).toMatchObject({ watchAt: undefined, waits: undefined });
    }
  });

  test('what is urgent already, or over, is not set urgent', () => {
    expect(isContactOwed(q)).toBe(true);
    expect(whyNotUrgent(q)).toContain('已经是紧急');
    expect(whyNotUrgent(question('q', { state: 'closed' }))).toContain('已经结束');
    expect(whyNotUrgent(question('q', { state: 'answered' }))).toBeNull();
  });
});

describe('whom it is news to', () => {
  const duty = [{ staffId: 'staff.a', name: '甲' }];
  const urgent = { since: 1, reason: '断药', dueAt: 2, day: '2026-11-25', duty };
  const plain = question('q', { state: 'in_progress' });
  const q = { ...plain, urgent };
  test.each([
    ['those on duty', plain, q, [{ kind: 'urgent', to: { staffIds: ['staff.a'] } }]],
    [
      'the desk where nobody is',
      plain,
      { ...q, urgent: { ...urgent, duty: [] } },
      [{ kind: 'urgent', to: { holderKey: 'desk' } }],
    ],
    ['nobody twice', q, { ...q, urgent: { ...urgent, day: '2026-11-26' } }, []],
    [
      'nobody at the desk twice',
      { ...q, urgent: { ...urgent, duty: [] } },
      { ...q, urgent: { ...urgent, duty: [], day: '2026-11-26' } },
      [],
    ],
    [
      'only who comes to it',
      q,
      { ...q, urgent: { ...urgent, duty: [...duty, { staffId: 'staff.b', name: '乙' }] } },
      [{ kind: 'urgent', to: { staffIds: ['staff.b'] } }],
    ],
    [
      'leads when it is late',
      q,
      { ...q, urgent: { ...urgent, overdueAt: 3 } },
      [{ kind: 'not_contacted', to: { role: 'lead' } }],
    ],
    ['nobody once contact was made', q, { ...q, urgent: { ...urgent, contactedAt: 3 } }, []],
  ])('%s', (_whom, before, after, news) => expect(newsOf(before, after)).toEqual(news));
});
