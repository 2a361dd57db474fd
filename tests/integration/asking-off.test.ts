import type { CardPage, HomeView } from '@core/contract';
import { startCloud, stopClouds, type TestCloud } from '../support/cloud';
import { ANSWERED, NOW, PUBLISHED, publicVersion, question } from '../support/records';

afterAll(stopClouds);

/** How old what an instance goes by may be. */
const FRESH = 15_000;

let cloud: TestCloud;
let now = NOW;
beforeAll(async () => {
  cloud = await startCloud({ instances: 1 });
  await cloud.put('questions', question('q1', ANSWERED));
  await cloud.put('featured', publicVersion('f1', 'q1', { ...PUBLISHED, cardId: 'card-today' }));
  await cloud.put('settings', { _id: 'asking', on: true });
  await cloud.publish();
});

const turn = async (on: boolean) => {
  await cloud.engine.update('settings', { filter: { _id: 'asking' }, update: { $set: { on } } });
  now += 2 * FRESH;
  cloud.setTime(now);
};
const homeOf = (have?: string) => cloud.get('visitor', 'reader', 'home', { have });
const cardOf = async () => (await cloud.get('visitor', 'reader', 'card', { id: 'card-today' })) as CardPage;

test('the next home answer says so, off and on again; none is unchanged that says something else', async () => {
  const on = (await homeOf()) as HomeView;
  expect(on).toMatchObject({ asking: true });
  await turn(false);
  const off = (await homeOf(on.version)) as HomeView;
  expect(off).toMatchObject({ asking: false, headline: { id: 'card-today' } });
  expect(await homeOf(off.version)).toEqual({ unchanged: true });
  await turn(true);
  expect(await homeOf(off.version)).toMatchObject({ asking: true });
});

test('off, nothing is read that citizens wrote, and it comes back', async () => {
  const found = async () =>
    (await cloud.get('visitor', 'reader', 'search', { query: '残疾证' })).rows.map(({ kind }) => kind);
  expect(await found()).toContain('featured');
  expect((await cardOf()).featured).toHaveLength(1);
  await turn(false);
  expect(await cardOf()).toMatchObject({ asking: false, featured: [] });
  expect(await cloud.get('visitor', 'reader', 'featured', {})).toEqual({ rows: [] });
  expect(await cloud.as('visitor', 'reader', 'answer', { id: 'f1' })).toMatchObject({
    ok: false,
    error: { code: 'not_found' },
  });
  expect(await found()).not.toContain('featured');
  await turn(true);
  expect(await cardOf()).toMatchObject({ asking: true, featured: [{ id: 'f1' }] });
  expect((await cloud.get('visitor', 'reader', 'featured', {})).rows).toHaveLength(1);
  expect(await found()).toContain('featured');
});

test('whoever asked before is told the same, with what they have', async () => {
  await turn(false);
  expect(await cloud.get('citizen', 'citizen', 'me', {})).toMatchObject({ asking: false, unread: 0 });
  expect((await cloud.get('citizen', 'citizen', 'my_questions', {})).rows).toHaveLength(1);
  await turn(true);
});
