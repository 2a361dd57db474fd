import type { Channel } from '@core/contract/constants';
import { paused } from '@core/domain/question-clock';
import type { Pause } from '@core/domain/records';
import { DEFAULT_WORKING_TIME, questionDeadline } from '@core/domain/working-time';
import fc from 'fast-check';
import { DAY, MINUTE, minuteWorked, worked } from './counted-time';

const at = (text: string): number => Date.parse(`${text.replace(' ', 'T')}:00+08:00`);
const SETTINGS = DEFAULT_WORKING_TIME;
const pause = (since: string, until: string): Pause => ({ since: at(since), until: at(until) });

/** An appeal received on Monday 2 March 2026 at 10:00: due on Monday 9 March at 18:00. */
const FIRST = at('2026-03-02 10:00');
const changed = (pauses: Pause[], extensionDays = 0) =>
  questionDeadline({ kind: 'appeal', pauses, extensionDays }, FIRST, SETTINGS);

describe('a deadline that changed', () => {
  it('is what it was without changes', () => {
    expect(changed([])).toEqual(questionDeadline({ kind: 'appeal' }, FIRST, SETTINGS));
    expect(changed([]).dueAt).toBe(at('2026-03-09 18:00'));
  });

  // Hand-counted. Working hours are 09:00–12:00 and 14:00–18:00.
  it.each<[string, string, Pause[], number, string]>([
    ['an hour of a morning', 'the hour', [pause('2026-03-03 10:00', '2026-03-03 11:00')], 0, '2026-03-10 10:00'],
    ['a lunch break', 'no working minute', [pause('2026-03-03 12:00', '2026-03-03 14:00')], 0, '2026-03-09 18:00'],
    ['a weekend', 'no working minute', [pause('2026-03-06 18:00', '2026-03-09 09:00')], 0, '2026-03-09 18:00'],
    ['two working days', 'two days', [pause('2026-03-03 09:00', '2026-03-05 09:00')], 0, '2026-03-11 18:00'],
    [
      'twice',
      'two hours and one',
      [pause('2026-03-03 17:00', '2026-03-04 10:00'), pause('2026-03-05 11:30', '2026-03-05 14:30')],
      0,
      '2026-03-10 12:00',
    ],
    ['an extension of five days', 'five working days', [], 5, '2026-03-16 18:00'],
    ['both', 'a day and an hour', [pause('2026-03-03 10:00', '2026-03-03 11:00')], 1, '2026-03-11 10:00'],
    ['a pause begun too late', 'nothing', [pause('2026-03-09 18:01', '2026-03-12 18:00')], 0, '2026-03-09 18:00'],
  ])('%s moves it by %s', (_name, _by, pauses, days, due) => {
    expect(changed(pauses, days).dueAt).toBe(at(due));
  });

  it('is due soon by the minutes that ran: a pause after three quarters does not bring it back', () => {
    const { dueSoonAt } = changed([]);
    const after = { since: dueSoonAt + 60 * MINUTE, until: dueSoonAt + 2 * DAY };
    expect(changed([after]).dueSoonAt).toBe(dueSoonAt);
    const before = pause('2026-03-03 10:00', '2026-03-03 11:00');
    expect(changed([before]).dueSoonAt).toBe(dueSoonAt + 60 * MINUTE);
  });

  it('crosses the Spring Festival and its made-up Saturdays', () => {
    const enquiry = (pauses: Pause[], extensionDays = 0) =>
      questionDeadline({ kind: 'enquiry', pauses, extensionDays }, at('2026-02-12 10:00'), SETTINGS).dueAt;
    expect(enquiry([])).toBe(at('2026-02-13 18:00'));
    expect(enquiry([pause('2026-02-12 10:00', '2026-02-13 10:00')])).toBe(at('2026-02-14 18:00'));
    expect(enquiry([], 2)).toBe(at('2026-02-24 18:00'));
  });
});

describe('against counting one by one, over 2025 and 2026 with 调休', () => {
  const OFFSET = 8 * 60 * MINUTE;
  const midnight = (ms: number) => Math.floor((ms + OFFSET) / DAY) * DAY;
  /** 18:00 of the Nth worked day after the day of `ms`, walked. */
  const endAfter = (ms: number, days: number): number => {
    let day = midnight(ms);
    for (let left = days; left > 0; ) {
      day += DAY;
      if (worked(day)) left -= 1;
    }
    return day + 18 * 60 * MINUTE - OFFSET;
  };
  const floor = (ms: number) => Math.floor(ms / MINUTE) * MINUTE;

  /** Ticks every minute: it runs when it is worked and nobody waits for the asker. */
  function ticked(startedAt: number, dueAt: number, pauses: readonly Pause[], days: number) {
    let total = days * 420;
    for (let ms = floor(startedAt); ms < dueAt; ms += MINUTE) if (minuteWorked(ms)) total += 1;
    const soon = Math.floor(total * 0.75);
    const waiting = (ms: number) => pauses.some(({ since, until }) => ms >= floor(since) && ms < floor(until));
    let ran = 0;
    let dueSoonAt = soon === 0 ? floor(startedAt) : 0;
    let ms = floor(startedAt);
    for (; ran < total; ms += MINUTE) {
      if (!minuteWorked(ms) || waiting(ms)) continue;
      ran += 1;
      if (ran === soon) dueSoonAt = ms + MINUTE;
    }
    return { dueAt: ms, dueSoonAt };
  }

  const DAYS: [Channel, 'county' | 'province', number][] = [
    ['consultation', 'province', 1],
    ['consultation', 'county', 2],
    ['help', 'province', 5],
    ['complaint', 'province', 10],
    ['tip_off', 'county', 12],
  ];

  it('deadlines with pauses and extensions are the same', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: Date.UTC(2025, 0, 1), max: Date.UTC(2026, 9, 15) }),
        fc.constantFrom(...DAYS),
        fc.array(
          fc.record({ after: fc.integer({ min: 0, max: 6 * DAY }), length: fc.integer({ min: 0, max: 9 * DAY }) }),
          {
            maxLength: 2,
          },
        ),
        fc.integer({ min: 0, max: 10 }),
        (startedAt, [channel, holderLevel, days], waits, extensionDays) => {
          const question = { kind: 'enquiry' as const, channel, holderLevel };
          const first = endAfter(startedAt, days);
          expect(questionDeadline(question, startedAt, SETTINGS).dueAt).toBe(first);
          const pauses: Pause[] = [];
          let from = startedAt;
          for (const { after, length } of waits) {
            const since = from + after;
            expect(paused('材料', since, SETTINGS).pauseUntil).toBe(endAfter(since, 5));
            // The asker answers, or five working days pass.
            from = Math.min(since + length, endAfter(since, 5));
            pauses.push({ since, until: from });
          }
          const counted = ticked(startedAt, first, pauses, extensionDays);
          const { dueAt, dueSoonAt } = questionDeadline({ ...question, pauses, extensionDays }, startedAt, SETTINGS);
          expect({ dueAt, dueSoonAt }).toEqual(counted);
        },
      ),
      { numRuns: 100 },
    );
  });
});
