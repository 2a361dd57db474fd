import type { ViewBatchRecord, ViewCounterRecord } from '@core/domain/records';
import { nanoid } from 'nanoid';
import { startCloud, stopClouds, type TestCloud } from '../support/cloud';
import { viewing } from '../support/inputs';
import { HOUR, NOW, TODAY } from '../support/records';

afterAll(stopClouds);

let cloud: TestCloud;
beforeEach(async () => {
  cloud = await startCloud({ instances: 4 });
});

const counters = () => cloud.all<ViewCounterRecord>('view_counters');
const total = async (cardId: string, day = TODAY) =>
  (await counters())
    .filter((one) => one.cardId === cardId && one.day === day)
    .reduce((sum, { count }) => sum + count, 0);

test('batches of many devices at once are all counted, in parts of each card', async () => {
  const batches = Array.from({ length: 120 }, () =>
    viewing({ cardId: 'card-today', count: 2 }, { cardId: 'card-yesterday', count: 1 }),
  );
  await Promise.all(batches.map((batch) => cloud.get('visitor', 'reader', 'report_views', batch)));
  expect([await total('card-today'), await total('card-yesterday')]).toEqual([240, 120]);
  const parts = (await counters()).filter(({ cardId }) => cardId === 'card-today');
  expect(parts.length).toBeGreaterThan(8);
  expect(parts.length).toBeLessThanOrEqual(16);
});

test('a batch that comes again, at once or later, is counted once', async () => {
  const batch = viewing({ cardId: 'card-today', count: 3 }, { cardId: 'card-today', count: 1 });
  const answers = await Promise.all([1, 2, 3, 4].map(() => cloud.get('citizen', 'reader', 'report_views', batch)));
  expect(answers).toEqual(answers.map(() => ({ batchId: batch.batchId })));
  cloud.setTime(NOW + 3 * HOUR);
  await cloud.get('citizen', 'reader', 'report_views', batch);
  expect(await total('card-today')).toBe(4);
});

test('a view belongs to the Beijing day it is reported on', async () => {
  cloud.setTime(Date.UTC(2026, 10, 25, 15, 59));
  await cloud.get('visitor', 'reader', 'report_views', viewing({ cardId: 'card-today', count: 1 }));
  cloud.setTime(Date.UTC(2026, 10, 25, 16));
  await cloud.get('visitor', 'reader', 'report_views', viewing({ cardId: 'card-today', count: 1 }));
  expect([await total('card-today'), await total('card-today', '2026-11-26')]).toEqual([1, 1]);
});

test('a card that is not public is not counted, nor one that never was', async () => {
  const batch = viewing(
    { cardId: 'card-draft', count: 1 },
    { cardId: 'no-such-card', count: 1 },
    { cardId: 'card-today', count: 1 },
  );
  await cloud.get('visitor', 'reader', 'report_views', batch);
  expect((await counters()).map(({ cardId }) => cardId)).toEqual(['card-today']);
});

test('nothing of who read is kept', async () => {
  await cloud.get('citizen', 'reader', 'report_views', viewing({ cardId: 'card-today', count: 1 }));
  const kept = [...(await counters()), ...(await cloud.all<ViewBatchRecord>('view_batches'))];
  expect(JSON.stringify(kept)).not.toContain('o-citizen');
  expect(new Set(kept.flatMap(Object.keys))).toEqual(new Set(['_id', 'day', 'cardId', 'count', 'at']));
});

test.each([
  ['no card', []],
  ['more cards than a batch holds', Array.from({ length: 51 }, (_, n) => ({ cardId: `c${n}`, count: 1 }))],
  ['more views than one device has', [{ cardId: 'card-today', count: 21 }]],
  ['a view less than none', [{ cardId: 'card-today', count: -1 }]],
])('a batch with %s is refused', async (_name, views) => {
  const answer = await cloud.as('visitor', 'reader', 'report_views', { batchId: nanoid(), views });
  expect(answer).toMatchObject({ ok: false, error: { code: 'bad_request' } });
  expect(await counters()).toEqual([]);
});

test('batches are forgotten after a day, faster than new ones come', async () => {
  await cloud.put(
    'view_batches',
    ...Array.from({ length: 200 }, (_, n) => ({ _id: `old-${n}`, at: NOW - 25 * HOUR })),
    { _id: 'recent', at: NOW - 23 * HOUR },
  );
  for (let n = 0; n < 160; n += 1) {
    await cloud.get('visitor', 'reader', 'report_views', viewing({ cardId: 'card-today', count: 1 }));
  }
  const left = (await cloud.all<ViewBatchRecord>('view_batches')).map(({ _id }) => _id);
  expect(left).toContain('recent');
  expect(left.filter((id) => id.startsWith('old-')).length).toBeLessThan(100);
  expect(await total('card-today')).toBe(160);
});
