import { morningWords } from '../../../src/features/reminder/morning-words';

const at = (text: string) => Date.parse(`${text}+08:00`);

test.each([
  ['an evening', '2026-11-25T20:30', true, '2026-11-26', '明早'],
  ['after midnight', '2026-11-26T00:30', true, '2026-11-27', '早上'],
  ['the minute before eight', '2026-11-26T07:59', true, '2026-11-27', '早上'],
  ['eight sharp', '2026-11-26T08:00', true, '2026-11-27', '明早'],
  ['a Friday', '2026-11-27T10:00', true, '2026-11-30', '周一早上'],
  ['early on a Saturday', '2026-11-28T07:00', false, '2026-11-30', '周一早上'],
  ['a Sunday', '2026-11-29T10:00', false, '2026-11-30', '明早'],
  ['before National Day', '2026-09-30T18:00', true, '2026-10-08', '10月8日早上'],
])('on %s it names the morning that is meant', (_name, now, workday, nextWorkday, words) => {
  expect(morningWords({ today: now.slice(0, 10), workday, nextWorkday }, at(now))).toBe(words);
});

test('a front page kept from another day does not guess', () => {
  const days = { today: '2026-11-20', workday: true, nextWorkday: '2026-11-23' };
  expect(morningWords(days, at('2026-11-25T10:00'))).toBe('明早');
});
