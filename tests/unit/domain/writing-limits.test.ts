import { isMuted, mutedWords } from '@core/domain/mute';
import {
  admit,
  comeBackWords,
  DEFAULT_WRITING_LIMITS,
  tooManyWords,
  type Written,
  writingLimitsOf,
} from '@core/domain/writing-limits';

const at = (moment: string) => Date.parse(`${moment}+08:00`);
const NOW = at('2026-11-26T10:00:00');
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const wrote = (...ago: number[]): Written[] => ago.map((ms, n) => ({ command: `c${n}`, at: NOW - ms }));

describe('how much one person may write', () => {
  const limit = { minute: 2, day: 4 };

  test('what fits is remembered', () => {
    expect(admit([], limit, 'new', NOW)).toEqual({ admitted: true, written: [{ command: 'new', at: NOW }] });
  });

  test('what was written more than a day ago is forgotten', () => {
    const admission = admit(wrote(DAY + 1, DAY, 5_000), limit, 'new', NOW);
    expect(admission).toEqual({
      admitted: true,
      written: [
        { command: 'c2', at: NOW - 5_000 },
        { command: 'new', at: NOW },
      ],
    });
  });

  test('a full minute has room again when the first of it is a minute old', () => {
    const written = wrote(50_000, 20_000);
    expect(admit(written, limit, 'new', NOW)).toEqual({
      admitted: false,
      window: 'minute',
      comeBackAt: NOW + 10_000,
    });
    expect(admit(written, limit, 'new', NOW + 9_999)).toMatchObject({ admitted: false });
    expect(admit(written, limit, 'new', NOW + 10_000)).toMatchObject({ admitted: true });
  });

  test('a full day counts before a full minute, and tells when it is over', () => {
    const written = wrote(DAY - 3_600_000, 3 * MINUTE, 2_000, 1_000);
    expect(admit(written, limit, 'new', NOW)).toEqual({ admitted: false, window: 'day', comeBackAt: NOW + 3_600_000 });
  });

  test('a lowered limit waits until enough has left', () => {
    const written = wrote(DAY - 1_000, DAY - 2_000, DAY - 3_000, DAY - 4_000);
    expect(admit(written, { minute: 9, day: 2 }, 'new', NOW)).toMatchObject({ comeBackAt: NOW + 3_000 });
  });

  test('the same command is counted once, and let through even when there is no room', () => {
    const written = wrote(4_000, 3_000, 2_000, 1_000);
    expect(admit(written, limit, 'c0', NOW)).toEqual({ admitted: true, written: null });
    expect(admit(written, limit, 'new', NOW)).toMatchObject({ admitted: false });
  });
});

describe('the limits that were set', () => {
  const wrong: string[] = [];
  const limitsOf = (stored: object | null) => writingLimitsOf(stored, (kind) => wrong.push(kind));
  beforeEach(() => wrong.splice(0));

  test('hold kind by kind, the defaults for the rest', () => {
    expect(limitsOf(null)).toEqual(DEFAULT_WRITING_LIMITS);
    expect(limitsOf({ _id: 'limits', ask: { minute: 1, day: 2 } })).toEqual({
      ...DEFAULT_WRITING_LIMITS,
      ask: { minute: 1, day: 2 },
    });
    expect(wrong).toEqual([]);
  });

  test.each([{ minute: 0, day: 3 }, { minute: 1.5, day: 3 }, { minute: 1 }, { minute: 1, day: 1e9 }, null, '5'])(
    'that cannot hold count as none: %j',
    (ask) => {
      expect(limitsOf({ ask }).ask).toEqual(DEFAULT_WRITING_LIMITS.ask);
      expect(wrong).toEqual(['ask']);
    },
  );
});

describe('what people are told', () => {
  test.each([
    ['2026-11-26T10:00:01', '今天 10:01'],
    ['2026-11-26T23:59:01', '明天 00:00'],
    ['2026-11-27T09:30:00', '明天 09:30'],
    ['2026-12-03T08:05:00', '2026年12月3日 08:05'],
  ])('a moment to come back at: %s', (moment, words) => expect(comeBackWords(at(moment), NOW)).toBe(words));

  test('over a limit: when to come back, and whom to call', () => {
    expect(tooManyWords('ask', NOW + MINUTE, NOW)).toBe(
      '您提的留言太多了，请在今天 10:01 以后再来。急事可以打 12345。',
    );
  });

  test('muted: why, until when, what remains, whom to call', () => {
    const mute = { _id: 'p', reason: '多次发布广告。', by: 'lead', at: NOW - 1, until: NOW + DAY };
    expect(mutedWords(mute, NOW)).toBe(
      '您在明天 10:00 以前不能发表文字，原因：多次发布广告。看卡片、查看和撤回已经提出的留言不受影响。有异议请打 12345。',
    );
    expect(mutedWords({ ...mute, until: undefined }, NOW)).toMatch(/^您已被停止发表文字，/);
    expect(isMuted(mute, NOW)).toBe(true);
    expect(isMuted(mute, NOW + DAY)).toBe(false);
    expect(isMuted({ ...mute, until: undefined }, NOW + 1_000 * DAY)).toBe(true);
    expect(isMuted(null, NOW)).toBe(false);
  });
});
