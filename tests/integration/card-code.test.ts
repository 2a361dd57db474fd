import type { CardCodeRecord } from '@core/domain/records';
import { startCloud, stopClouds, type TestCloud } from '../support/cloud';
import { card } from '../support/records';

afterAll(stopClouds);

const CODES = 'wxacode.getUnlimited';
let cloud: TestCloud;
beforeEach(async () => {
  cloud = await startCloud();
});

const codeOf = (id: string) => cloud.get('visitor', 'reader', 'card_code', { id });

/** A busy machine may be too slow for one draw; the next call draws again. */
async function drawn(id: string) {
  for (let tries = 0; tries < 5; tries += 1) {
    const code = await codeOf(id);
    if (code.picture) return code;
  }
  throw new Error(`no code of ${id}`);
}

test('a card has a code of its own, drawn once and kept', async () => {
  const first = await drawn('card-today');
  expect(first.picture).toMatch(/^data:image\/png;base64,iVBOR/);
  cloud.setFault(CODES, { kind: 'fail' });
  expect(await codeOf('card-today')).toEqual(first);
  expect((await codeOf('card-yesterday')).picture).toBeNull();
  expect(await cloud.all<CardCodeRecord>('card_codes')).toEqual([
    expect.objectContaining({ _id: 'card-today', contentType: 'image/png' }),
  ]);
});

test.each([
  ['fails', { kind: 'fail' }],
  ['has given too many this minute', { kind: 'refuse', code: 45009, message: 'reach max api daily quota limit' }],
  ['does not know the page', { kind: 'refuse', code: 41030, message: 'invalid page' }],
  ['is too slow', { kind: 'delay', ms: 6000 }],
] as const)(
  'while WeChat %s there is none, and the next call tries again',
  async (_name, fault) => {
    cloud.setFault(CODES, fault);
    expect(await codeOf('card-today')).toEqual({ picture: null });
    cloud.setFault(CODES, null);
    expect((await drawn('card-today')).picture).toMatch(/^data:image/);
  },
  60_000,
);

test('a card whose id does not fit into a code goes without one', async () => {
  const id = 'c'.repeat(33);
  await cloud.put('cards', card(id));
  expect(await codeOf(id)).toEqual({ picture: null });
});

test('what is not public has no code, also when one was drawn before', async () => {
  await drawn('card-today');
  await cloud.engine.update('cards', { filter: { _id: 'card-today' }, update: { $set: { state: 'withdrawn' } } });
  for (const id of ['card-today', 'card-draft', 'none']) {
    expect(await cloud.as('visitor', 'reader', 'card_code', { id })).toMatchObject({
      ok: false,
      error: { code: 'not_found' },
    });
  }
});
