import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { deflateSync } from 'node:zlib';
import type { PictureRecord, QuestionRecord } from '@core/domain/records';
import sharp from 'sharp';
import { startCloud, stopClouds, type TestCloud } from '../support/cloud';
import { asking, commandId, proposing, replying, triaging } from '../support/inputs';
import type { Person } from '../support/people';
import { photo, photoWithPlace, pictureId, putFile } from '../support/pictures';
import { HOUR, NOW } from '../support/records';

afterAll(stopClouds);

let cloud: TestCloud;
beforeAll(async () => {
  cloud = await startCloud();
  cloud.setMediaVerdict('silent');
});
afterEach(async () => {
  // A person may have only so many on their way; each test begins with none.
  await cloud.engine.remove('pictures', { filter: {}, multi: true });
  cloud.setFault('security.mediaCheckAsync', null);
  cloud.setTime(NOW);
});

const MINUTE = 60_000;

/** Sends a file to where a ticket says; the answer of taking it in. */
async function send(content: Uint8Array, person: Person = 'citizen') {
  const { id, path: place } = await cloud.get(person, 'upload', 'ticket', {});
  await putFile(cloud, place, content);
  return { id, answer: await cloud.as(person, 'upload', 'take_in', { id }) };
}

async function sent(): Promise<string> {
  const { id, answer } = await send(await photo());
  expect(answer).toMatchObject({ ok: true });
  return id;
}

/** A question with one picture. */
async function asked(): Promise<{ questionId: string; id: string; trace: string }> {
  const id = await sent();
  const receipt = await cloud.get('citizen', 'citizen', 'ask', asking({ pictures: [id] }));
  const { pendingTrace = '' } = await cloud.stored<PictureRecord>('pictures', id);
  return { questionId: receipt.id, id, trace: pendingTrace };
}

const bytesAt = async (url: string) => Buffer.from(await (await fetch(url)).arrayBuffer());
const kept = (folder: string) => {
  const dir = path.join(cloud.dataDir, 'files', 'kept', folder);
  return existsSync(dir) ? readdirSync(dir) : [];
};
const onStaffPage = (person: Person, id: string) => cloud.get(person, 'desk', 'pictures', { id });

describe('a picture that is taken in', () => {
  test('keeps neither where nor with what it was taken, stands upright, and its original is gone', async () => {
    const original = await photoWithPlace();
    expect(original.includes('SecretPhone')).toBe(true);
    const { id, answer } = await send(original);
    if (!answer.ok) throw new Error(answer.error.message);
    const bytes = await bytesAt(answer.data.url);
    const { exif, width, height, format, orientation } = await sharp(bytes).metadata();
    expect({ exif, width, height, format, orientation }).toEqual({ width: 48, height: 64, format: 'jpeg' });
    expect(bytes.includes('SecretPhone')).toBe(false);
    expect(kept('incoming')).not.toContain(id);
  });

  test('is made no longer than 1600, and what could be seen through is white', async () => {
    const clear = {
      create: { width: 2000, height: 100, channels: 4 as const, background: { r: 0, g: 0, b: 0, alpha: 0 } },
    };
    const { answer } = await send(await sharp(clear).png().toBuffer());
    if (!answer.ok) throw new Error(answer.error.message);
    const { data, info } = await sharp(await bytesAt(answer.data.url))
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect([info.width, info.height, data[0]]).toEqual([1600, 80, 255]);
  });

  test('has an address that ends within ten minutes and is no file id', async () => {
    const id = await sent();
    const { url } = await cloud.get('citizen', 'upload', 'take_in', { id });
    expect(url).not.toContain('cloud://');
    expect((await fetch(url)).status).toBe(200);
    cloud.setTime(NOW + 11 * MINUTE);
    expect((await fetch(url)).status).toBe(403);
  });

  test('is taken in once, however often it is said', async () => {
    const id = await sent();
    expect(await cloud.get('citizen', 'upload', 'take_in', { id })).toMatchObject({ id, check: 'unchecked' });
  });
});

