import { DEFAULT_WORKING_TIME, dueState, questionDeadline, type WorkingTime } from '@core/domain/working-time';
import { WORKING_TIME_CASES } from './working-time-cases';

const beijing = (text: string): number => {
  const [day, time = ''] = text.split(' ');
  return Date.parse(`${day}T${time.length === 5 ? `${time}:00` : time}+08:00`);
};

describe('deadlines, case by case', () => {
  it('has 60 cases, each with a reason', () => {
    expect(WORKING_TIME_CASES).toHaveLength(60);
    for (const one of WORKING_TIME_CASES) expect(one.why).not.toBe('');
  });

  it.each(WORKING_TIME_CASES)('$received $kind $channel → $due: $why', (one) => {
    const holderLevel = one.county ? 'county' : undefined;
    const deadline = questionDeadline(
      { kind: one.kind, channel: one.channel, holderLevel },
      beijing(one.received),
      DEFAULT_WORKING_TIME,
    );
    expect(new Date(deadline.dueAt)).toEqual(new Date(beijing(`${one.due} 18:00`)));
    expect(deadline.provisional).toBe(one.provisional ?? false);
    if (one.soon) expect(new Date(deadline.dueSoonAt)).toEqual(new Date(beijing(one.soon)));
  });
});

describe('deadlines under settings', () => {
  const settings = (more: Partial<WorkingTime>): WorkingTime => ({ ...DEFAULT_WORKING_TIME, ...more });
  const received = beijing('2026-12-31 14:00');

  it('follows overrides: a known New Year moves the deadline, the year stays provisional', () => {
    const overrides = { '2027-01-01': 'holiday', '2027-01-02': 'holiday', '2027-01-03': 'workday' } as const;
    const deadline = questionDeadline({ kind: 'enquiry' }, received, settings({ overrides }));
    expect(deadline.dueAt).toBe(beijing('2027-01-03 18:00'));
    expect(deadline.provisional).toBe(true);
  });

  it('is final once the overrides carry the year’s National Day', () => {
    const overrides = { '2027-01-01': 'holiday', '2027-10-01': 'holiday' } as const;
    const deadline = questionDeadline({ kind: 'enquiry' }, received, settings({ overrides }));
    expect(deadline.dueAt).toBe(beijing('2027-01-04 18:00'));
    expect(deadline.provisional).toBe(false);
  });

  it('ends when the office does and takes its limits', () => {
    const deadline = questionDeadline(
      { kind: 'enquiry' },
      beijing('2026-03-02 08:00'),
      settings({
        sessions: [{ from: 8 * 60, to: 16 * 60 + 30 }],
        dueSoonShare: 0.5,
        limits: { ...DEFAULT_WORKING_TIME.limits, consultation: { days: 3 } },
      }),
    );
    expect(deadline.dueAt).toBe(beijing('2026-03-05 16:30'));
    // Four whole days of 510 minutes: half of them are two days.
    expect(deadline.dueSoonAt).toBe(beijing('2026-03-03 16:30'));
  });

  it('holds a matter of a prefecture or province unit to the shorter limit', () => {
    const due = (holderLevel?: 'national' | 'province' | 'prefecture' | 'county') =>
      questionDeadline({ kind: 'enquiry', holderLevel }, beijing('2026-03-02 09:00'), DEFAULT_WORKING_TIME).dueAt;
    expect(due('province')).toBe(due());
    expect(due('prefecture')).toBe(due());
    expect(due('county')).toBe(beijing('2026-03-04 18:00'));
  });

  it('refuses a time that is none', () => {
    expect(() => questionDeadline({ kind: 'enquiry' }, Number.NaN, DEFAULT_WORKING_TIME)).toThrow(RangeError);
  });
});

describe('standing against the deadline', () => {
  const question = {
    clock: 'running' as const,
    dueSoonAt: beijing('2026-03-03 14:30'),
    dueAt: beijing('2026-03-03 18:00'),
  };

  it.each([
    ['2026-03-02 09:00', 'running'],
    ['2026-03-03 14:29:59', 'running'],
    ['2026-03-03 14:30', 'soon'],
    ['2026-03-03 18:00', 'soon'],
    ['2026-03-03 18:00:01', 'overdue'],
    ['2026-03-04 00:00', 'overdue'],
  ])('at %s it is %s', (now, state) => {
    expect(dueState(question, beijing(now))).toBe(state);
    expect(dueState({ ...question, clock: 'stopped' }, beijing(now))).toBe('stopped');
  });
});
