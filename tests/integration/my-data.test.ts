import { existsSync } from 'node:fs';
import path from 'node:path';
import { CONSENT_VERSION } from '@core/contract/constants';
import type { EntryRecord, FeaturedRecord, PictureRecord, QuestionRecord } from '@core/domain/records';
import { COLLECTIONS, dump, restore } from '../support/backup';
import { startCloud, stopClouds, type TestCloud } from '../support/cloud';
import { asking, commandId, liking, replying, saying, triaging, voting } from '../support/inputs';
import { PEOPLE } from '../support/people';
import { keptPicture, pictureId } from '../support/pictures';
import { ANSWERED, entry, HOUR, NOW, PUBLISHED, publicVersion, question, reply } from '../support/records';

afterAll(stopClouds);

const DAY = 24 * HOUR;
const SECRET = '我住在观山湖区某小区三栋，孩子叫王小明';

let cloud: TestCloud;
beforeEach(async () => {
  cloud = await startCloud();
});
afterEach(() => cloud.close());

const runJobs = async (at: number) => {
  cloud.setTime(at);
  await cloud.runTimer('jobs');
};
const erase = (keepFeatured = false) =>
  cloud.get('citizen', 'citizen', 'erase_my_data', { commandId: commandId(), keepFeatured });
const staffView = (id: string) => cloud.get('operator', 'desk', 'question', { id });

/** A person who did everything a person can do; answers the ids of what they asked. */
async function busyCitizen(): Promise<{ open: string; public: string; closed: string }> {
  await keptPicture(cloud, pictureId(1));
  const open = await cloud.get('citizen', 'citizen', 'ask', asking({ text: SECRET, pictures: [pictureId(1)] }));
  await cloud.get('operator', 'desk', 'triage', triaging(open.id, 1));
  await cloud.get(
    'operator',
    'desk',
    'reply',
    replying(open.id, 2, { text: `您说的“${SECRET}”，请带身份证到窗口办理。` }),
  );
  const { version } = await cloud.get('citizen', 'citizen', 'my_question', { id: open.id });
  await cloud.get('citizen', 'citizen', 'follow_up', saying(open.id, version, `补充：${SECRET}`));
  await cloud.get('citizen', 'citizen', 'notify_me', { commandId: commandId(), id: open.id });
  await keptPicture(cloud, pictureId(2), { sweepAt: NOW + DAY });
  await cloud.put(
    'questions',
    question('q-public', { ...ANSWERED, text: SECRET, featuredId: 'f-public' }),
    question('q-closed', {
      ...ANSWERED,
      state: 'closed',
      closedAt: NOW - HOUR,
      text: SECRET,
      receivedAt: NOW - 9 * DAY,
    }),
  );
  await cloud.put('entries', entry('q-public', 1, { text: SECRET }), reply('q-public'), reply('q-closed'));
  await cloud.put('featured', publicVersion('f-public', 'q-public', PUBLISHED));
  await cloud.put(
    'featured',
    publicVersion('f-other', 'q-other', { ...PUBLISHED, question: '残疾证怎么办？', likes: 3 }),
  );
  await cloud.get('citizen', 'citizen', 'vote_card', voting('card-today'));
  await cloud.get('citizen', 'citizen', 'like_featured', liking('f-other'));
  await cloud.get('citizen', 'citizen', 'set_favourite', { cardId: 'card-today', favourite: true });
  await cloud.get('citizen', 'citizen', 'remind_tomorrow', { commandId: commandId() });
  return { open: open.id, public: 'q-public', closed: 'q-closed' };
}

/** Every stored document that holds one of these words. */
async function holding(...words: string[]): Promise<string[]> {
  const found: string[] = [];
  for (const name of COLLECTIONS) {
    for (const doc of await cloud.all<object>(name)) {
      const text = JSON.stringify(doc);
      if (words.some((word) => text.includes(word))) found.push(`${name}: ${text}`);
    }
  }
  return found;
}