describe('a file that is no picture for us is refused with words, and deleted', () => {
  const bomb = () => {
    const header = Buffer.from('89504e470d0a1a0a0000000d49484452000075300000753008020000009d1f2a3f', 'hex');
    const packed = deflateSync(Buffer.alloc(1_000_000));
    const length = Buffer.alloc(4);
    length.writeUInt32BE(packed.length);
    const end = Buffer.from('0000000049454e44ae426082', 'hex');
    return Buffer.concat([header, length, Buffer.from('IDAT'), packed, Buffer.alloc(4), end]);
  };
  const zip = Buffer.from('504b0304140000000800', 'hex');
  const cases: [string, () => Promise<Uint8Array> | Uint8Array, RegExp][] = [
    ['of 0 bytes', () => Buffer.alloc(0), /空的/],
    ['of another type', () => Buffer.from('%PDF-1.7 a contract'), /JPG 或 PNG/],
    [
      'a GIF',
      () =>
        sharp({ create: { width: 9, height: 9, channels: 3, background: 'red' } })
          .gif()
          .toBuffer(),
      /JPG 或 PNG/,
    ],
    ['a page', () => Buffer.from('<html><script>alert(1)</script></html>'), /JPG 或 PNG/],
    ['a picture with an archive behind it', async () => Buffer.concat([await photo(), zip]), /还有别的内容/],
    ['a picture of 900 million pixels in a small file', bomb, /太大/],
    ['larger than 8 MB', async () => Buffer.concat([await photo(), Buffer.alloc(8 * 1024 * 1024)]), /太大/],
    [
      'broken inside',
      async () => Buffer.concat([(await photo()).subarray(0, 200), Buffer.from([0xff, 0xd9])]),
      /打不开/,
    ],
  ];
  test.each(cases)('%s', async (_name, make, words) => {
    const { id, answer } = await send(await make());
    expect(answer).toMatchObject({ ok: false, error: { code: 'bad_request', message: expect.stringMatching(words) } });
    expect(kept('incoming')).not.toContain(id);
  });

  test.each(['../../secrets', '..%2F..%2Fsecrets', 'incoming/x', 'C:\\windows\\system', ''])(
    'an id that tries to be a path: %s',
    async (id) => {
      const answer = await cloud.as('citizen', 'upload', 'take_in', { id });
      expect(answer).toMatchObject({
        ok: false,
        error: { code: 'bad_request', message: expect.stringMatching(/图片/) },
      });
    },
  );

  test('one that never arrived can be sent again', async () => {
    const { id, path: place } = await cloud.get('citizen', 'upload', 'ticket', {});
    expect(await cloud.as('citizen', 'upload', 'take_in', { id })).toMatchObject({ error: { code: 'not_found' } });
    await putFile(cloud, place, await photo());
    expect(await cloud.as('citizen', 'upload', 'take_in', { id })).toMatchObject({ ok: true });
  });
});

test('nothing is taken from whoever has not agreed to the privacy policy', async () => {
  const answer = await cloud.as('lead', 'upload', 'ticket', {});
  expect(answer).toMatchObject({ ok: false, error: { code: 'consent_required' } });
});

test('a person has only so many pictures on their way', async () => {
  const other = await startCloud();
  for (let n = 0; n < 12; n += 1) await other.get('citizen', 'upload', 'ticket', {});
  const answer = await other.as('citizen', 'upload', 'ticket', {});
  expect(answer).toMatchObject({ ok: false, error: { code: 'rule_blocked' } });
  expect(await other.as('other_citizen', 'upload', 'ticket', {})).toMatchObject({ ok: true });
});

