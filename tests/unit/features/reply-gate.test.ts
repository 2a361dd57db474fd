import { replyProblem } from '../../../src/features/desk/reply-gate';

test('a bare word of forwarding is told what it is, not asked for more characters', () => {
  expect(replyProblem('已转办')).toContain('还不是答复');
  expect(replyProblem('可以')).toContain('再写几个字');
  expect(replyProblem('可以申请，到县残联办理。')).toBeNull();
});