describe('我的数据', () => {
  test('says how much of what is stored', async () => {
    await busyCitizen();
    expect(await cloud.get('citizen', 'citizen', 'my_data', {})).toMatchObject({
      consent: { version: expect.any(String), agreedAt: NOW - DAY },
      questions: 3,
      openQuestions: 2,
      published: 1,
      votes: 1,
      likes: 1,
      favourites: 1,
      reminders: 2,
      muted: null,
    });
    expect(await cloud.get('other_citizen', 'citizen', 'my_data', {})).toMatchObject({ questions: 0, votes: 0 });
  });

  test('a copy has every question with its whole thread, page by page, and marks nothing as read', async () => {
    for (let n = 0; n < 7; n += 1) {
      await cloud.put('questions', question(`q${n}`, { ...ANSWERED, unread: true, receivedAt: NOW - n * HOUR }));
      await cloud.put('entries', entry(`q${n}`, 1, { text: SECRET }), reply(`q${n}`));
    }
    await cloud.put('questions', question('q-other', { askerId: PEOPLE.other_citizen }));
    const first = await cloud.get('citizen', 'citizen', 'copy_my_data', {});
    const second = await cloud.get('citizen', 'citizen', 'copy_my_data', { cursor: first.cursor });
    expect(second.cursor).toBeUndefined();
    const all = [...first.rows, ...second.rows];
    expect(all.map(({ id }) => id)).toEqual(['q0', 'q1', 'q2', 'q3', 'q4', 'q5', 'q6']);
    for (const { entries } of all) expect(entries.map(({ text }) => text)).toContain(SECRET);
    expect(await cloud.stored<QuestionRecord>('questions', 'q0')).toMatchObject({ unread: true });
  });
});

test('a copy has the contact details whole, which nothing else shows', async () => {
  const contact = { phone: '13812345678', name: '王小明', mayForward: false };
  const { id } = await cloud.get('citizen', 'citizen', 'ask', asking({ kind: 'appeal', contact }));
  const page = await cloud.get('citizen', 'citizen', 'my_question', { id });
  expect(JSON.stringify(page)).not.toContain('13812345678');
  const { rows } = await cloud.get('citizen', 'citizen', 'copy_my_data', {});
  expect(rows).toMatchObject([{ id, contact }]);
});

