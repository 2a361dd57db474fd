import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { CONSENT_VERSION } from '@core/contract/constants';
import { writeSeed } from '../../deploy/seed/write';
import { INDEXES, newFolder, startCloud, stopClouds, type TestCloud } from '../support/cloud';
import { asking } from '../support/inputs';
import { PEOPLE } from '../support/people';

afterAll(stopClouds);

/** Every line of a file as the console would import it. */
const imported = async (file: string): Promise<object[]> =>
  (await readFile(file, 'utf8'))
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as object);

describe('a deployment on its first day, with nothing but what dist/seed gives', () => {
  let cloud: TestCloud;
  let collections: string[];

  beforeAll(async () => {
    const dir = newFolder('seed');
    await writeSeed(dir);
    collections = (await readdir(dir)).map((file) => file.replace('.json', '')).sort();
    cloud = await startCloud({ empty: true });
    for (const name of collections) await cloud.put(name, ...(await imported(join(dir, `${name}.json`))));
  });

  test('each file is a collection of indexes.json, each line a document with its id', async () => {
    expect(collections.filter((name) => !(name in INDEXES))).toEqual([]);
    for (const name of collections) {
      const records = await cloud.all<{ _id: unknown }>(name);
      expect(records.length).toBeGreaterThan(0);
      expect(records.every(({ _id }) => typeof _id === 'string')).toBe(true);
    }
  });

  test('readers find categories and the directory, and nothing published yet', async () => {
    const before = await cloud.get('visitor', 'reader', 'home', {});
    expect(before).toMatchObject({ headline: null, latest: { rows: [] }, roundups: [] });
    // The timer of its first ten minutes.
    await cloud.publish();
    const home = await cloud.get('visitor', 'reader', 'home', {});
    expect(home).toMatchObject({ headline: null, latest: { rows: [] }, roundups: [] });
    expect(home).toMatchObject({ categories: expect.arrayContaining([{ id: 'medical', name: expect.any(String) }]) });
    expect((await cloud.get('visitor', 'reader', 'featured', {})).rows).toEqual([]);
    expect((await cloud.get('visitor', 'reader', 'directory', { regionCode: '520102' })).groups).not.toEqual([]);
  });

  test('a citizen asks, and the first member of staff, written by hand, finds it', async () => {
    await cloud.get('citizen', 'citizen', 'agree_privacy', { consentVersion: CONSENT_VERSION });
    const { id } = await cloud.get('citizen', 'citizen', 'ask', asking());
    await cloud.put('staff', { _id: PEOPLE.operator, name: '首位工作人员', roles: ['lead'], active: true });
    const inbox = await cloud.get('operator', 'desk', 'inbox', {});
    expect(inbox.page.rows.map((row) => row.id)).toEqual([id]);
  });

  test('limits the office sets hold for the next question; wrong ones do not stop it', async () => {
    const { due } = await cloud.get('citizen', 'citizen', 'ask', asking({ text: '改时限以前的一条留言' }));
    const stored = await cloud.stored<{ limits: object }>('settings', 'working_time');
    const set = (change: object) =>
      cloud.engine.update('settings', { filter: { _id: 'working_time' }, update: { $set: change } });
    await set({ limits: { ...stored.limits, consultation: { days: 3 } } });
    const later = await cloud.get('citizen', 'citizen', 'ask', asking({ text: '改时限以后的一条留言' }));
    expect(later.due.at - due.at).toBeGreaterThan(0);
    await set({ dueSoonShare: 'soon' });
    const plain = await cloud.get('citizen', 'citizen', 'ask', asking({ text: '设置写错以后的一条留言' }));
    expect(plain.due.at).toBe(due.at);
    expect(cloud.lines.some(({ line }) => line.includes('"wrong":"dueSoonShare"'))).toBe(true);
  });
});
