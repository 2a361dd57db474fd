import type { Petition } from '@core/domain/records';
import {
  comingDue,
  handOverWords,
  isPending,
  nextDate,
  petitionDates,
  petitionTicked,
  recorded,
  standingWords,
  stepWords,
  whyNotRecorded,
} from '@core/domain/petition';
import { HANDED_OVER, NOW, PETITION, question } from '../../support/records';

const at = (text: string): number => Date.parse(`${text.replace(' ', 'T')}:00+08:00`);
const told = (on: string, accepted = true) => ({ told: { on, accepted } });
const longer = (days: number) => ({ extension: { on: '2026-12-20', days, reason: '涉及多个部门' } });

describe('the dates of the law are days of the calendar', () => {
  test.each<[string, Partial<Petition> & { handedOn: string }, string, string]>([
    ['15 days after the day it came, which does not count', { handedOn: '2026-11-24' }, '2026-12-09', '2027-02-07'],
    ['over a holiday, which counts', { handedOn: '2026-09-25' }, '2026-10-10', '2026-12-09'],
    ['over the end of February', { handedOn: '2027-02-20' }, '2027-03-07', '2027-05-06'],
    ['in a leap year', { handedOn: '2028-02-20' }, '2028-03-06', '2028-05-05'],
    ['60 days after it was taken up', { handedOn: '2026-11-24', ...told('2026-11-30') }, '2026-12-09', '2027-01-29'],
    ['on the very day it came', { handedOn: '2026-11-24', ...told('2026-11-24') }, '2026-12-09', '2027-01-23'],
    [
      'a late notice makes nobody wait longer',
      { handedOn: '2026-11-24', ...told('2026-12-20') },
      '2026-12-09',
      '2027-02-07',
    ],
    ['30 days more', { handedOn: '2026-11-24', ...told('2026-11-30'), ...longer(30) }, '2026-12-09', '2027-02-28'],
    ['or fewer', { handedOn: '2026-11-24', ...told('2026-11-30'), ...longer(10) }, '2026-12-09', '2027-02-08'],
  ])('%s', (_what, petition, noticeBy, resultBy) => {
    expect(petitionDates(petition)).toEqual({ noticeBy, resultBy });
  });

  test('the next one is the notice until it was given', () => {
    expect(nextDate(PETITION)).toBe('2026-12-09');
    expect(nextDate({ ...PETITION, ...told('2026-11-30') })).toBe('2027-01-29');
  });

  test('they come due a week ahead', () => {
    expect(comingDue(NOW)).toBe(at('2026-12-03 00:00') - 1);
  });
});

describe('what may be recorded', () => {
  const on = '2026-11-25';
  const q = (more: Partial<Petition> = {}) => question('q', { ...HANDED_OVER, petition: { ...PETITION, ...more } });
  const finished = { step: 'finished', on, text: '已经协调解决' } as const;
  const extended = { step: 'extended', on, days: 30, reason: '涉及多个部门' } as const;
  const accepted = { step: 'accepted', on } as const;
  test.each([
    ['a notice', q(), accepted, null],
    ['a second one', q(told(on)), accepted, '已经记过告知'],
    ['of tomorrow', q(), { ...accepted, on: '2026-11-26' }, '不能晚于今天'],
    ['of before it came', q(), { ...accepted, on: '2026-11-23' }, '不能早于 2026年11月24日'],
    ['an end before a notice', q(), finished, '请先记告知'],
    ['an end', q(told('2026-11-24')), finished, null],
    ['an end before the notice was given', q(told(on)), { ...finished, on: '2026-11-24' }, '不能早于'],
    ['more time', q(told('2026-11-24')), extended, null],
    [
      'more time again',
      q({ ...told('2026-11-24'), extension: { on, days: 1, reason: '核查' } }),
      extended,
      '已经延期过',
    ],
    ['what was refused', q(told(on, false)), finished, '已经办结，或者没有受理'],
    ['what was never handed over', question('q'), accepted, '没有转信访'],
  ] as const)('%s', (_what, of, step, problem) => {
    const why = whyNotRecorded(of, step, NOW);
    if (problem === null) expect(why).toBeNull();
    else expect(why).toContain(problem);
  });

  test('more time once it is late', () => {
    const late = q(told('2026-11-24'));
    expect(whyNotRecorded(late, { ...extended, on: '2027-01-24' }, at('2027-01-24 10:00'))).toContain('已经超过');
  });

  test('a refusal and an end stop its clock, more time does not', () => {
    expect(isPending(recorded(PETITION, { step: 'refused', on, text: '已经进入复议' }))).toBe(false);
    const up = recorded(PETITION, accepted);
    expect(isPending(up)).toBe(true);
    expect(isPending(recorded(up, extended))).toBe(true);
    expect(isPending(recorded(up, finished))).toBe(false);
  });
});

test('the asker reads dates, never numbers of days alone', () => {
  expect(handOverWords(PETITION)).toContain('2026年12月9日前告知您是否受理');
  const up = recorded(PETITION, { step: 'accepted', on: '2026-11-25' });
  expect(stepWords(up, { step: 'accepted', on: '2026-11-25' })).toContain('2027年1月24日前办结');
});

test.each([
  [{}, '2026年12月9日前告知是否受理；受理后 60 天内办结，最迟 2027年2月7日。'],
  [told('2026-11-30'), '2026年11月30日告知受理，2027年1月29日前办结。'],
  [{ ...told('2026-11-30'), ...longer(10) }, '2027年2月8日前办结（已延期 10 天，理由：涉及多个部门）。'],
  [{ told: { on: '2026-11-30', accepted: false, text: '已经进入复议' } }, '告知不予受理：已经进入复议'],
  [{ ...told('2026-11-30'), finished: { on: '2026-12-20', text: '已经解决' } }, '2026年12月20日办结：已经解决'],
])('where it stands: %j', (more, words) => {
  const [begun, standing] = standingWords({ ...PETITION, ...more });
  expect(begun).toBe('2026年11月24日按《信访工作条例》转贵阳市信访局办理。');
  expect(standing).toContain(words);
});

describe('what the clock does', () => {
  const settings = { overrides: {}, listedAfterDays: 2 };
  test('leads at once, the inspection office after two working days, each date once', () => {
    const first = petitionTicked(PETITION, at('2026-12-10 00:00'), settings);
    expect(first.lines).toHaveLength(1);
    expect(first.petition).toMatchObject({ overdueOf: '2026-12-09', watchAt: at('2026-12-12 00:00') });
    expect(petitionTicked(first.petition, at('2026-12-11 23:59'), settings).lines).toEqual([]);
    const listed = petitionTicked(first.petition, at('2026-12-12 00:00'), settings);
    expect(listed.lines).toHaveLength(1);
    expect(listed.petition).toMatchObject({ listedOf: '2026-12-09', watchAt: undefined });
    expect(petitionTicked(listed.petition, at('2027-01-01 00:00'), settings).lines).toEqual([]);
  });

  test('a run that comes late says both', () => {
    expect(petitionTicked(PETITION, at('2027-01-01 00:00'), settings).lines).toHaveLength(2);
  });

  test('nothing before the day is over', () => {
    const early = petitionTicked(PETITION, at('2026-12-09 23:59'), settings);
    expect(early).toEqual({ petition: { ...PETITION, watchAt: at('2026-12-10 00:00') }, lines: [] });
  });
});
