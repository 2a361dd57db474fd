import type { EntryRecord, QuestionRecord } from '@core/domain/records';
import { startCloud, stopClouds, type TestCloud } from '../support/cloud';
import { asking, replying, triaging } from '../support/inputs';

afterAll(stopClouds);

let cloud: TestCloud;
beforeAll(async () => {
  cloud = await startCloud({ instances: 4 });
});

const inProgress = async () => {
  const { id } = await cloud.get('citizen', 'citizen', 'ask', asking());
  await cloud.get('operator', 'desk', 'triage', triaging(id, 1));
  return id;
};

test('two operators reply at once: one wins, the other is told what changed', async () => {
  const before = cloud.conflicts();
  for (let round = 0; round < 20 && cloud.conflicts() === before; round += 1) {
    const id = await inProgress();
    const answers = await Promise.all([
      cloud.as(
        'operator',
        'desk',
        'reply',
        replying(id, 2, { text: '甲的答复：可以申请残疾证，请到户籍地残联办理。' }),
      ),
      cloud.as(
        'operator_2',
        'desk',
        'reply',
        replying(id, 2, { text: '乙的答复：先在医院评定，再到残联办理残疾证。' }),
      ),
    ]);
    const won = answers.filter((answer) => answer.ok);
    const lost = answers.filter((answer) => !answer.ok);
    expect([won.length, lost.length]).toEqual([1, 1]);
    expect(lost[0]).toMatchObject({ error: { code: 'conflict_stale' } });
    const message = lost[0]?.ok === false ? lost[0].error.message : '';
    for (const told of ['正式答复', '已答复', '政策百事通运维小组']) expect(message).toContain(told);

    const entries = (await cloud.all<EntryRecord>('entries')).filter((entry) => entry.questionId === id);
    expect(entries.filter((entry) => entry.type === 'reply')).toHaveLength(1);
    const question = await cloud.stored<QuestionRecord>('questions', id);
    expect(question).toMatchObject({ version: 3, entrySeq: 3, state: 'answered' });
    expect(entries.map((entry) => entry.seq).sort()).toEqual([1, 2, 3]);
  }
  // Two commits met, and the database refused one of them: the outcome above was decided there and not by luck.
  expect(cloud.conflicts()).toBeGreaterThan(before);
});

test('many questions asked at once have many numbers', async () => {
  const asked = await Promise.all(
    Array.from({ length: 24 }, (_, n) => cloud.get(n % 2 ? 'citizen' : 'other_citizen', 'citizen', 'ask', asking())),
  );
  expect(new Set(asked.map(({ no }) => no)).size).toBe(24);
});

test('questions that have nothing to do with one another do not get in each other’s way', async () => {
  const ids = await Promise.all(Array.from({ length: 8 }, inProgress));
  const before = cloud.conflicts();
  const answers = await Promise.all(ids.map((id) => cloud.as('operator', 'desk', 'reply', replying(id, 2))));
  expect(answers.every((answer) => answer.ok)).toBe(true);
  expect(cloud.conflicts()).toBe(before);
});