describe('asking with pictures', () => {
  test('the asker and staff see them, in order; nobody else does', async () => {
    const ids = [await sent(), await sent(), await sent()];
    const { id } = await cloud.get('citizen', 'citizen', 'ask', asking({ pictures: ids }));
    expect(await cloud.get('citizen', 'citizen', 'my_question', { id })).toMatchObject({ pictureCount: 3 });
    const mine = await cloud.get('citizen', 'citizen', 'pictures', { id });
    expect(mine.map((shown) => shown.id)).toEqual(ids);
    expect(await onStaffPage('operator', id)).toMatchObject(ids.map((one) => ({ id: one, check: 'unchecked' })));
    expect(await cloud.as('other_citizen', 'citizen', 'pictures', { id })).toMatchObject({
      error: { code: 'not_found' },
    });
  });

  test.each([
    ['another person’s', () => send(photoBytes, 'other_citizen').then(({ id }) => id)],
    ['one that another question has', () => asked().then(({ id }) => id)],
    ['one that did not arrive', () => cloud.get('citizen', 'upload', 'ticket', {}).then(({ id }) => id)],
    ['one that never was', async () => pictureId(99)],
  ])('%s is refused and nothing is asked', async (_name, make) => {
    const pictures = [await make()];
    const before = (await cloud.all('questions')).length;
    const answer = await cloud.as('citizen', 'citizen', 'ask', asking({ pictures }));
    expect(answer).toMatchObject({ ok: false, error: { code: 'bad_request' } });
    expect((await cloud.all('questions')).length).toBe(before);
  });

  test('four are too many', async () => {
    const answer = await cloud.as('citizen', 'citizen', 'ask', asking({ pictures: [1, 2, 3, 4].map(pictureId) }));
    expect(answer).toMatchObject({ ok: false, error: { message: '最多 3 张图片' } });
  });

  test('a client from before pictures asks as ever', async () => {
    const { pictures: _pictures, ...older } = asking();
    expect(await cloud.as('citizen', 'citizen', 'ask', older)).toMatchObject({ ok: true });
  });
});

describe('deleting', () => {
  test('by the asker takes the file, the record and the question’s mention of it', async () => {
    const { questionId, id } = await asked();
    await cloud.get('citizen', 'upload', 'remove', { id });
    expect(await cloud.get('citizen', 'citizen', 'my_question', { id: questionId })).toMatchObject({ pictureCount: 0 });
    expect(await onStaffPage('operator', questionId)).toEqual([]);
    expect(await cloud.stored('pictures', id)).toBeUndefined();
    expect(kept('private/pictures')).not.toContain(`${id}.jpg`);
    expect(await cloud.as('citizen', 'upload', 'remove', { id })).toMatchObject({ error: { code: 'not_found' } });
  });

  test('what a step that died left behind, the minute after', async () => {
    const id = await sent();
    cloud.setFault('storage.batchDeleteFile', { kind: 'fail', times: 1 });
    expect((await cloud.as('citizen', 'upload', 'remove', { id })).ok).toBe(false);
    await cloud.runTimer('jobs');
    expect(await cloud.stored('pictures', id)).toBeUndefined();
    expect(kept('private/pictures')).not.toContain(`${id}.jpg`);
  });

  test('what no question took goes after a day, arrived or not; what one took stays', async () => {
    const { id: taken } = await asked();
    const unclaimed = await sent();
    const { id: lost, path: place } = await cloud.get('citizen', 'upload', 'ticket', {});
    await putFile(cloud, place, await photo());
    cloud.setTime(NOW + 23 * HOUR);
    await cloud.runTimer('jobs');
    expect(await cloud.stored('pictures', unclaimed)).toBeDefined();
    cloud.setTime(NOW + 25 * HOUR);
    await cloud.runTimer('jobs');
    for (const id of [unclaimed, lost]) expect(await cloud.stored('pictures', id)).toBeUndefined();
    expect(kept('private/pictures')).not.toContain(`${unclaimed}.jpg`);
    expect(kept('incoming')).not.toContain(lost);
    expect(kept('private/pictures')).toContain(`${taken}.jpg`);
  });
});

