import type { Channel, QuestionKind } from '@core/contract/constants';

/**
 * Deadlines worked out by hand, before the module that computes them.
 *
 * Calendars (国办发明电〔2024〕12号 for 2025, 国办发明电〔2025〕7号 for 2026):
 *   2025 off: 1 Jan · 28 Jan–4 Feb · 4–6 Apr · 1–5 May · 31 May–2 Jun · 1–8 Oct
 *        worked weekends: Sun 26 Jan, Sat 8 Feb, Sun 27 Apr, Sun 28 Sep, Sat 11 Oct
 *   2026 off: 1–3 Jan · 15–23 Feb · 4–6 Apr · 1–5 May · 19–21 Jun · 25–27 Sep · 1–7 Oct
 *        worked weekends: Sun 4 Jan, Sat 14 Feb, Sat 28 Feb, Sat 9 May, Sun 20 Sep, Sat 10 Oct
 *   2027 not published: plain Monday to Friday, provisional
 * Limits in working days: enquiry 1 (2 with a county unit), appeal and suggestion 5, report 10 (12 with a county unit).
 * A working day has 420 working minutes: 09:00–12:00 (180) and 14:00–18:00 (240).
 */
export interface WorkingTimeCase {
  /** Beijing time. */
  received: string;
  kind: QuestionKind;
  channel?: Channel;
  /** Held by a county unit. */
  county?: true;
  /** Always at 18:00 of this day. */
  due: string;
  /** Beijing time; worked out for some. */
  soon?: string;
  provisional?: true;
  why: string;
}

