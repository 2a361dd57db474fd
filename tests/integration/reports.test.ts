import type { Input, StaffQuestionView } from '@core/contract';
import type { QuestionRecord } from '@core/domain/records';
import { startCloud, stopClouds, type TestCloud } from '../support/cloud';
import {
  allowing,
  asking,
  because,
  CLEAR,
  commandId,
  listingClue,
  replyingInParts,
  resultOf,
  saying,
  transferring,
  triaging,
} from '../support/inputs';
import type { Person } from '../support/people';
import { keptPicture, pictureId } from '../support/pictures';
import { ANSWERED, CLUE, entry, HOUR, NOW, question, unit } from '../support/records';

afterAll(stopClouds);

const WORDS = '村里的低保评议一直没有公示，名单里有干部亲戚。';
const SUMMARY = '反映某村低保评议结果未公示。';

let cloud: TestCloud;
beforeAll(async () => {
  cloud = await startCloud();
  await cloud.put('units', unit('yibao', { name: '省医保局' }), unit('minzheng', { name: '省民政厅' }));
});

const stored = (id: string) => cloud.stored<QuestionRecord>('questions', id);
const read = (person: Person, id: string) => cloud.get(person, 'desk', 'question', { id });
const mine = (id: string) => cloud.get('citizen', 'citizen', 'my_question', { id });
const said = ({ entries }: { entries: { text: string }[] }) => entries.map(({ text }) => text);
const blocked = (words: string) => ({ error: { code: 'rule_blocked', message: expect.stringContaining(words) } });
const waiting = async (list: Input<'desk', 'inbox'>['list'], person: Person = 'inspector') =>
  (await cloud.get(person, 'desk', 'inbox', { list })).page.rows.map(({ id }) => id);

/** A report the desk took up. */
async function reported(ticks?: Input<'desk', 'triage'>['ticks']): Promise<string> {
  const { id } = await cloud.get('citizen', 'citizen', 'ask', asking({ kind: 'report', text: WORDS }));
  await cloud.get('operator', 'desk', 'triage', { ...triaging(id, 1), kind: 'report', ticks });
  return id;
}
const sending = (id: string, version: number, more: Partial<Input<'desk', 'transfer'>> = {}) => ({
  ...{ commandId: commandId(), id, version, to: { kind: 'inspection' as const }, instruction: SUMMARY },
  ...more,
});
async function atInspection(): Promise<string> {
  const id = await reported(CLEAR);
  await cloud.get('operator', 'desk', 'transfer', sending(id, 2));
  return id;
}
async function atUnit(): Promise<string> {
  const id = await atInspection();
  await cloud.get('inspector', 'desk', 'transfer', { ...transferring(id, 3, 'yibao'), instruction: SUMMARY });
  return id;
}

describe('核对', () => {
  test.each([
    [undefined, '“指向清晰”和“描述基本清楚”'],
    [{ pointed: false, described: true }, '“指向清晰”，'],
    [{ pointed: true, described: false }, '“描述基本清楚”，'],
  ])('without both ticks it does not go to the inspection office (%j)', async (ticks, words) => {
    const id = await reported(ticks);
    expect(await cloud.as('operator', 'desk', 'transfer', sending(id, 2))).toMatchObject(blocked(words));
    const [row] = await cloud.get('operator', 'desk', 'preview_transfer', { ids: [id], to: { kind: 'inspection' } });
    expect(row?.refusal).toContain('请提问人补充');
    expect(await stored(id)).toMatchObject({ holderKey: 'desk', version: 2 });
  });

  test('once the asker said what was missing, staff tick it where they send it', async () => {
    const id = await reported({ pointed: true, described: false });
    const pause = { commandId: commandId(), id, version: 2, asks: '请补充：事情的时间、经过和您了解的情况。' };
    await cloud.get('operator', 'desk', 'pause', pause);
    await cloud.get('citizen', 'citizen', 'follow_up', saying(id, 3, '今年三月评的，四月就发钱了。'));
    await cloud.get('operator', 'desk', 'transfer', sending(id, 4, { ticks: CLEAR }));
    expect(await stored(id)).toMatchObject({ holderKey: 'inspection', ticks: CLEAR, summary: SUMMARY });
  });

  test('nor without a summary', async () => {
    const id = await reported(CLEAR);
    const bare = sending(id, 2, { instruction: undefined });
    expect(await cloud.as('operator', 'desk', 'transfer', bare)).toMatchObject(blocked('梳理摘要'));
  });

  test('ticks mean nothing for another kind', async () => {
    const { id } = await cloud.get('citizen', 'citizen', 'ask', asking());
    await cloud.get('operator', 'desk', 'triage', { ...triaging(id, 1), ticks: CLEAR });
    expect(await stored(id)).not.toHaveProperty('ticks');
    expect(await read('operator', id)).not.toHaveProperty('report');
  });
});