describe('WeChat’s verdict', () => {
  const checkOf = async (id: string) => (await cloud.stored<PictureRecord>('pictures', id)).check.status;

  test('comes by a push and is believed once', async () => {
    const { id, trace } = await asked();
    await cloud.pushMediaVerdict('a-trace-nobody-stored', 'risky');
    expect(await checkOf(id)).toBe('unchecked');
    await cloud.pushMediaVerdict(trace, 'pass');
    expect(await checkOf(id)).toBe('pass');
    await cloud.pushMediaVerdict(trace, 'risky');
    expect(await checkOf(id)).toBe('pass');
  });

  test('is not taken from a client that knows the trace', async () => {
    const { id, trace } = await asked();
    const push = { Event: 'wxa_media_check', trace_id: trace, errcode: 0, result: { suggest: 'pass', label: 100 } };
    const answer = await cloud.call('callback', push, { openid: 'o-citizen-wang' });
    expect(answer).toMatchObject({ ok: false, error: { code: 'forbidden' } });
    expect(await checkOf(id)).toBe('unchecked');
  });

  test('risky folds the picture for all but operators and leads; the asker sees their own', async () => {
    const { questionId, id, trace } = await asked();
    await cloud.pushMediaVerdict(trace, 'review');
    await cloud.get('operator', 'desk', 'triage', triaging(questionId, 1));
    const stored = await cloud.stored<QuestionRecord>('questions', questionId);
    const atUnit = { ...stored, holderKey: 'unit:yibao' };
    await cloud.engine.update('questions', { filter: { _id: questionId }, update: atUnit, replace: true });
    expect(await onStaffPage('contact', questionId)).toEqual([{ id, url: null, check: 'risky', mayDecide: false }]);
    expect(await onStaffPage('lead', questionId)).toMatchObject([{ url: expect.any(String), mayDecide: true }]);
    expect(await cloud.get('citizen', 'citizen', 'pictures', { id: questionId })).toMatchObject([
      { id, check: 'risky' },
    ]);
  });

  test('is asked for again when the check was down', async () => {
    cloud.setFault('security.mediaCheckAsync', { kind: 'fail' });
    const { id, trace } = await asked();
    expect(trace).toBe('');
    cloud.setFault('security.mediaCheckAsync', null);
    await cloud.runTimer('jobs');
    const { pendingTrace = '' } = await cloud.stored<PictureRecord>('pictures', id);
    await cloud.pushMediaVerdict(pendingTrace, 'pass');
    expect(await checkOf(id)).toBe('pass');
  });

  test('a check that takes too long does not keep the picture from coming in', async () => {
    cloud.setFault('security.mediaCheckAsync', { kind: 'delay', ms: 6_000, times: 1 });
    expect(await checkOf(await sent())).toBe('unchecked');
  });

  test('that has not come after 30 minutes is left to a person, who decides', async () => {
    const { questionId, id, trace } = await asked();
    cloud.setTime(NOW + 31 * MINUTE);
    await cloud.runTimer('jobs');
    const { entries, version } = await cloud.get('operator', 'desk', 'question', { id: questionId });
    expect(entries[0]).toMatchObject({ audience: 'staff', text: expect.stringContaining('人工核验') });
    await cloud.runTimer('jobs');
    expect(await cloud.get('operator', 'desk', 'question', { id: questionId })).toMatchObject({ version });
    const decide = { commandId: commandId(), id: questionId, pictureId: id, verdict: 'pass' as const };
    expect(await cloud.get('operator', 'desk', 'decide_picture', decide)).toMatchObject([
      { check: 'pass', mayDecide: false },
    ]);
    await cloud.pushMediaVerdict(trace, 'risky');
    expect(await checkOf(id)).toBe('pass');
    const again = await cloud.as('lead', 'desk', 'decide_picture', { ...decide, commandId: commandId() });
    expect(again).toMatchObject({ ok: false, error: { code: 'invalid_state' } });
  });
});