// biome-ignore format: a table, one case to two lines
export const WORKING_TIME_CASES: readonly WorkingTimeCase[] = [
  // An ordinary week: 2–6 and 9–13 March 2026, Monday to Friday
  { received: '2026-03-02 09:00', kind: 'enquiry', due: '2026-03-03', soon: '2026-03-03 14:30',
    why: 'Mon is day zero, Tue is day one; 75 % of 840 min is 630: Mon 420, Tue 180 + 30' },
  { received: '2026-03-05 00:30', kind: 'enquiry', due: '2026-03-06', soon: '2026-03-06 14:30',
    why: 'half past midnight on Thu in Beijing, though still Wed in UTC; minutes begin at 09:00' },
  { received: '2026-03-05 07:59', kind: 'enquiry', due: '2026-03-06', soon: '2026-03-06 14:30',
    why: 'before the office opens, still Wed in UTC: day zero is Thu all the same' },
  { received: '2026-03-06 18:00:01', kind: 'enquiry', due: '2026-03-09', soon: '2026-03-09 16:15',
    why: 'after hours on Fri is still Fri; only Mon counts: 75 % of 420 is 315 = 180 + 135' },
  { received: '2026-03-07 08:00', kind: 'enquiry', due: '2026-03-09', soon: '2026-03-09 16:15',
    why: 'Sat reception: day zero is Sat, the first working day is Mon' },
  { received: '2026-03-08 23:59:59', kind: 'enquiry', due: '2026-03-09',
    why: 'one second before Mon is still Sun, so Mon is day one' },
  { received: '2026-03-09 00:00', kind: 'enquiry', due: '2026-03-10', soon: '2026-03-10 14:30',
    why: 'one second later Mon is day zero, and Tue is day one' },
  { received: '2026-03-04 10:00', kind: 'appeal', due: '2026-03-11', why: '5, 6, 9, 10, 11 March' },
  { received: '2026-03-04 10:00', kind: 'report', channel: 'suggestion', due: '2026-03-11',
    why: 'a report taken as 建议 has five days, not ten' },
  { received: '2026-03-04 10:00', kind: 'report', due: '2026-03-18',
    why: '投诉 by default: 5, 6, then 9–13, then 16, 17, 18 March' },
  { received: '2026-03-04 10:00', kind: 'report', county: true, due: '2026-03-20',
    why: 'two more days with a county unit: 19, 20 March' },
  { received: '2026-03-04 10:00', kind: 'appeal', county: true, due: '2026-03-11',
    why: '求助 has the same limit at every level' },

  // New Year and Spring Festival 2025
  { received: '2025-01-01 10:00', kind: 'enquiry', due: '2025-01-02', why: 'New Year is one day off; Thu is day one' },
  { received: '2025-01-24 17:59', kind: 'enquiry', due: '2025-01-26', why: 'Fri; Sat off, Sun 26 is worked' },
  { received: '2025-01-25 12:00', kind: 'enquiry', due: '2025-01-26', why: 'Sat; the next day is a worked Sun' },
  { received: '2025-01-26 09:00', kind: 'enquiry', due: '2025-01-27', why: 'a worked Sun is an ordinary day zero' },
  { received: '2025-01-27 16:00', kind: 'enquiry', due: '2025-02-05', why: 'last day before the festival; back on Wed 5' },
  { received: '2025-01-28 00:00', kind: 'enquiry', due: '2025-02-05', why: 'first minute of the festival' },
  { received: '2025-02-04 23:59', kind: 'enquiry', due: '2025-02-05', why: 'last minute of the festival' },
  { received: '2025-02-05 00:00', kind: 'enquiry', due: '2025-02-06', why: 'first minute after it: Wed is day zero' },
  { received: '2025-02-07 18:30', kind: 'enquiry', due: '2025-02-08', why: 'Fri evening; Sat 8 is worked' },
  { received: '2025-02-08 10:00', kind: 'enquiry', due: '2025-02-10', soon: '2025-02-10 14:45',
    why: 'worked Sat 360 min + Mon 420 = 780; 585 − 360 = 225 on Mon: 180 + 45' },
  { received: '2025-01-24 10:00', kind: 'appeal', due: '2025-02-07', why: '26, 27 January, 5, 6, 7 February' },
  { received: '2025-01-27 10:00', kind: 'appeal', due: '2025-02-10', why: '5, 6, 7, worked Sat 8, Mon 10' },
  { received: '2025-01-23 11:59', kind: 'report', due: '2025-02-12', soon: '2025-02-10 11:29',
    why: '24, 26, 27 Jan, 5–8, 10–12 Feb; 241 + 4200 = 4441 min, 3330 − 241 = 3089 = 7 days + 149' },
  { received: '2025-01-23 11:59', kind: 'report', county: true, due: '2025-02-14', why: 'two more: 13, 14 February' },

  // Spring to autumn 2025
  { received: '2025-04-03 17:00', kind: 'enquiry', due: '2025-04-07', why: '4–6 April off, Mon 7 is day one' },
  { received: '2025-04-03 17:00', kind: 'enquiry', county: true, due: '2025-04-08', soon: '2025-04-08 14:15',
    why: 'Mon, Tue; 60 + 840 = 900 min, 675 − 60 − 420 = 195 on Tue: 180 + 15' },
  { received: '2025-04-26 09:30', kind: 'enquiry', due: '2025-04-27', why: 'Sat; Sun 27 is worked' },
  { received: '2025-04-25 15:00', kind: 'appeal', due: '2025-05-06', why: 'worked Sun 27, 28, 29, 30, then Tue 6 May' },
  { received: '2025-04-30 23:59:59', kind: 'enquiry', due: '2025-05-06', why: 'last second before five days off' },
  { received: '2025-05-30 15:00', kind: 'enquiry', due: '2025-06-03', why: 'Fri; Sat to Mon off, Tue 3' },
  { received: '2025-05-29 16:00', kind: 'report', due: '2025-06-13', soon: '2025-06-11 12:00',
    why: '30, 3–6, 9–13; 120 + 4200 = 4320, 3240 − 120 = 3120 = 7 days + 180: the end of the morning of day 8' },
  { received: '2025-09-26 16:30', kind: 'enquiry', due: '2025-09-28', why: 'Fri; Sun 28 is worked' },
  { received: '2025-09-27 10:00', kind: 'appeal', due: '2025-10-10', why: 'worked Sun 28, 29, 30, then 9, 10 October' },
  { received: '2025-09-30 17:59', kind: 'enquiry', due: '2025-10-09', soon: '2025-10-09 16:14',
    why: 'eight days off; 1 + 420 = 421 min, 315 − 1 = 314 = 180 + 134' },
  { received: '2025-09-30 10:00', kind: 'appeal', due: '2025-10-14', why: '9, 10, worked Sat 11, 13, 14' },
  { received: '2025-10-06 20:00', kind: 'enquiry', county: true, due: '2025-10-10', why: 'Mid-autumn Day; 9, 10 October' },
  { received: '2025-10-10 09:00:59', kind: 'enquiry', due: '2025-10-11', soon: '2025-10-11 14:30',
    why: 'Fri to worked Sat; seconds are dropped, 630 of 840 min' },
  { received: '2025-09-25 08:00', kind: 'report', channel: 'tip_off', county: true, due: '2025-10-17',
    why: '26, 28, 29, 30 Sep, 9, 10, 11, 13–17 Oct: twelve' },

  // Year end 2025–2026
  { received: '2025-12-31 10:00', kind: 'enquiry', due: '2026-01-04', why: '1–3 January off, Sun 4 is worked' },
  { received: '2025-12-31 23:59', kind: 'enquiry', due: '2026-01-04', why: 'last minute of the year, same day zero' },
  { received: '2026-01-01 00:00', kind: 'enquiry', due: '2026-01-04', why: 'first minute of the year, still off' },
  { received: '2025-12-26 10:00', kind: 'appeal', due: '2026-01-05', why: '29, 30, 31, worked Sun 4, Mon 5' },
  { received: '2026-01-03 10:00', kind: 'report', due: '2026-01-15', why: 'Sun 4, 5–9 makes six, 12–15 makes ten' },

  // Spring Festival 2026
  { received: '2026-02-13 10:00', kind: 'enquiry', due: '2026-02-14', why: 'Fri; Sat 14 is worked' },
  { received: '2026-02-14 17:30', kind: 'enquiry', due: '2026-02-24', soon: '2026-02-24 16:07',
    why: 'nine days off; 30 + 420 = 450 min, 337 − 30 = 307 = 180 + 127' },
  { received: '2026-02-13 10:00', kind: 'appeal', due: '2026-02-27', why: 'worked Sat 14, then 24, 25, 26, 27' },
  { received: '2026-02-14 09:00', kind: 'appeal', due: '2026-02-28', why: '24–27 and worked Sat 28: due on a Saturday' },
  { received: '2026-02-12 09:00', kind: 'report', due: '2026-03-04', why: '13, 14, 24–28 makes seven, 2, 3, 4 March' },
  { received: '2026-02-17 00:05', kind: 'report', county: true, due: '2026-03-10', soon: '2026-03-05 18:00',
    why: 'five in February, 2–6 March, 9, 10; 75 % of twelve whole days is nine whole days' },

  // Spring to autumn 2026
  { received: '2026-04-03 12:00', kind: 'enquiry', due: '2026-04-07', why: 'Fri; Sat to Mon off, Tue 7' },
  { received: '2026-04-30 12:30', kind: 'appeal', due: '2026-05-11', soon: '2026-05-09 15:15',
    why: '6, 7, 8, worked Sat 9, Mon 11; received at lunch: 240 + 2100, 1755 − 240 − 3 × 420 = 255 = 180 + 75' },
  { received: '2026-06-18 20:00', kind: 'enquiry', county: true, due: '2026-06-23', why: '19–21 off; Mon 22, Tue 23' },
  { received: '2026-09-24 09:00', kind: 'appeal', due: '2026-10-09', why: '28, 29, 30, then 8, 9 October: two holidays' },
  { received: '2026-10-01 09:00', kind: 'report', due: '2026-10-20', why: '8, 9, worked Sat 10, 12–16, 19, 20' },
  { received: '2026-11-25 15:14', kind: 'appeal', due: '2026-12-02', soon: '2026-12-01 15:33',
    why: '26, 27, 30, 1, 2; 166 + 2100 = 2266 min, 1699 − 166 = 1533 = 3 days + 180 + 93' },

  // Into a year the calendar does not cover
  { received: '2026-12-30 12:00', kind: 'enquiry', due: '2026-12-31', why: 'Thu 31 is still a covered year' },
  { received: '2026-12-31 14:00', kind: 'enquiry', due: '2027-01-01', soon: '2027-01-01 15:15', provisional: true,
    why: 'Fri by the weekday alone; 240 + 420 = 660 min, 495 − 240 = 255 = 180 + 75' },
  { received: '2027-09-30 10:00', kind: 'enquiry', due: '2027-10-01', provisional: true,
    why: 'National Day is surely off, but nobody has said so yet: that is what provisional warns of' },
];
