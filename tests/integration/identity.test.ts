import { CONSENT_VERSION } from '@core/contract/constants';
import { contract } from '@core/contract';
import { acceptsContract, CONTRACT_VERSION } from '@core/contract/constants';
import { startCloud, stopClouds, type TestCloud } from '../support/cloud';
import { asking } from '../support/inputs';
import { PEOPLE, staffIdOf } from '../support/people';
import { question } from '../support/records';

afterAll(stopClouds);

let cloud: TestCloud;
beforeAll(async () => {
  cloud = await startCloud();
});

test('nobody is served by reader alone', async () => {
  expect(await cloud.as('visitor', 'reader', 'home', {})).toMatchObject({ ok: true });
  for (const fn of ['citizen', 'desk'] as const) {
    for (const action of Object.keys(contract[fn])) {
      expect(await cloud.call(fn, { action, data: {} })).toMatchObject({
        ok: false,
        error: { code: 'unauthenticated' },
      });
    }
  }
});

test('an identity in the event counts for nothing', async () => {
  const forged = {
    action: 'inbox',
    data: {},
    userInfo: { openId: PEOPLE.lead },
    OPENID: PEOPLE.lead,
    openid: PEOPLE.lead,
  };
  expect(await cloud.call('desk', forged)).toMatchObject({ ok: false, error: { code: 'unauthenticated' } });
  expect(await cloud.call('desk', forged, { openid: PEOPLE.citizen })).toMatchObject({
    ok: false,
    error: { code: 'forbidden' },
  });
});

test('asking needs the current consent', async () => {
  expect(await cloud.call('citizen', { action: 'ask', data: asking() }, { openid: 'o-new' })).toMatchObject({
    ok: false,
    error: { code: 'consent_required' },
  });
  const agreed = await cloud.call(
    'citizen',
    { action: 'agree_privacy', data: { consentVersion: '2020-01-01' } },
    { openid: 'o-new' },
  );
  expect(agreed).toMatchObject({ ok: false, error: { code: 'bad_request', message: '协议已更新，请重新阅读' } });
});

/** What anybody is told who never asked. */
const EVERYONE = { asking: true, unread: 0 };

test('what is kept of a person is told to them, and their roles only to staff', async () => {
  expect(await cloud.get('citizen', 'citizen', 'me', {})).toEqual({ ...EVERYONE, consentVersion: CONSENT_VERSION });
  expect(await cloud.get('contact', 'citizen', 'me', {})).toEqual({
    ...EVERYONE,
    staff: { staffId: staffIdOf('contact'), name: '冯联络甲', roles: ['contact'], unitName: '省医保局', waiting: 0 },
  });
  expect(await cloud.get('suspended', 'citizen', 'me', {})).toEqual(EVERYONE);
});

test('a question that is another’s and one that never was are the same to who asks', async () => {
  await cloud.put('questions', question('q-of-citizen'));
  const foreign = await cloud.as('other_citizen', 'citizen', 'my_question', { id: 'q-of-citizen' });
  const unknown = await cloud.as('other_citizen', 'citizen', 'my_question', { id: 'q-that-never-was' });
  const without = (answer: typeof foreign) => (answer.ok ? answer : { ...answer.error, ref: '' });
  expect(without(foreign)).toEqual(without(unknown));
  expect(without(foreign)).toMatchObject({ code: 'not_found' });
});

test('a client of the contract before this one is served, an older one is asked to update', async () => {
  const home = (version: unknown) => cloud.call('reader', { action: 'home', data: {}, contract: version });
  for (const version of [undefined, CONTRACT_VERSION, CONTRACT_VERSION - 1, CONTRACT_VERSION - 2, 0, -1, 99]) {
    expect({ version, answer: await home(version) }).toMatchObject({
      answer:
        version === undefined || acceptsContract(version)
          ? { ok: true }
          : { ok: false, error: { code: 'client_outdated' } },
    });
  }
});

test('a refusal’s reference number is in one line of the log, which holds nothing personal', async () => {
  const text = '这句话不应该出现在日志里面';
  const refused = await cloud.as('citizen', 'citizen', 'ask', asking({ text, categoryId: 'no_such_category' }));
  const ref = refused.ok ? '' : refused.error.ref;
  const lines = cloud.lines.filter(({ line }) => line.includes(ref)).map(({ line }) => line);
  expect(lines).toHaveLength(1);
  expect(JSON.parse(lines[0] ?? '')).toEqual({
    ref,
    function: 'citizen',
    action: 'ask',
    code: 'bad_request',
    ms: expect.any(Number),
  });
  const log = cloud.lines.map(({ line }) => line).join('\n');
  for (const personal of [text, PEOPLE.citizen]) expect(log).not.toContain(personal);
});
