import type { QuestionRecord } from '@core/domain/records';
import { startCloud, stopClouds, type TestCloud } from '../support/cloud';
import { asking } from '../support/inputs';
import { ANSWERED, HOUR, NOW, question } from '../support/records';

afterAll(stopClouds);

const DAY = 24 * HOUR;
const COMMIT = 'database.commitTransaction';
const CONFLICT = {
  kind: 'refuse',
  code: 'DATABASE_TRANSACTION_CONFLICT',
  message: '[ResourceUnavailable.TransactionConflict] Transaction is conflict, maybe resource operated by others.',
} as const;

let cloud: TestCloud;
beforeAll(async () => {
  cloud = await startCloud();
});
afterEach(() => {
  for (const action of [COMMIT, 'database.getDocument', 'phonenumber.getPhoneNumber']) cloud.setFault(action, null);
});

test('a commit that meets another is tried again, and the question is there once', async () => {
  cloud.setFault(COMMIT, { ...CONFLICT, times: 3 });
  const { id } = await cloud.get('citizen', 'citizen', 'ask', asking({ text: '提交时正好有人在提交' }));
  const stored = (await cloud.all<QuestionRecord>('questions')).filter(({ text }) => text === '提交时正好有人在提交');
  expect(stored.map(({ _id }) => _id)).toEqual([id]);
});

test('one that always meets another ends as busy, with nothing stored, and can be sent again', async () => {
  const input = asking({ text: '一直有人同时在提交' });
  cloud.setFault(COMMIT, CONFLICT);
  expect(await cloud.as('citizen', 'citizen', 'ask', input)).toMatchObject({ ok: false, error: { code: 'busy' } });
  expect((await cloud.all<QuestionRecord>('questions')).filter(({ text }) => text === input.text)).toEqual([]);
  cloud.setFault(COMMIT, null);
  expect(await cloud.as('citizen', 'citizen', 'ask', input)).toMatchObject({ ok: true });
});

test('a commit that fails for another reason is not tried again', async () => {
  cloud.setFault(COMMIT, { kind: 'fail', times: 1 });
  expect(await cloud.as('citizen', 'citizen', 'ask', asking())).toMatchObject({
    ok: false,
    error: { code: 'internal' },
  });
});

test('a database that does not answer is a reference number and a sentence, in the log a place and no document', async () => {
  cloud.setFault('database.getDocument', { kind: 'fail', message: 'document of 王秀兰 could not be read' });
  const refused = await cloud.as('visitor', 'reader', 'home', {});
  expect(refused).toMatchObject({ ok: false, error: { code: 'internal', ref: expect.stringMatching(/^\w{6,}$/) } });
  expect(JSON.stringify(refused)).not.toMatch(/at .*\.js|王秀兰/);
  const ref = refused.ok ? '' : refused.error.ref;
  const log = cloud.lines.filter(({ line }) => line.includes(ref)).map(({ line }) => line);
  expect(log).toHaveLength(1);
  expect(JSON.parse(log[0] ?? '')).toMatchObject({ ref, function: 'reader', action: 'home', code: 'internal' });
  expect(log[0]).not.toContain('王秀兰');
});

test('a part of a minute’s work that fails keeps none of the others from theirs, and is told in the log', async () => {
  const due = { ...ANSWERED, answeredAt: NOW - 40 * DAY, closesAt: NOW - DAY };
  await cloud.put('questions', question('q-closing', due));
  await cloud.put('commands', { _id: 'long-ago', by: 'o-old', at: NOW - 100 * DAY, digest: '', result: {} });
  // Closing what is answered comes first, and its read is the first of all.
  cloud.setFault('database.getDocument', { kind: 'fail', times: 1 });
  expect(await cloud.runTimer('jobs')).toMatchObject({ ok: false, error: { code: 'internal' } });
  expect((await cloud.stored<QuestionRecord>('questions', 'q-closing')).state).toBe('answered');
  expect(await cloud.stored('commands', 'long-ago')).toBeUndefined();
  const failed = cloud.lines.flatMap(({ line }) => (line.includes('"ref"') ? [JSON.parse(line)] : [])).at(-1);
  expect(failed).toMatchObject({ function: 'jobs', action: 'timer', part: 'closed', code: 'internal' });
  expect(await cloud.runTimer('jobs')).toMatchObject({ ok: true });
  expect((await cloud.stored<QuestionRecord>('questions', 'q-closing')).state).toBe('closed');
});