describe('清除我的数据', () => {
  test('leaves nothing of the person anywhere, and of their questions a skeleton', async () => {
    const ids = await busyCitizen();
    const before = await cloud.stored<QuestionRecord>('questions', ids.open);
    const files = [1, 2].map((n) => path.join(cloud.dataDir, 'files/kept/private/pictures', `${pictureId(n)}.jpg`));
    expect(files.map((file) => existsSync(file))).toEqual([true, true]);
    expect(await holding(PEOPLE.citizen, '王小明')).not.toEqual([]);

    expect(await erase()).toEqual({
      no: 'QC-000001',
      at: expect.any(Number),
      keptUntil: expect.any(Number),
      done: true,
    });

    expect(await holding(PEOPLE.citizen, '王小明', '观山湖', '家人中风')).toEqual([]);
    expect(files.map((file) => existsSync(file))).toEqual([false, false]);
    expect(await cloud.all<PictureRecord>('pictures')).toEqual([]);
    const { no, kind, categoryId, regionCode, receivedAt, holderName } = before;
    const after = await cloud.stored<QuestionRecord>('questions', ids.open);
    expect(after).toMatchObject({ no, kind, categoryId, regionCode, receivedAt, holderName, state: 'withdrawn' });
    expect(after).toMatchObject({ clock: 'stopped', mayBePublic: false, askerId: '' });
    expect(after.pictureIds).toBeUndefined();
    expect(await cloud.stored('questions', ids.closed)).toMatchObject({ state: 'closed', closedAt: NOW - HOUR });
    const page = await staffView(ids.open);
    expect(page.entries[0]?.text).toContain('不再办理');
    expect(page.entries.map(({ type }) => type)).toContain('reply');
    expect(page.text).toContain('已清除');
  });

  test('to the person it is as if they had never been here', async () => {
    const ids = await busyCitizen();
    await erase();
    expect(await cloud.get('citizen', 'citizen', 'my_questions', {})).toEqual({ rows: [] });
    expect(await cloud.as('citizen', 'citizen', 'my_question', { id: ids.open })).toMatchObject({
      error: { code: 'not_found' },
    });
    expect(await cloud.get('citizen', 'citizen', 'marks', {})).toEqual({ rows: [] });
    expect(await cloud.get('citizen', 'citizen', 'me', {})).not.toHaveProperty('consentVersion');
    expect(await cloud.as('citizen', 'citizen', 'ask', asking())).toMatchObject({
      error: { code: 'consent_required' },
    });
    expect(await cloud.get('citizen', 'citizen', 'my_data', {})).toMatchObject({
      consent: null,
      questions: 0,
      votes: 0,
    });
  });

  test('counts are what they are without the person', async () => {
    await busyCitizen();
    await cloud.get('other_citizen', 'citizen', 'vote_card', voting('card-today'));
    await erase();
    expect(await cloud.stored('card_pages', 'card-today')).toMatchObject({ useful: 1 });
    expect(await cloud.stored('featured', 'f-other')).toMatchObject({ likes: 3 });
  });

  test('what is public goes down with it, for every reader', async () => {
    await busyCitizen();
    await cloud.publish();
    expect((await cloud.get('visitor', 'reader', 'featured', {})).rows.map(({ id }) => id)).toContain('f-public');
    await erase();
    cloud.setTime(NOW + HOUR);
    await cloud.publish();
    expect((await cloud.get('visitor', 'reader', 'featured', {})).rows.map(({ id }) => id)).toEqual(['f-other']);
    expect(await cloud.stored<FeaturedRecord>('featured', 'f-public')).toMatchObject({ state: 'withdrawn' });
  });

  test('or stays, redacted as it is, when the person leaves it', async () => {
    await busyCitizen();
    await erase(true);
    expect(await cloud.stored<FeaturedRecord>('featured', 'f-public')).toMatchObject({
      state: 'published',
      question: expect.stringContaining('中风'),
    });
    expect(await holding(PEOPLE.citizen, '王小明')).toEqual([]);
  });

  test('others’ questions, marks and consents are as they were', async () => {
    await busyCitizen();
    const { id } = await cloud.get('other_citizen', 'citizen', 'ask', asking({ text: '我的问题应该还在这里吗？' }));
    await cloud.get('other_citizen', 'citizen', 'set_favourite', { cardId: 'card-today', favourite: true });
    await erase();
    expect(await cloud.get('other_citizen', 'citizen', 'my_question', { id })).toMatchObject({ state: 'received' });
    expect(await cloud.get('other_citizen', 'citizen', 'my_data', {})).toMatchObject({
      questions: 1,
      favourites: 1,
      consent: { agreedAt: NOW - DAY },
    });
  });

  test('a question others were merged into is answered to them, without its asker', async () => {
    await cloud.put(
      'questions',
      question('q-main', { state: 'in_progress', version: 2, text: SECRET, entrySeq: 2 }),
      question('q-merged', {
        state: 'merged',
        clock: 'stopped',
        askerId: PEOPLE.other_citizen,
        mergedIntoId: 'q-main',
      }),
    );
    await cloud.put('entries', entry('q-main', 1, { text: SECRET }), reply('q-main'), entry('q-merged', 1));
    await erase();
    expect(await holding('王小明')).toEqual([]);
    const { version, text } = await staffView('q-main');
    expect(text).toContain('已清除');
    await cloud.get('operator', 'desk', 'reply', replying('q-main', version));
    const { mergedInto } = await cloud.get('other_citizen', 'citizen', 'my_question', { id: 'q-merged' });
    expect(mergedInto).toMatchObject({ state: 'answered' });
    expect(mergedInto?.replies).toHaveLength(2);
    expect(JSON.stringify(mergedInto)).not.toContain('已清除');
  });

  test('sent twice it is one, with one receipt; the same command for something else is refused', async () => {
    await busyCitizen();
    const input = { commandId: commandId(), keepFeatured: false };
    const first = await cloud.get('citizen', 'citizen', 'erase_my_data', input);
    cloud.setTime(NOW + HOUR);
    expect(await cloud.get('citizen', 'citizen', 'erase_my_data', input)).toEqual(first);
    expect(await cloud.as('citizen', 'citizen', 'erase_my_data', { ...input, keepFeatured: true })).toMatchObject({
      error: { code: 'conflict_reused_id' },
    });
    expect(await cloud.all('erasures')).toHaveLength(1);
  });

  test('what the person does afterwards is theirs again, and stays', async () => {
    await busyCitizen();
    await erase();
    cloud.setTime(NOW + HOUR);
    await cloud.get('citizen', 'citizen', 'agree_privacy', { consentVersion: CONSENT_VERSION });
    const { id } = await cloud.get('citizen', 'citizen', 'ask', asking());
    await runJobs(NOW + 3 * HOUR);
    expect(await cloud.get('citizen', 'citizen', 'my_question', { id })).toMatchObject({ state: 'received' });
  });

  test('more than a call can do is done by the timer', async () => {
    const many = Array.from({ length: 230 }, (_, n) => question(`q${n}`, { text: SECRET, receivedAt: NOW - n }));
    await cloud.put('questions', ...many);
    expect(await erase()).toMatchObject({ done: false });
    for (let minute = 1; (await holding(PEOPLE.citizen)).length > 0; minute += 1) {
      expect(minute).toBeLessThan(20);
      await runJobs(NOW + minute * 60_000);
    }
    await runJobs(NOW + HOUR);
    expect(await cloud.all('erasures')).toMatchObject([{ state: 'done', sealed: '' }]);
    expect(await holding('王小明')).toEqual([]);
  });

  test('acknowledged, it happens, though the storage stops in the middle', async () => {
    await busyCitizen();
    cloud.setFault('storage.batchDeleteFile', { kind: 'fail' });
    expect(await erase()).toMatchObject({ done: false });
    expect(await holding('王小明')).not.toEqual([]);
    cloud.setFault('storage.batchDeleteFile', null);
    for (let minute = 1; minute < 5; minute += 1) await runJobs(NOW + minute * 60_000);
    expect(await holding(PEOPLE.citizen, '王小明')).toEqual([]);
  });

  test('not acknowledged when its order cannot be kept outside the database, and nothing is lost', async () => {
    await busyCitizen();
    cloud.setFault('storage.getUploadMetadata', { kind: 'fail' });
    const input = { commandId: commandId(), keepFeatured: false };
    expect(await cloud.as('citizen', 'citizen', 'erase_my_data', input)).toMatchObject({ ok: false });
    expect(await cloud.get('citizen', 'citizen', 'my_data', {})).toMatchObject({ questions: 3 });
    cloud.setFault('storage.getUploadMetadata', null);
    expect(await cloud.get('citizen', 'citizen', 'erase_my_data', input)).toMatchObject({ done: true });
  });
});

