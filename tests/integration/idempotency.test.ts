import type { EntryRecord, QuestionRecord } from '@core/domain/records';
import { startCloud, stopClouds, type TestCloud } from '../support/cloud';
import { asking, commandId, proposing, replying, triaging } from '../support/inputs';
import { PEOPLE } from '../support/people';
import { HOUR, NOW } from '../support/records';

afterAll(stopClouds);

let cloud: TestCloud;
beforeAll(async () => {
  cloud = await startCloud({ instances: 4 });
});

const questionsOf = async (text: string) =>
  (await cloud.all<QuestionRecord>('questions')).filter((question) => question.text === text);

test('the same question twice at the same moment is one question', async () => {
  const input = asking({ text: '双击提交会不会变成两条留言？' });
  const answers = await Promise.all([1, 2, 3, 4].map(() => cloud.get('citizen', 'citizen', 'ask', input)));
  expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
  expect(new Set(answers.map(({ no }) => no)).size).toBe(1);
  const stored = await questionsOf(input.text);
  expect(stored.map(({ _id }) => _id)).toEqual([answers[0]?.id]);
  const entries = await cloud.all<EntryRecord>('entries');
  expect(entries.filter(({ questionId }) => questionId === answers[0]?.id)).toHaveLength(1);
});

test('sent again after a lost answer, hours later, it answers the first receipt', async () => {
  const input = asking({ text: '回执没有收到，再点一次会怎样？' });
  const first = await cloud.get('citizen', 'citizen', 'ask', input);
  cloud.setTime(NOW + 3 * HOUR);
  const second = await cloud.get('citizen', 'citizen', 'ask', input);
  cloud.setTime(NOW);
  expect({ id: second.id, no: second.no, due: second.due.at }).toEqual({
    id: first.id,
    no: first.no,
    due: first.due.at,
  });
  expect(await questionsOf(input.text)).toHaveLength(1);
});

test('the same number with another content is refused and stores nothing', async () => {
  const input = asking({ text: '第一次提交的内容是这样的' });
  await cloud.get('citizen', 'citizen', 'ask', input);
  const other = await cloud.as('citizen', 'citizen', 'ask', { ...input, text: '同一个编号，内容却换了' });
  expect(other).toMatchObject({ ok: false, error: { code: 'conflict_reused_id' } });
  expect(await questionsOf('同一个编号，内容却换了')).toEqual([]);
});

test('the same number of another person is another command', async () => {
  const input = asking({ text: '两个人手机上碰巧用了同一个编号' });
  const one = await cloud.get('citizen', 'citizen', 'ask', input);
  const two = await cloud.get('other_citizen', 'citizen', 'ask', input);
  expect(two.id).not.toBe(one.id);
});

test('a reply sent twice is one line, and both answers are the answered question', async () => {
  const { id } = await cloud.get('citizen', 'citizen', 'ask', asking());
  await cloud.get('operator', 'desk', 'triage', triaging(id, 1));
  const input = replying(id, 2);
  const views = await Promise.all([1, 2, 3].map(() => cloud.get('operator', 'desk', 'reply', input)));
  expect(views.map(({ state, version }) => [state, version])).toEqual([
    ['answered', 3],
    ['answered', 3],
    ['answered', 3],
  ]);
  expect(views[0]?.entries.filter(({ type }) => type === 'reply')).toHaveLength(1);
});

test('consent given twice with one phone code counts once and is not asked for again', async () => {
  const { id } = await cloud.get('citizen', 'citizen', 'ask', asking());
  await cloud.get('operator', 'desk', 'triage', triaging(id, 1));
  await cloud.get('operator', 'desk', 'reply', replying(id, 2));
  await cloud.get('operator', 'desk', 'propose_public_version', proposing(id, 3));
  const input = {
    commandId: commandId(),
    id,
    version: 1,
    agree: true as const,
    phoneCode: cloud.phoneCode(PEOPLE.citizen),
  };
  await cloud.get('citizen', 'citizen', 'decide_public_version', input);
  const again = await cloud.get('citizen', 'citizen', 'decide_public_version', input);
  expect(again.publicVersion?.state).toBe('agreed');
  expect(again.entries.filter(({ text }) => text.startsWith('同意公开'))).toHaveLength(1);
});

test('what is kept of a command is keyed: no openid, no text', async () => {
  const kept = JSON.stringify(await cloud.all('commands'));
  for (const personal of [PEOPLE.citizen, PEOPLE.operator, '中风', '双击']) expect(kept).not.toContain(personal);
});

test('without the server’s secret nothing is stored, and the log says why', async () => {
  const bare = await startCloud({ env: { SERVER_SECRET: '' } });
  const refused = await bare.as('citizen', 'citizen', 'ask', asking());
  expect(refused).toMatchObject({ ok: false, error: { code: 'internal', ref: expect.any(String) } });
  expect(await bare.all('questions')).toEqual([]);
  expect(bare.lines.map(({ line }) => line).join('\n')).toContain('SERVER_SECRET');
});
