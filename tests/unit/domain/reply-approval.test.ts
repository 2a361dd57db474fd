import { DEFAULT_APPROVAL as rules, needsApproval } from '@core/domain/reply-approval';

const SENDS = { sendsReplies: true };

test.each([
  ['an enquiry from a card in force goes at once', 'enquiry', true, null, false],
  ['an enquiry without a card waits', 'enquiry', false, null, true],
  ['an appeal waits, whatever it cites', 'appeal', true, null, true],
  ['a report waits, whatever it cites', 'report', true, null, true],
  ['a unit that sends its own is treated like the desk', 'enquiry', true, SENDS, false],
  ['its appeals wait all the same', 'appeal', true, SENDS, true],
  ['what another unit writes the desk sends', 'enquiry', true, { sendsReplies: false }, true],
  ['a unit nobody decided about is such a one', 'enquiry', true, {}, true],
] as const)('%s', (_name, kind, cited, unit, waits) => {
  expect(needsApproval(kind, { cited, unit, rules })).toBe(waits);
});

test('the office may turn it off by kind, but not for units whose replies the desk sends', () => {
  const never = { enquiry: 'never', appeal: 'never', report: 'never' } as const;
  expect(needsApproval('appeal', { cited: false, unit: null, rules: never })).toBe(false);
  expect(needsApproval('appeal', { cited: false, unit: {}, rules: never })).toBe(true);
});