describe('a backup that is restored', () => {
  test('has every erasure carried out again, those of two people in a row, and numbers go on', async () => {
    await busyCitizen();
    await cloud.get('other_citizen', 'citizen', 'ask', asking({ text: '别人的话也要清除干净，可以吗？' }));
    const backup = await dump(cloud);
    await erase(true);
    await cloud.get('other_citizen', 'citizen', 'erase_my_data', { commandId: commandId(), keepFeatured: false });
    await restore(cloud, backup);
    expect(await holding('王小明', '清除干净')).not.toEqual([]);

    for (let hour = 2; hour < 5; hour += 1) await runJobs(NOW + hour * HOUR);

    expect(await holding(PEOPLE.citizen, PEOPLE.other_citizen, '王小明', '清除干净')).toEqual([]);
    expect(await cloud.stored<FeaturedRecord>('featured', 'f-public')).toMatchObject({ state: 'published' });
    expect(await erase()).toMatchObject({ no: 'QC-000003' });
  });
});

describe('what is kept for a time only', () => {
  test('a skeleton goes after three years, its public version stays', async () => {
    const { open } = await busyCitizen();
    const { keptUntil } = await erase(true);
    expect(keptUntil - NOW).toBeGreaterThanOrEqual(3 * 365 * DAY);
    await runJobs(keptUntil - 60_000);
    expect(await cloud.stored('questions', open)).toBeDefined();
    await runJobs(keptUntil + 60_000);
    expect(await cloud.all('questions')).toEqual([]);
    expect((await cloud.all<EntryRecord>('entries')).filter(({ questionId }) => questionId === open)).toEqual([]);
    expect(await cloud.stored('featured', 'f-public')).toMatchObject({ state: 'published' });
  });

  test('commands go after 30 days, what limits counted after two', async () => {
    await cloud.get('citizen', 'citizen', 'ask', asking());
    await runJobs(NOW + DAY);
    expect(await cloud.all('allowances')).not.toEqual([]);
    await runJobs(NOW + 3 * DAY);
    expect(await cloud.all('allowances')).toEqual([]);
    expect(await cloud.all('commands')).not.toEqual([]);
    await runJobs(NOW + 31 * DAY);
    expect(await cloud.all('commands')).toEqual([]);
  });

  test('the order outside the database goes when no backup can bring the data back', async () => {
    await busyCitizen();
    await erase();
    const order = path.join(cloud.dataDir, 'files/kept/private/erasures/1.json');
    await runJobs(NOW + 179 * DAY);
    expect(existsSync(order)).toBe(true);
    await runJobs(NOW + 181 * DAY);
    expect(existsSync(order)).toBe(false);
    expect(await cloud.all('erasures')).toMatchObject([{ state: 'settled', sealed: '' }]);
  });
});
