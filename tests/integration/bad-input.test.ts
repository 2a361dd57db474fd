import { contract } from '@core/contract';
import { ERROR_MESSAGES } from '@core/contract/constants';
import fc from 'fast-check';
import { startCloud, stopClouds, type TestCloud } from '../support/cloud';
import { asking, replying } from '../support/inputs';
import { PEOPLE, type Person } from '../support/people';

afterAll(stopClouds);

let cloud: TestCloud;
beforeAll(async () => {
  cloud = await startCloud();
});

const ACTIONS = Object.entries(contract).flatMap(([fn, of]) => Object.keys(of).map((action) => ({ fn, action })));
/** The person to whom nothing is refused for who they are. */
const KNOWN: Record<string, Person> = { desk: 'operator', admin: 'admin' };
const known = (fn: string) => ({ openid: PEOPLE[KNOWN[fn] ?? 'citizen'] });

function expectTyped(answer: Awaited<ReturnType<TestCloud['call']>>) {
  if (answer.ok) return;
  expect(Object.keys(ERROR_MESSAGES)).toContain(answer.error.code);
  expect(answer.error.code).not.toBe('internal');
  expect(answer.error.code).not.toBe('timeout');
  expect(answer.error.message).toMatch(/^[\u4e00-\u9fff]/);
  expect(answer.error.message).not.toMatch(/\bat \/|Error|undefined|expected/);
  expect(answer.error.ref).toMatch(/^\w{6,}$/);
}

const deep = (levels: number) => {
  let value: unknown = 'x';
  for (let n = 0; n < levels; n += 1) value = { data: value };
  return value;
};

const SHAPES: [string, unknown][] = [
  ['null', null],
  ['a number', 42],
  ['a string', '你好'],
  ['an array', [1, 2, 3]],
  ['a huge array', Array.from({ length: 10_000 }, (_, n) => n)],
  ['very deep nesting', deep(2_000)],
  ['keys of the prototype', JSON.parse('{"__proto__":{"id":"x"},"constructor":"x","toString":1}')],
  ['a database operator as an id', { id: { $ne: null } }],
  [
    'an operator in every field',
    { commandId: { $gt: '' }, id: { $gt: '' }, version: { $gt: 0 }, text: { $regex: '.*' } },
  ],
  [
    'a text of 60,000 characters',
    { id: '字'.repeat(60_000), text: '字'.repeat(60_000), commandId: 'x'.repeat(60_000) },
  ],
  ['a path as an id', { id: '../../etc/passwd' }],
  ['a cursor of another kind', { cursor: Buffer.from('{"a":1}').toString('base64url') }],
  ['a cursor with an operator', { cursor: Buffer.from('[{"$gt":0},"x"]').toString('base64url') }],
  ['numbers out of bounds', { version: -1.5e300, id: 'q', commandId: 'c'.repeat(20) }],
  ['emoji and control characters', { id: '😀\u0000', text: '\u0000\u0001😀'.repeat(20), categoryId: '\n' }],
];

describe.each(ACTIONS)('$fn.$action', ({ fn, action }) => {
  test.each(SHAPES)('answers %s with a typed code and a Chinese sentence', async (_name, data) => {
    expectTyped(await cloud.call(fn, { action, data }, known(fn)));
  });
});

test.each([
  ['no action', {}, 'bad_request'],
  ['an action that is a number', { action: 7 }, 'bad_request'],
  ['an action of another function', { action: 'triage' }, 'unknown_action'],
  ['an action of the prototype', { action: 'constructor' }, 'unknown_action'],
  ['another of the prototype', { action: '__proto__' }, 'unknown_action'],
  ['a contract version that is none', { action: 'home', contract: 'new' }, 'bad_request'],
  ['a very long action', { action: 'a'.repeat(10_000) }, 'bad_request'],
])('an envelope with %s is refused', async (_name, event, code) => {
  const answer = await cloud.call('reader', event);
  expect(answer).toMatchObject({ ok: false, error: { code } });
  expectTyped(answer);
});

test('a whole event that is no object is refused', async () => {
  for (const event of [null, 5, 'x', [], [[]]] as unknown[]) {
    const answer = await cloud.call('reader', event as Record<string, unknown>);
    expect(answer.ok).toBe(false);
    expectTyped(answer);
  }
});

test('any JSON at all gets a typed answer', async () => {
  const call = fc.record({ at: fc.nat(ACTIONS.length - 1), data: fc.jsonValue({ maxDepth: 4 }) });
  await fc.assert(
    fc.asyncProperty(call, async ({ at, data }) => {
      const { fn, action } = ACTIONS[at] ?? { fn: 'reader', action: 'home' };
      expectTyped(await cloud.call(fn, { action, data }, known(fn)));
    }),
    { numRuns: 150, seed: 20261125 },
  );
});

test('a member of a good input replaced by anything gets a typed answer', async () => {
  const good = { citizen: asking(), desk: replying('q', 1, { cardId: 'card-today' }) };
  const mutation = fc.record({
    fn: fc.constantFrom('citizen' as const, 'desk' as const),
    at: fc.nat(8),
    value: fc.jsonValue(),
  });
  await fc.assert(
    fc.asyncProperty(mutation, async ({ fn, at, value }) => {
      const keys = Object.keys(good[fn]);
      const data = { ...good[fn], [keys[at % keys.length] ?? 'id']: value };
      expectTyped(await cloud.call(fn, { action: fn === 'citizen' ? 'ask' : 'reply', data }, known(fn)));
    }),
    { numRuns: 100, seed: 20261125 },
  );
});

test('the sentence names the field and its bound', async () => {
  const short = await cloud.as('citizen', 'citizen', 'ask', asking({ text: '短' }));
  expect(short).toMatchObject({ ok: false, error: { code: 'bad_request', message: '问题太短了，至少 5 个字' } });
  const long = await cloud.as('citizen', 'citizen', 'ask', asking({ text: '长'.repeat(501) }));
  expect(long).toMatchObject({ ok: false, error: { message: '问题最多 500 个字，请精简后再提交' } });
  const noRegion = await cloud.as('citizen', 'citizen', 'ask', asking({ regionCode: '110000' }));
  expect(noRegion).toMatchObject({ ok: false, error: { message: '请选择所在地区' } });
});