describe('the inspection office', () => {
  test('has a list of its own of what it must decide on, and the asker is told', async () => {
    const id = await atInspection();
    expect(await waiting('reports')).toContain(id);
    expect(await mine(id)).toMatchObject({ holderName: '督查室' });
    expect(said(await mine(id)).join()).toContain('已送督查室');
    expect(JSON.stringify(await mine(id))).not.toContain(SUMMARY);
  });

  test('sends it to the place concerned: the asker reads where, the desk can no longer move it around the inspector', async () => {
    const id = await atInspection();
    const byDesk = await cloud.as('operator', 'desk', 'transfer', transferring(id, 3, 'yibao'));
    expect(byDesk).toMatchObject({ error: { code: 'forbidden', message: expect.stringContaining('督查室') } });
    expect((await read('operator', id)).may.transfer).toBe(false);
    await cloud.get('inspector', 'desk', 'transfer', { ...transferring(id, 3, 'yibao'), instruction: SUMMARY });
    expect(await waiting('reports')).not.toContain(id);
    expect(said(await mine(id))[0]).toBe('督查室已把您反映的问题转省医保局核查办理，结果会在这里告诉您。');
    const page = await read('contact', id);
    expect(page).toMatchObject({ text: null, summary: SUMMARY });
    await cloud.get('contact', 'desk', 'reply', replyingInParts(id, page.version));
    expect(await mine(id)).toMatchObject({ state: 'answered' });
  });

  test('gives it back to the desk with a reason for staff; it stands in 被退回 until the desk moves it', async () => {
    const id = await atInspection();
    expect(await cloud.get('inspector', 'desk', 'return_transfer', because(id, 3, '没有写明是哪个村'))).toEqual({
      left: true,
    });
    expect(await waiting('returned', 'operator')).toContain(id);
    expect(said(await read('operator', id))).toContain('退回理由：没有写明是哪个村');
    expect(said(await mine(id))[0]).toBe('督查室退回，现由政策百事通运维小组办理。');
    expect(await stored(id)).not.toHaveProperty('escalatedAt');
    await cloud.get('operator', 'desk', 'transfer', sending(id, 4));
    expect(await waiting('returned', 'operator')).not.toContain(id);
  });
});

