import { abandonedBefore, afterAttempt, isLate, reminder, reminderDay } from '@core/domain/message';

const at = (text: string) => Date.parse(`${text}+08:00`);
const NOW = at('2026-11-25T20:30');

describe('the day a reminder comes', () => {
  it.each([
    ['an ordinary evening', '2026-11-25T20:30', '2026-11-26'],
    ['after midnight', '2026-11-25T00:30', '2026-11-25'],
    ['the minute before the card', '2026-11-25T07:59', '2026-11-25'],
    ['eight sharp', '2026-11-25T08:00', '2026-11-26'],
    ['early on a Saturday', '2026-11-28T07:00', '2026-11-30'],
    ['just before midnight in Beijing', '2026-11-25T23:59', '2026-11-26'],
    ['a Friday', '2026-11-27T10:00', '2026-11-30'],
    ['a Saturday', '2026-11-28T10:00', '2026-11-30'],
    ['the last day before National Day', '2026-09-30T18:00', '2026-10-08'],
    ['a Friday before a make-up Saturday', '2026-02-13T10:00', '2026-02-14'],
  ])('%s', (_name, now, day) => {
    expect(reminderDay(at(now), {})).toBe(day);
  });

  it('is the office’s own where it set one', () => {
    expect(reminderDay(NOW, { '2026-11-26': 'holiday' })).toBe('2026-11-27');
  });
});

describe('a reminder', () => {
  const set = reminder('o-wang', '2026-11-26', NOW);

  it('is one a person and day, due at eight and of no use after noon', () => {
    expect(set).toMatchObject({ _id: 'card_reminder:2026-11-26:o-wang', state: 'waiting', tries: 0 });
    expect(set.notBefore).toBe(at('2026-11-26T08:00'));
    expect(isLate(set, at('2026-11-26T12:00'))).toBe(false);
    expect(isLate(set, at('2026-11-26T12:00') + 1)).toBe(true);
  });

  it.each([
    [{ kind: 'sent' } as const, { state: 'sent' }],
    [{ kind: 'refused', reason: '43101' } as const, { state: 'refused', reason: '43101' }],
    [{ kind: 'unknown' } as const, { state: 'unknown' }],
  ])('ends by %j', (outcome, expected) => {
    expect(afterAttempt(set, outcome, NOW)).toEqual({ ...expected, updatedAt: NOW });
  });

  it('is tried five times in all when the refusal passes, each time after twice as long', () => {
    const waits: number[] = [];
    let message = set;
    while (message.state === 'waiting') {
      message = { ...message, ...afterAttempt(message, { kind: 'later', reason: '45009' }, NOW) };
      if (message.state === 'waiting') waits.push((message.notBefore - NOW) / 60_000);
    }
    expect(waits).toEqual([1, 2, 4, 8]);
    expect(message).toMatchObject({ state: 'refused', reason: '45009', tries: 5 });
  });

  it('is given up when it was marked longer ago than a function may run', () => {
    expect(NOW - abandonedBefore(NOW)).toBeGreaterThan(60_000);
  });
});
