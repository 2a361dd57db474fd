import { findingsProblem, replyProblem } from '../../../src/features/desk/reply-gate';

test('a bare word of forwarding is told what it is, not asked for more characters', () => {
  expect(replyProblem('已转办')).toContain('还不是答复');
  expect(replyProblem('可以')).toContain('再写几个字');
  expect(replyProblem('可以申请，到县残联办理。')).toBeNull();
});

test('a reply in parts says which part is missing, too long or tells who somebody is', () => {
  const findings = { found: '路灯坏了三盏，情况属实。', done: '已经换好。', next: '每周巡查一次。' };
  expect(findingsProblem(findings)).toBeNull();
  expect(findingsProblem({ ...findings, done: ' ' })).toBe('还没写“办理情况”。');
  expect(findingsProblem({ ...findings, next: '查'.repeat(601) })).toContain('下一步或依据：多了 1 个字');
  expect(findingsProblem({ ...findings, found: '已经打过 13800001234 核实。' })).toContain('查明的情况里有');
});

test('a slot of a quick reply is named until it is filled, whichever colon was typed', () => {
  expect(replyProblem('请到【填：办理地点】办理，带上身份证。')).toBe('把【填：办理地点】换成实际内容再发送。');
  expect(replyProblem('请到【填:办理地点】办理，带上身份证。')).toContain('办理地点');
  expect(replyProblem('请到县政务大厅办理，带上身份证。【注意】周末不开门。')).toBeNull();
});
