import type { QuestionRecord } from '@core/domain/records';
import { startCloud, stopClouds, type TestCloud } from '../support/cloud';
import { asking, commandId, proposing, replying, triaging } from '../support/inputs';
import { PEOPLE } from '../support/people';

afterAll(stopClouds);

let cloud: TestCloud;
beforeAll(async () => {
  cloud = await startCloud();
});
afterEach(() => cloud.setFault('security.msgSecCheck', null));

const down = () => cloud.setFault('security.msgSecCheck', { kind: 'fail' });

const answered = async (id: string) => {
  await cloud.get('operator', 'desk', 'triage', triaging(id, 1));
  return cloud.get('operator', 'desk', 'reply', replying(id, 2));
};
const agree = (id: string) =>
  cloud.get('citizen', 'citizen', 'decide_public_version', {
    commandId: commandId(),
    id,
    version: 1,
    agree: true,
    phoneCode: cloud.phoneCode(PEOPLE.citizen),
  });
const approve = async (id: string) => {
  const { version } = await cloud.get('reviewer', 'desk', 'question', { id });
  return cloud.as('reviewer', 'desk', 'review_public_version', {
    commandId: commandId(),
    id,
    version,
    publicVersion: 1,
    approve: true,
  });
};

describe('while the check is down', () => {
  test.each([
    ['fails', { kind: 'fail' }],
    ['refuses', { kind: 'refuse', code: 45009 }],
  ] as const)('a question is taken in when it %s, unchecked', async (_name, fault) => {
    cloud.setFault('security.msgSecCheck', fault);
    const receipt = await cloud.get('citizen', 'citizen', 'ask', asking());
    expect(receipt.beingChecked).toBe(true);
    expect((await cloud.stored<QuestionRecord>('questions', receipt.id)).check.status).toBe('unchecked');
  });

  test('it is taken in when the check does not answer, within the patience of a person', async () => {
    cloud.setFault('security.msgSecCheck', { kind: 'delay', ms: 6_000 });
    const receipt = await cloud.get('citizen', 'citizen', 'ask', asking());
    expect(receipt.beingChecked).toBe(true);
  });

  test('staff see it marked and can work on it', async () => {
    down();
    const { id } = await cloud.get('citizen', 'citizen', 'ask', asking());
    const view = await answered(id);
    expect(view).toMatchObject({ check: 'unchecked', state: 'answered', text: expect.stringContaining('中风') });
  });

  test('it does not become public until the check has answered', async () => {
    down();
    const { id } = await cloud.get('citizen', 'citizen', 'ask', asking());
    const { version } = await answered(id);
    await cloud.get('operator', 'desk', 'propose_public_version', proposing(id, version));
    await agree(id);
    expect(await approve(id)).toMatchObject({ ok: false, error: { code: 'rule_blocked' } });
    expect((await cloud.get('visitor', 'reader', 'featured', {})).rows).toEqual([]);

    cloud.setFault('security.msgSecCheck', null);
    expect(await approve(id)).toMatchObject({ ok: true });
    expect((await cloud.get('visitor', 'reader', 'featured', {})).rows).toHaveLength(1);
  });
});

describe('a risky text', () => {
  const risky = '楼下有人组织赌博，该向哪个部门反映？';

  test('is accepted, folded to all but operators and leads, and never public', async () => {
    const { id, beingChecked } = await cloud.get('citizen', 'citizen', 'ask', asking({ text: risky }));
    expect(beingChecked).toBe(true);
    expect(await cloud.get('citizen', 'citizen', 'my_question', { id })).toMatchObject({ text: risky });
    for (const person of ['operator', 'lead'] as const) {
      expect((await cloud.get(person, 'desk', 'question', { id })).text).toBe(risky);
    }
    const { version, notFeaturable, may } = await answered(id);
    expect(may.proposePublicVersion).toBe(false);
    expect(notFeaturable).toEqual(expect.any(String));
    const refused = await cloud.as('operator', 'desk', 'propose_public_version', proposing(id, version));
    expect(refused).toMatchObject({ ok: false, error: { code: 'rule_blocked' } });
  });

  test('a unit that holds it sees that it is there and not what it says, in list, page and thread', async () => {
    const { id } = await cloud.get('citizen', 'citizen', 'ask', asking({ text: risky }));
    await cloud.get('operator', 'desk', 'triage', triaging(id, 1));
    const stored = await cloud.stored<QuestionRecord>('questions', id);
    await cloud.engine.update('questions', {
      filter: { _id: id },
      update: { ...stored, holderKey: 'unit:yibao', holderName: '省医保局' },
      replace: true,
    });
    const inbox = await cloud.get('contact', 'desk', 'inbox', { list: 'in_progress' });
    const opened = await cloud.get('contact', 'desk', 'question', { id });
    expect(inbox.page.rows.find((row) => row.id === id)).toMatchObject({ text: null, check: 'risky' });
    expect(opened.text).toBeNull();
    expect(JSON.stringify([inbox, opened])).not.toContain('赌博');
  });

  test('a public text that turns out risky is agreed to and goes no further', async () => {
    const { id } = await cloud.get('citizen', 'citizen', 'ask', asking());
    const { version } = await answered(id);
    await cloud.get('operator', 'desk', 'propose_public_version', {
      ...proposing(id, version),
      question: '有人劝老人刷单返利，算不算诈骗？',
    });
    await agree(id);
    expect(await approve(id)).toMatchObject({ ok: false, error: { code: 'rule_blocked' } });
  });
});