describe('督查线索', () => {
  test('gets the year’s next number, each given once, and the asker reads it', async () => {
    const ids = [await atInspection(), await atInspection(), await atInspection()];
    const listed = await Promise.all(ids.map((id) => cloud.get('inspector', 'desk', 'list_clue', listingClue(id, 3))));
    const numbers = listed.map(({ clue }) => Number(/^督〔2026〕(\d+)号$/.exec(clue?.no ?? '')?.[1]));
    const [first = 0] = [...numbers].sort((a, b) => a - b);
    expect([...numbers].sort((a, b) => a - b)).toEqual([first, first + 1, first + 2]);
    const [id = ''] = ids;
    expect(await waiting('reports')).not.toContain(id);
    expect((await mine(id)).clue).toEqual({ no: listed[0]?.clue?.no, listedAt: expect.any(Number) });
    expect(said(await mine(id))[0]).toContain(listed[0]?.clue?.no);
    expect(JSON.stringify(await mine(id))).not.toContain('涉及多个乡镇');
  });

  test('a repeated command lists it once, another one is refused', async () => {
    const id = await atInspection();
    const input = listingClue(id, 3);
    const first = await cloud.get('inspector', 'desk', 'list_clue', input);
    expect(await cloud.get('inspector', 'desk', 'list_clue', input)).toEqual(first);
    expect(await cloud.as('inspector', 'desk', 'list_clue', listingClue(id, 4))).toMatchObject(blocked('已经列为'));
    expect(await cloud.as('inspector', 'desk', 'return_transfer', because(id, 4))).toMatchObject(blocked('督查结果'));
    const toDesk = sending(id, 4, { to: { kind: 'desk' } });
    expect(await cloud.as('inspector', 'desk', 'transfer', toDesk)).toMatchObject(blocked('督查结果'));
  });

  test('its result answers what the office has in hand, and once there is one it is not written again', async () => {
    const id = await atInspection();
    await cloud.get('inspector', 'desk', 'list_clue', listingClue(id, 3));
    await cloud.get('citizen', 'citizen', 'notify_me', { commandId: commandId(), id });
    const empty = resultOf(id, 4, { text: '已转办，请耐心等待。' });
    expect(await cloud.as('inspector', 'desk', 'clue_result', empty)).toMatchObject({
      error: { code: 'rule_blocked' },
    });
    const answered = await cloud.get('inspector', 'desk', 'clue_result', resultOf(id, 4));
    expect(answered).toMatchObject({ state: 'answered', clue: { result: 'confirmed', resultAt: expect.any(Number) } });
    const asker = await mine(id);
    expect(asker).toMatchObject({ state: 'answered', clue: { result: 'confirmed' }, notices: 0 });
    expect(asker.entries[0]).toMatchObject({ type: 'reply', byName: '督查室' });
    expect(asker.entries[0]?.text).toMatch(/^督查结果：查实。经核查/);
    expect(await cloud.as('inspector', 'desk', 'clue_result', resultOf(id, 5))).toMatchObject(blocked('已经写过'));
  });

  test('where a reply needs a second person the result is told, and the answer is written apart', async () => {
    const id = await atInspection();
    await cloud.get('inspector', 'desk', 'list_clue', listingClue(id, 3));
    const rule = (report: 'always' | 'never') =>
      cloud.engine.update('settings', { filter: { _id: 'reply_approval' }, update: { $set: { report } } });
    await rule('always');
    const told = await cloud.get('inspector', 'desk', 'clue_result', resultOf(id, 4));
    await rule('never');
    expect(told).toMatchObject({ state: 'in_progress', clue: { result: 'confirmed' } });
    expect((await mine(id)).entries[0]).toMatchObject({ type: 'progress', byName: '督查室' });
  });

  test('a unit that has it still answers; the inspector goes on seeing it, and the result is told beside', async () => {
    const id = await atInspection();
    await cloud.get('inspector', 'desk', 'list_clue', listingClue(id, 3));
    await cloud.get('inspector', 'desk', 'transfer', { ...transferring(id, 4, 'yibao'), instruction: SUMMARY });
    const told = await cloud.get('inspector', 'desk', 'clue_result', resultOf(id, 5, { result: 'partly' }));
    expect(told).toMatchObject({ state: 'in_progress', holderName: '省医保局', clue: { result: 'partly' } });
    expect((await mine(id)).entries[0]).toMatchObject({ type: 'progress', byName: '督查室' });
    await cloud.get('contact', 'desk', 'reply', replyingInParts(id, 6));
    expect(await mine(id)).toMatchObject({ state: 'answered' });
  });

  test('whoever took the report back reads no more of it', async () => {
    await cloud.put(
      'questions',
      question('q-back', { kind: 'report', state: 'withdrawn', clock: 'stopped', clue: CLUE }),
    );
    await cloud.put('entries', entry('q-back', 1));
    await cloud.get('inspector', 'desk', 'clue_result', resultOf('q-back', 1));
    expect(said(await mine('q-back')).join()).not.toContain('经核查');
    expect(said(await read('inspector', 'q-back')).join()).toContain('经核查');
  });

  test('the list is paged, each once: those without a result by deadline, the others latest first', async () => {
    const clues = Array.from({ length: 25 }, (_, n) => ({
      ...{ kind: 'report' as const, holderKey: 'inspection' as const, dueAt: NOW + 1000 * HOUR + n },
      clue: n < 3 ? CLUE : { ...CLUE, result: 'confirmed' as const, resultAt: NOW },
    }));
    await cloud.put('questions', ...clues.map((more, n) => question(`clue${n}`, { ...ANSWERED, ...more })));
    const page = (list: Input<'desk', 'clues'>['list'], cursor?: string) =>
      cloud.get('inspector', 'desk', 'clues', { list, cursor });
    const open = (await page('open')).page.rows.map(({ id }) => id);
    expect(open.slice(-3)).toEqual(['clue0', 'clue1', 'clue2']);
    const first = (await page('done')).page;
    const next = (await page('done', first.cursor)).page;
    const done = [...first.rows, ...next.rows];
    expect(done.slice(0, 22).map(({ id }) => id)).toEqual(Array.from({ length: 22 }, (_, n) => `clue${24 - n}`));
    expect(new Set(done.map(({ id }) => id)).size).toBe(done.length);
    expect(done[0]).toMatchObject({ clue: { no: CLUE.no, result: 'confirmed' } });
    expect((await page('all')).page.rows[0]?.id).toBe('clue24');
  });
});

