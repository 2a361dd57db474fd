import type { QuestionRecord } from '@core/domain/records';
import { startCloud, stopClouds, type TestCloud } from '../support/cloud';
import { asking, commandId, replying, saying, triaging } from '../support/inputs';
import { PEOPLE, type Person } from '../support/people';
import { HOUR, NOW, PROPOSED } from '../support/records';

afterAll(stopClouds);

let cloud: TestCloud;
beforeEach(async () => {
  cloud = await startCloud();
  const lead = { name: '赵组长', roles: ['lead', 'operator'], active: true };
  await cloud.put('staff', { ...lead, _id: 'o-second-lead' });
});
afterEach(() => cloud.close());

const SECOND_LEAD = 'o-second-lead';
const desk = (openid: string, action: string, data: object) => cloud.call('desk', { action, data }, { openid });
const version = async (id: string) => (await cloud.stored<QuestionRecord>('questions', id)).version;
const on = async (id: string) => ({ commandId: commandId(), id, version: await version(id) });
const mine = (id: string) => cloud.get('citizen', 'citizen', 'my_question', { id });
const count = async (person: Person, list: 'declines' | 'objections') =>
  (await cloud.get(person, 'desk', 'inbox', {})).counts[list] ?? 0;

async function accepted(): Promise<string> {
  const { id } = await cloud.get('citizen', 'citizen', 'ask', asking());
  await cloud.get('operator', 'desk', 'triage', triaging(id, 1));
  return id;
}
async function proposed(by: string = PEOPLE.operator): Promise<string> {
  const id = await accepted();
  expect(await desk(by, 'propose_decline', { ...(await on(id)), ...PROPOSED })).toMatchObject({ ok: true });
  return id;
}
async function declined(): Promise<string> {
  const id = await proposed();
  await cloud.get('lead', 'desk', 'decide_decline', { ...(await on(id)), confirm: true });
  return id;
}

describe('不予受理', () => {
  test('proposed, it waits for a lead and the asker sees nothing of it', async () => {
    const id = await proposed();
    expect(await count('lead', 'declines')).toBe(1);
    const asker = await mine(id);
    expect(asker).toMatchObject({ state: 'in_progress' });
    expect(JSON.stringify(asker)).not.toContain('法院');
    expect(await desk(PEOPLE.operator_2, 'propose_decline', { ...(await on(id)), ...PROPOSED })).toMatchObject({
      error: { code: 'rule_blocked' },
    });
  });

  test('confirmed by a lead, the asker reads why and where to go, and may have it reviewed once', async () => {
    const id = await declined();
    expect(await mine(id)).toMatchObject({
      state: 'declined',
      due: { state: 'stopped' },
      declined: PROPOSED,
      may: { requestReview: true, followUp: false, withdraw: false },
    });
    expect(await count('lead', 'declines')).toBe(0);
  });

  test('sent back, nothing changed for the asker and staff read why', async () => {
    const id = await proposed();
    const back = { ...(await on(id)), confirm: false, reason: '这件事应当答复' };
    expect(await desk(PEOPLE.lead, 'decide_decline', back)).toMatchObject({ data: { state: 'in_progress' } });
    expect(JSON.stringify(await mine(id))).not.toContain('应当答复');
    expect(await count('lead', 'declines')).toBe(0);
  });

  test('a lead does not confirm what they proposed', async () => {
    const id = await proposed(SECOND_LEAD);
    const confirm = { ...(await on(id)), confirm: true };
    expect(await desk(SECOND_LEAD, 'decide_decline', confirm)).toMatchObject({ error: { code: 'rule_blocked' } });
    expect(await desk(PEOPLE.lead, 'decide_decline', confirm)).toMatchObject({ ok: true });
  });

  test('an answer given meanwhile ends the proposal', async () => {
    const id = await proposed();
    const answer = replying(id, (await on(id)).version);
    expect(await desk(PEOPLE.operator, 'reply', answer)).toMatchObject({ ok: true });
    expect(await count('lead', 'declines')).toBe(0);
    expect(await desk(PEOPLE.lead, 'decide_decline', { ...(await on(id)), confirm: true })).toMatchObject({
      error: { code: 'rule_blocked' },
    });
  });
});

describe('申请复核', () => {
  const WORDS = '我这件事没有起诉过，请再看一看。';
  async function objected(): Promise<string> {
    const id = await declined();
    await cloud.get('citizen', 'citizen', 'request_review', saying(id, await version(id), WORDS));
    return id;
  }

  test('is decided by a person who had no part in the decline', async () => {
    const id = await objected();
    expect(await count('lead', 'objections')).toBe(1);
    const decision = { ...(await on(id)), uphold: true, text: '应当由我们答复，现在受理。' };
    expect(await desk(PEOPLE.lead, 'decide_review', decision)).toMatchObject({ error: { code: 'rule_blocked' } });
    expect(await desk(SECOND_LEAD, 'decide_review', decision)).toMatchObject({ data: { state: 'in_progress' } });
  });

  test('upheld, it is taken up with a deadline counted from now', async () => {
    const id = await objected();
    cloud.setTime(NOW + 48 * HOUR);
    await desk(SECOND_LEAD, 'decide_review', { ...(await on(id)), uphold: true, text: '应当由我们答复，现在受理。' });
    const asker = await mine(id);
    expect(asker).toMatchObject({ state: 'in_progress', due: { state: 'running' } });
    expect(asker.due.at).toBeGreaterThan(NOW + 48 * HOUR);
    expect(asker.declined).toBeUndefined();
    expect(asker.entries[0]?.text).toContain('应当由我们答复');
    expect(await count('lead', 'objections')).toBe(0);
  });

  test('dismissed, the decline stands for good', async () => {
    const id = await objected();
    await desk(SECOND_LEAD, 'decide_review', {
      ...(await on(id)),
      uphold: false,
      text: '法院已经立案，请向法官了解。',
    });
    const asker = await mine(id);
    expect(asker).toMatchObject({ state: 'declined', may: { requestReview: false } });
    expect(asker.entries[0]?.text).toContain('维持不予受理');
    const again = { ...(await on(id)), uphold: true, text: '应当由我们答复，现在受理。' };
    expect(await desk(SECOND_LEAD, 'decide_review', again)).toMatchObject({ error: { code: 'rule_blocked' } });
  });

  test('without an objection there is nothing to decide', async () => {
    const id = await declined();
    const decision = { ...(await on(id)), uphold: true, text: '应当由我们答复，现在受理。' };
    expect(await desk(SECOND_LEAD, 'decide_review', decision)).toMatchObject({ error: { code: 'rule_blocked' } });
  });
});
