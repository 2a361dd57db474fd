import {
  addWorkingDays,
  addWorkingMinutes,
  beijingDay,
  DEFAULT_WORKING_TIME,
  isCovered,
  isWorkday,
  startOfDay,
  workingMinutesBetween,
} from '@core/domain/working-time';
import fc from 'fast-check';
import { DAY, label, MINUTE, minuteWorked, worked } from './counted-time';

const at = (text: string): number => Date.parse(`${text.replace(' ', 'T')}:00+08:00`);

describe('days in Beijing', () => {
  it('turns at Beijing midnight, not at UTC’s', () => {
    expect(beijingDay(at('2026-03-05 00:00'))).toBe('2026-03-05');
    expect(beijingDay(at('2026-03-05 00:00') - 1)).toBe('2026-03-04');
    expect(beijingDay(at('2026-03-05 23:59'))).toBe('2026-03-05');
  });

  it('begins a day at 16:00 UTC of the day before', () => {
    expect(startOfDay('2026-03-05')).toBe(Date.UTC(2026, 2, 4, 16));
  });

  it.each(['2026-02-30', '2025-02-29', '2026-13-01', '2026-1-1', '20260101', '', '2026-01-01T00:00'])(
    'refuses %j as a day',
    (day) => {
      expect(() => startOfDay(day)).toThrow(RangeError);
      expect(() => isWorkday(day, {})).toThrow(RangeError);
    },
  );
});

describe('the calendar', () => {
  it.each([
    ['2026-02-13', true, 'Friday'],
    ['2026-02-14', true, 'Saturday made up'],
    ['2026-02-15', false, 'Sunday'],
    ['2026-02-16', false, 'Monday of the festival'],
    ['2026-02-23', false, 'Monday, day in lieu'],
    ['2026-02-24', true, 'Tuesday after it'],
    ['2026-03-07', false, 'ordinary Saturday'],
    ['2027-10-01', true, 'not published: by the weekday'],
  ])('%s worked: %s (%s)', (day, worked) => {
    expect(isWorkday(day, {})).toBe(worked);
  });

  it('lets an override win both ways', () => {
    expect(isWorkday('2026-02-14', { '2026-02-14': 'holiday' })).toBe(false);
    expect(isWorkday('2026-03-07', { '2026-03-07': 'workday' })).toBe(true);
  });

  it('covers the years the State Council has published', () => {
    expect([2025, 2026, 2027].map((year) => isCovered(year, {}))).toEqual([true, true, false]);
    expect(isCovered(2027, { '2027-10-01': 'holiday' })).toBe(true);
    expect(isCovered(2027, { '2027-10-01': 'workday', '2027-01-01': 'holiday' })).toBe(false);
  });
});

describe('working days', () => {
  it('counts from day zero, worked or not', () => {
    expect(addWorkingDays('2026-02-13', 2, {})).toBe('2026-02-24');
    expect(addWorkingDays('2026-02-14', 1, {})).toBe('2026-02-24');
    expect(addWorkingDays('2026-02-17', 1, {})).toBe('2026-02-24');
    expect(addWorkingDays('2026-02-17', 0, {})).toBe('2026-02-17');
  });

  it.each([-1, 1.5, Number.NaN])('refuses %s days', (days) => {
    expect(() => addWorkingDays('2026-02-13', days, {})).toThrow(RangeError);
  });
});

describe('working minutes', () => {
  const between = (from: string, to: string) => workingMinutesBetween(at(from), at(to), DEFAULT_WORKING_TIME);

  it.each([
    ['2026-03-02 09:00', '2026-03-02 18:00', 420],
    ['2026-03-02 11:30', '2026-03-02 14:10', 40],
    ['2026-03-02 12:00', '2026-03-02 14:00', 0],
    ['2026-03-02 17:59', '2026-03-03 09:01', 2],
    ['2026-03-06 18:00', '2026-03-09 09:00', 0],
    ['2026-02-14 00:00', '2026-02-24 23:59', 840],
    ['2026-03-02 10:00', '2026-03-02 10:00', 0],
    ['2026-03-03 10:00', '2026-03-02 10:00', 0],
  ])('from %s to %s: %d', (from, to, minutes) => {
    expect(between(from, to)).toBe(minutes);
  });

  it.each([
    ['2026-03-02 09:00', 180, '2026-03-02 12:00'],
    ['2026-03-02 09:00', 181, '2026-03-02 14:01'],
    ['2026-03-02 09:00', 420, '2026-03-02 18:00'],
    ['2026-03-07 10:00', 1, '2026-03-09 09:01'],
    ['2026-03-07 10:00', 0, '2026-03-07 10:00'],
  ])('%s and %d minutes: %s', (from, minutes, to) => {
    expect(addWorkingMinutes(at(from), minutes, DEFAULT_WORKING_TIME)).toBe(at(to));
  });

  it.each([-1, 0.5, Number.NaN])('refuses %s minutes', (minutes) => {
    expect(() => addWorkingMinutes(at('2026-03-02 09:00'), minutes, DEFAULT_WORKING_TIME)).toThrow(RangeError);
  });
});

describe('against counting one by one', () => {
  const FIRST = Date.UTC(2025, 0, 1);
  const LAST = Date.UTC(2026, 11, 1);
  const instant = fc.integer({ min: FIRST, max: LAST });

  it('agrees on every day of two years', () => {
    for (let utc = FIRST; utc < Date.UTC(2027, 0, 1); utc += DAY) {
      expect([label(utc), isWorkday(label(utc), {})]).toEqual([label(utc), worked(utc)]);
    }
  });

  it('adds working days like walking them', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 690 }), fc.integer({ min: 0, max: 15 }), (offset, days) => {
        let utc = FIRST + offset * DAY;
        const start = label(utc);
        for (let left = days; left > 0; ) {
          utc += DAY;
          if (worked(utc)) left -= 1;
        }
        expect(addWorkingDays(start, days, {})).toBe(label(utc));
      }),
    );
  });

  it('counts minutes like ticking them off', () => {
    fc.assert(
      fc.property(instant, fc.integer({ min: 0, max: 12 * DAY }), (from, length) => {
        const start = Math.floor(from / MINUTE) * MINUTE;
        const end = Math.floor((from + length) / MINUTE) * MINUTE;
        let minutes = 0;
        for (let ms = start; ms < end; ms += MINUTE) if (minuteWorked(ms)) minutes += 1;
        expect(workingMinutesBetween(from, from + length, DEFAULT_WORKING_TIME)).toBe(minutes);
      }),
      { numRuns: 60 },
    );
  });

  it('finds the first moment at which the minutes have passed', () => {
    fc.assert(
      fc.property(instant, fc.integer({ min: 1, max: 1500 }), (from, minutes) => {
        let ms = Math.floor(from / MINUTE) * MINUTE;
        for (let left = minutes; left > 0; ms += MINUTE) if (minuteWorked(ms)) left -= 1;
        expect(addWorkingMinutes(from, minutes, DEFAULT_WORKING_TIME)).toBe(ms);
      }),
      { numRuns: 60 },
    );
  });
});