describe('on the to-do', () => {
  const waiting = () => cloud.get('operator', 'desk', 'inbox', { list: 'pictures' });
  const judge = async (questionId: string, id: string, verdict: 'pass' | 'risky') =>
    cloud.get('operator', 'desk', 'decide_picture', { commandId: commandId(), id: questionId, pictureId: id, verdict });
  const ids = async () => (await waiting()).page.rows.map(({ id }) => id);
  beforeEach(() => cloud.engine.remove('questions', { filter: {}, multi: true }));

  test('stands what WeChat found risky, until a person has decided', async () => {
    const { questionId, id, trace } = await asked();
    const { trace: other } = await asked();
    expect((await cloud.get('operator', 'desk', 'inbox', {})).counts).not.toHaveProperty('pictures');
    await cloud.pushMediaVerdict(trace, 'risky');
    await cloud.pushMediaVerdict(other, 'pass');
    expect(await ids()).toEqual([questionId]);
    expect((await waiting()).counts.pictures).toBe(1);
    expect(await cloud.get('operator', 'desk', 'question', { id: questionId })).toMatchObject({ pictureToJudge: true });
    await judge(questionId, id, 'risky');
    expect(await ids()).toEqual([]);
    expect(await cloud.get('operator', 'desk', 'question', { id: questionId })).toMatchObject({
      pictureToJudge: false,
    });
  });

  test('what has no verdict after 30 minutes, soonest deadline first, until a late verdict or a person', async () => {
    cloud.setTime(NOW - 24 * HOUR);
    const first = await asked();
    cloud.setTime(NOW);
    const second = await asked();
    expect(await ids()).toEqual([]);
    cloud.setTime(NOW + 40 * MINUTE);
    await cloud.runTimer('jobs');
    expect(await ids()).toEqual([first.questionId, second.questionId]);
    await cloud.pushMediaVerdict(first.trace, 'pass');
    expect(await ids()).toEqual([second.questionId]);
    await judge(second.questionId, second.id, 'pass');
    expect(await ids()).toEqual([]);
  });

  test('a question with one of two left, and none whose picture is deleted', async () => {
    const pictures = [await sent(), await sent()];
    const { id } = await cloud.get('citizen', 'citizen', 'ask', asking({ pictures }));
    for (const picture of pictures) {
      const { pendingTrace = '' } = await cloud.stored<PictureRecord>('pictures', picture);
      await cloud.pushMediaVerdict(pendingTrace, 'risky');
    }
    await judge(id, pictures[0] ?? '', 'pass');
    expect(await ids()).toEqual([id]);
    await cloud.get('citizen', 'upload', 'remove', { id: pictures[1] ?? '' });
    expect(await ids()).toEqual([]);
  });

  test('what was found risky before the question was sent', async () => {
    const picture = await sent();
    const { pendingTrace = '' } = await cloud.stored<PictureRecord>('pictures', picture);
    await cloud.pushMediaVerdict(pendingTrace, 'risky');
    const { id } = await cloud.get('citizen', 'citizen', 'ask', asking({ pictures: [picture] }));
    expect(await ids()).toEqual([id]);
  });
});

describe('featuring', () => {
  const answered = async () => {
    const it = await asked();
    await cloud.get('operator', 'desk', 'triage', triaging(it.questionId, 1));
    await cloud.get('operator', 'desk', 'reply', replying(it.questionId, 2));
    return it;
  };
  const propose = (id: string) => cloud.as('operator', 'desk', 'propose_public_version', proposing(id, 3));

  test('waits for the verdict on every picture, says so, and goes on after it', async () => {
    const { questionId, trace } = await answered();
    const view = await cloud.get('operator', 'desk', 'question', { id: questionId });
    expect(view).toMatchObject({
      notFeaturable: expect.stringContaining('还没有核验完'),
      may: { proposePublicVersion: false },
    });
    expect(await propose(questionId)).toMatchObject({
      error: { code: 'rule_blocked', message: expect.stringContaining('图片还没有核验完') },
    });
    await cloud.pushMediaVerdict(trace, 'pass');
    expect(await propose(questionId)).toMatchObject({ ok: true });
  });

  test('is not for a question with a risky picture, until its asker deletes it', async () => {
    const { questionId, id, trace } = await answered();
    await cloud.pushMediaVerdict(trace, 'risky');
    expect(await propose(questionId)).toMatchObject({
      error: { code: 'rule_blocked', message: expect.stringContaining('图片没有通过') },
    });
    await cloud.get('citizen', 'upload', 'remove', { id });
    const { version, may } = await cloud.get('operator', 'desk', 'question', { id: questionId });
    expect(may.proposePublicVersion).toBe(true);
    expect(await cloud.as('operator', 'desk', 'propose_public_version', proposing(questionId, version))).toMatchObject({
      ok: true,
    });
  });
});

let photoBytes: Buffer;
beforeAll(async () => {
  photoBytes = await photo();
});
