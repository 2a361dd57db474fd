import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import indexes from '@core/store/indexes.json';
import { createEngine, type LocalEngine } from '../../../local/engine';
import type { IndexDeclarations } from '../../../local/engine/types';
import { seed, seedDocuments } from '../../../local/seed';

const NOW = Date.parse('2026-11-25T10:20:00+08:00');
const LATER = NOW + 3 * 86_400_000;

describe('filling the database', () => {
  let dir: string;
  let engine: LocalEngine;

  beforeEach(async () => {
    dir = mkdtempSync(join(tmpdir(), 'seeds-'));
    engine = await createEngine({ dir, indexes: indexes as unknown as IndexDeclarations });
    for (const name of Object.keys(indexes)) await engine.createCollection(name);
  });

  afterEach(async () => {
    await engine.close();
    rmSync(dir, { recursive: true, force: true });
  });

  const counts = async () => {
    const entries = Object.keys(seedDocuments(NOW)).map(
      async (name) => [name, (await engine.count(name, {})).total] as const,
    );
    return Object.fromEntries(await Promise.all(entries));
  };

  test('an empty one gets every seed document', async () => {
    expect(await seed(engine, NOW)).toBe(true);
    const expected = Object.entries(seedDocuments(NOW)).map(([name, docs]) => [name, docs.length]);
    expect(await counts()).toEqual(Object.fromEntries(expected));
    expect(engine.verify()).toEqual([]);
    const { docs } = await engine.find('questions', { filter: { _id: 'seed-school-records' } });
    expect(docs).toEqual(seedDocuments(NOW).questions.filter(({ _id }) => _id === 'seed-school-records'));
  });

  test('a second time nothing changes', async () => {
    await seed(engine, NOW);
    const before = await counts();
    expect(await seed(engine, LATER)).toBe(false);
    expect(await counts()).toEqual(before);
  });

  test('one that holds anything is left as it is', async () => {
    await engine.insert('consents', [{ _id: 'somebody', consentVersion: '2026-11-25', agreedAt: NOW }]);
    expect(await seed(engine, NOW)).toBe(false);
    expect(await counts()).toMatchObject({ consents: 1, cards: 0, questions: 0, staff: 0 });
  });
});