describe('允许附原文', () => {
  const sees = async (id: string) => JSON.stringify(await read('contact', id)).includes('干部亲戚');
  const finds = async (words: string) =>
    (await cloud.get('contact', 'desk', 'ledger', { filters: { words }, sort: 'newest' })).page.rows.map(
      ({ id }) => id,
    );

  test('opens words and pictures to the unit that has it, on record, and ends with that holder', async () => {
    const id = await atUnit();
    await keptPicture(cloud, pictureId(1), { questionId: id });
    await cloud.engine.update('questions', { filter: { _id: id }, update: { $set: { pictureIds: [pictureId(1)] } } });
    const url = async () => (await cloud.get('contact', 'desk', 'pictures', { id }))[0]?.url;
    expect([await sees(id), await url(), await finds('低保评议')]).toEqual([false, null, []]);
    expect(await finds((await stored(id)).no)).toEqual([id]);

    const view = await cloud.get('lead', 'desk', 'allow_original', allowing(id, 4));
    expect(view).toMatchObject({ report: { originalOpen: true }, may: { allowOriginal: false, stopOriginal: true } });
    expect(said(view)).toContain('允许附原文。理由：不看照片无法核查位置');
    expect(said(await mine(id))[0]).toBe('为了核查清楚，经组长同意，省医保局可以看您反映的原话和图片。');
    expect(JSON.stringify(await mine(id))).not.toContain('无法核查');
    expect([await sees(id), await url(), await finds('低保评议')]).toEqual([true, expect.any(String), [id]]);

    await cloud.get('lead', 'desk', 'allow_original', allowing(id, 5, false));
    expect([await sees(id), await url(), await finds('低保评议')]).toEqual([false, null, []]);

    await cloud.get('lead', 'desk', 'allow_original', allowing(id, 6));
    await cloud.get('contact', 'desk', 'return_transfer', because(id, 7));
    expect(await stored(id)).not.toHaveProperty('originalFor');
    await cloud.get('operator', 'desk', 'transfer', sending(id, 8));
    await cloud.get('inspector', 'desk', 'transfer', { ...transferring(id, 9, 'yibao'), instruction: SUMMARY });
    expect(await sees(id)).toBe(false);
  });

  test.each<[string, Partial<QuestionRecord>, string]>([
    ['of another kind', { kind: 'appeal', holderKey: 'unit:yibao' }, '反映问题'],
    ['that no unit has', { kind: 'report' }, '转给部门以后'],
    ['that is answered', { kind: 'report', holderKey: 'unit:yibao', ...ANSWERED }, '转给部门以后'],
    ['with a risky text', { kind: 'report', holderKey: 'unit:yibao', check: { status: 'risky', at: NOW } }, '人工核验'],
    ['that is open to it already', { kind: 'report', holderKey: 'unit:yibao', originalFor: 'unit:yibao' }, '已经允许'],
  ])('is refused for one %s', async (name, more, words) => {
    const id = `q-${name.replace(/\W/g, '-')}`;
    await cloud.put('questions', question(id, { state: 'in_progress', ...more }));
    expect(await cloud.as('lead', 'desk', 'allow_original', allowing(id, 1))).toMatchObject(blocked(words));
  });

  test('words of a later text that is risky find nothing for a unit, until a person clears it', async () => {
    await cloud.put('questions', question('q-later', { state: 'in_progress', holderKey: 'unit:yibao' }));
    await cloud.put('entries', entry('q-later', 1));
    await cloud.get('citizen', 'citizen', 'follow_up', saying('q-later', 1, '那里还有人组织赌博'));
    expect(await finds('赌博')).toEqual([]);
    const desk = await cloud.get('operator', 'desk', 'ledger', { filters: { words: '赌博' }, sort: 'newest' });
    expect(desk.page.rows.map(({ id }) => id)).toEqual(['q-later']);
    const decide = { commandId: commandId(), id: 'q-later', version: 2, verdict: 'pass' as const };
    await cloud.get('operator', 'desk', 'decide_check', decide);
    expect(await finds('赌博')).toEqual(['q-later']);
  });
});

test('a report that its asker had erased keeps its clue’s number and result, and none of its words', async () => {
  await cloud.put(
    'questions',
    question('q-erase', { ...ANSWERED, kind: 'report', clue: { ...CLUE, result: 'partly' } }),
  );
  await cloud.put('entries', entry('q-erase', 1));
  await cloud.get('citizen', 'citizen', 'erase_my_data', { commandId: commandId(), keepFeatured: false });
  const view: StaffQuestionView = await read('inspector', 'q-erase');
  expect(view.clue).toMatchObject({ no: CLUE.no, result: 'partly' });
  expect(await stored('q-erase')).not.toHaveProperty('summary');
});
