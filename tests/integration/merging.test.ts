import { withTerms, wordsOf } from '@core/domain/ledger-terms';
import type { EntryRecord, QuestionRecord } from '@core/domain/records';
import { startCloud, stopClouds, type TestCloud } from '../support/cloud';
import {
  because,
  commandId,
  entering,
  joiningGroup,
  merging,
  replying,
  replyingInParts,
  saying,
  triaging,
} from '../support/inputs';
import { PEOPLE, staffIdOf } from '../support/people';
import { ANSWERED, DECLINED, entry, HOUR, NOW, PROPOSED, question, reply } from '../support/records';

afterAll(stopClouds);

const SECRET = '我家住在南明区的老房子里';

let cloud: TestCloud;
beforeAll(async () => {
  cloud = await startCloud({ instances: 2 });
});

const stored = (id: string) => cloud.stored<QuestionRecord>('questions', id);
const read = (id: string) => cloud.get('operator', 'desk', 'question', { id });
const blocked = (words: string) => ({ error: { code: 'rule_blocked', message: expect.stringContaining(words) } });
const at = { state: 'in_progress', entrySeq: 1 } as const;
const put = async (...all: [id: string, more: Partial<QuestionRecord>][]) => {
  await cloud.put('questions', ...all.map(([id, more]) => question(id, { ...at, ...more })));
  await cloud.put('entries', ...all.map(([id]) => entry(id, 1)));
};
const merge = (id: string, intoId: string, version = 1) =>
  cloud.as('operator', 'desk', 'merge', merging(id, version, intoId));

describe('合并', () => {
  test('the asker reads the state, dates and replies of what theirs went into, never its text', async () => {
    await put(['into', { text: SECRET }], ['gone', { askerId: PEOPLE.other_citizen, notices: 1 }]);
    const merged = await cloud.get('operator', 'desk', 'merge', merging('gone', 1, 'into'));
    expect(merged).toMatchObject({ state: 'merged', mergedInto: { id: 'into', state: 'in_progress' } });
    expect(await read('into')).toMatchObject({ merged: 1, may: { merge: false } });
    const mine = () => cloud.get('other_citizen', 'citizen', 'my_question', { id: 'gone' });
    expect(await mine()).toMatchObject({ state: 'merged', mergedInto: { state: 'in_progress', replies: [] } });
    expect((await mine()).may).toMatchObject({ followUp: false, withdraw: false, getNotices: true });

    await cloud.get('operator', 'desk', 'reply', replying('into', 2));
    await cloud.runTimer('jobs');
    await cloud.runTimer('jobs');
    expect(await stored('gone')).toMatchObject({ unread: true, notices: 0 });
    const view = await mine();
    expect(view.mergedInto).toMatchObject({ state: 'answered', replies: [{ type: 'reply' }] });
    expect(view.entries.filter(({ text }) => text.includes('有了答复'))).toHaveLength(1);
    expect(JSON.stringify(view)).not.toContain(SECRET);
    const messages = await cloud.all<{ subject: string; personId: string }>('outbox');
    expect(messages.filter(({ subject }) => subject === 'gone')).toMatchObject([{ personId: PEOPLE.other_citizen }]);
    const more = await cloud.as('other_citizen', 'citizen', 'follow_up', saying('gone', view.version));
    expect(more).toMatchObject({ error: { code: 'invalid_state', message: expect.stringContaining('重新提一条') } });
  });

  test('the earlier deadline holds, and is what a later pause is counted from', async () => {
    const { id: first } = await cloud.get('citizen', 'citizen', 'ask', asked());
    await cloud.get('operator', 'desk', 'triage', triaging(first, 1));
    await put(['later', { dueAt: NOW + 900 * HOUR, dueSoonAt: NOW + 800 * HOUR, receivedAt: NOW }]);
    const early = await stored(first);
    await merge(first, 'later', 2);
    expect(await stored('later')).toMatchObject({ dueAt: early.dueAt, clockFrom: early.receivedAt });
    expect((await read('later')).entries.map(({ text }) => text).join()).toContain('较早的日期');
    await put(['late', { dueAt: NOW + 999 * HOUR }]);
    await merge('late', 'later');
    expect(await stored('later')).toMatchObject({ dueAt: early.dueAt, merged: 2 });
  });

  test('whoever comes to an answered one is told at once', async () => {
    await put(['answered', ANSWERED], ['comes', { askerId: PEOPLE.other_citizen, notices: 1 }]);
    await cloud.put('entries', reply('answered'));
    await merge('comes', 'answered');
    const view = await cloud.get('other_citizen', 'citizen', 'my_question', { id: 'comes' });
    expect(view.entries[0]?.text).toContain('有了答复');
    expect(view).toMatchObject({ notices: 0, mergedInto: { state: 'answered' } });
  });

  test('a decline of the survivor reaches them with the reason and the door', async () => {
    await put(['refused', { merged: 1 }], ['with', { state: 'merged', clock: 'stopped', mergedIntoId: 'refused' }]);
    await cloud.get('operator', 'desk', 'propose_decline', { ...because('refused', 1), ...PROPOSED });
    const decide = { commandId: commandId(), id: 'refused', version: 2, confirm: true as const };
    await cloud.get('lead', 'desk', 'decide_decline', decide);
    await cloud.runTimer('jobs');
    const view = await cloud.get('citizen', 'citizen', 'my_question', { id: 'with' });
    expect(view.mergedInto).toMatchObject({ state: 'declined', declined: PROPOSED });
    expect(view.entries[0]?.text).toContain('不予受理');
  });

  test('one that others wait for is not taken back, nor merged on; its asker is told why', async () => {
    await put(['kept', { merged: 1 }], ['other', {}]);
    const view = await cloud.get('citizen', 'citizen', 'my_question', { id: 'kept' });
    expect(view).toMatchObject({ othersWait: true, may: { withdraw: false } });
    const back = { commandId: commandId(), id: 'kept', version: 1 };
    expect(await cloud.as('citizen', 'citizen', 'withdraw_question', back)).toMatchObject(blocked('不能撤回'));
    expect(await merge('kept', 'other')).toMatchObject(blocked('已有 1 条并入这一条'));
  });

  test.each<[string, Partial<QuestionRecord>, Partial<QuestionRecord>, string]>([
    ['an appeal', { kind: 'appeal' }, {}, '并案'],
    ['into a report', {}, { kind: 'report' }, '并案'],
    ['one whose kind is open', { kindUnsure: true }, {}, '受理后'],
    ['one that is over', { state: 'declined', clock: 'stopped', declined: DECLINED }, {}, '不予受理，不能合并'],
    ['one that may be urgent', { maybeUrgent: true }, {}, '疑似紧急'],
    ['one with a public version', { featuredId: 'f' }, {}, '公开版'],
    ['into one that was merged', {}, { state: 'merged', clock: 'stopped' }, '已经并入别的留言'],
    ['into one that is closed', {}, { state: 'closed', clock: 'stopped' }, '已经结束'],
    ['into one with too many', {}, { merged: 100 }, '请另选一条'],
  ])('%s is not merged, and the preview says so before', async (name, gone, into, words) => {
    const [a, b] = [`a-${name.replace(/\W/g, '-')}`, `b-${name.replace(/\W/g, '-')}`];
    await put([a, gone], [b, into]);
    expect(await merge(a, b)).toMatchObject(blocked(words));
    const [row] = await cloud.get('operator', 'desk', 'preview_merge', { ids: [a], intoId: b });
    expect(row?.refusal).toContain(words);
    expect(await stored(a)).toMatchObject({ version: 1 });
  });

  test('a stale version is refused, a repeated command merges once, entered questions merge too', async () => {
    await put(['s', {}]);
    const { id } = await cloud.get('operator', 'desk', 'enter_question', entering());
    expect(await merge(id, 's', 7)).toMatchObject({ error: { code: 'conflict_stale' } });
    const { version } = await stored(id);
    const input = merging(id, version, 's');
    await cloud.get('operator', 'desk', 'merge', input);
    await cloud.get('operator', 'desk', 'merge', input);
    expect(await stored('s')).toMatchObject({ merged: 1 });
    await cloud.get('operator', 'desk', 'reply', replying('s', 2));
    await cloud.runTimer('jobs');
    expect(await stored(id)).toMatchObject({ state: 'merged' });
  });

  test('of two merged into one another at one moment exactly one goes', async () => {
    for (let turn = 0; turn < 5; turn += 1) {
      await put([`x${turn}`, {}], [`y${turn}`, {}]);
      const answers = await Promise.all([merge(`x${turn}`, `y${turn}`), merge(`y${turn}`, `x${turn}`)]);
      expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
      const states = [(await stored(`x${turn}`)).state, (await stored(`y${turn}`)).state].sort();
      expect(states).toEqual(['in_progress', 'merged']);
    }
  });
});

describe('what is like it', () => {
  test('those that share most words come first, one word alone is chance; a number finds one; what cannot be merged says why', async () => {
    const terms = withTerms(question('any'));
    await put(
      ['like', { terms }],
      ['half', { terms: wordsOf(question('any')).slice(0, 3), no: '20261101-7002' }],
      ['chance', { terms: ['中风'] }],
      ['ended', { terms, state: 'closed', clock: 'stopped' }],
      ['appeal', { terms, kind: 'appeal' }],
      ['me', { terms }],
    );
    const found = await cloud.get('operator', 'desk', 'similar', { id: 'me' });
    const ids = found.map(({ row }) => row.id);
    expect([...ids].sort()).toEqual(['ended', 'half', 'like']);
    expect(ids[2]).toBe('half');
    expect(found.find(({ row }) => row.id === 'ended')?.refusal).toContain('已经结束');
    const numbered = await cloud.get('operator', 'desk', 'similar', { id: 'me', words: '20261101-7002' });
    expect(numbered).toMatchObject([{ row: { id: 'half' } }]);
    expect(await cloud.get('operator', 'desk', 'similar', { id: 'me', words: '宇宙飞船' })).toEqual([]);
  });
});

describe('并案', () => {
  test('each shows the others, keeps its own clock and answer, and can leave', async () => {
    await put(
      ['l1', { kind: 'appeal' }],
      ['l2', { kind: 'report', dueAt: NOW + 99 * HOUR }],
      ['l3', { kind: 'appeal' }],
    );
    await cloud.get('operator', 'desk', 'link', joiningGroup('l1', 1, 'l2'));
    await cloud.get('operator', 'desk', 'link', joiningGroup('l3', 1, 'l2'));
    for (const id of ['l1', 'l2', 'l3']) expect((await read(id)).linked).toHaveLength(2);
    expect((await stored('l2')).dueAt).toBe(NOW + 99 * HOUR);
    await cloud.get('operator', 'desk', 'reply', replyingInParts('l1', 2));
    expect([(await stored('l1')).state, (await stored('l3')).state]).toEqual(['answered', 'in_progress']);
    expect(JSON.stringify(await cloud.get('citizen', 'citizen', 'my_question', { id: 'l1' }))).not.toContain('并案');
    const leave = { commandId: commandId(), id: 'l2', version: 3 };
    expect((await cloud.get('operator', 'desk', 'unlink', leave)).linked).toEqual([]);
    expect((await read('l1')).linked).toMatchObject([{ id: 'l3' }]);
  });

  test('a contact sees of the group what is theirs alone', async () => {
    const held = { holderKey: 'unit:yibao', holderName: '省医保局', linkId: 'g' } as const;
    await put(
      ['g1', { kind: 'appeal', ...held }],
      ['g2', { kind: 'appeal', ...held }],
      ['g3', { kind: 'appeal', linkId: 'g' }],
    );
    const view = await cloud.get('contact', 'desk', 'question', { id: 'g1' });
    expect(view.linked.map(({ id }) => id)).toEqual(['g2']);
  });

  test.each<[string, Partial<QuestionRecord>, Partial<QuestionRecord>, string]>([
    ['an enquiry', {}, { kind: 'appeal' }, '请用合并'],
    ['those of one group', { kind: 'appeal', linkId: 'g9' }, { kind: 'appeal', linkId: 'g9' }, '已经并案'],
    ['those of two groups', { kind: 'appeal', linkId: 'g7' }, { kind: 'appeal', linkId: 'g8' }, '先把其中一条移出'],
  ])('%s are not linked', async (name, one, other, words) => {
    const [a, b] = [`la-${name.replace(/\W/g, '-')}`, `lb-${name.replace(/\W/g, '-')}`];
    await put([a, one], [b, other]);
    expect(await cloud.as('operator', 'desk', 'link', joiningGroup(a, 1, b))).toMatchObject(blocked(words));
  });
});

test('several are given to one person at once: the preview says why not for each', async () => {
  await put(['p1', {}], ['p2', { holderKey: 'unit:yibao', holderName: '省医保局' }], ['p3', ANSWERED], ['p4', {}]);
  await cloud.engine.update('questions', { filter: { _id: 'p4' }, update: { $set: { state: 'closed' } } });
  const input = { ids: ['p1', 'p2', 'p3', 'p4', 'none'], staffId: staffIdOf('operator_2') };
  const rows = await cloud.get('lead', 'desk', 'preview_assign', input);
  expect(rows.map(({ id, refusal }) => [id, refusal?.slice(0, 4)])).toEqual([
    ['p1', undefined],
    ['p2', '吴工作乙'],
    ['p3', undefined],
    ['p4', '这条留言'],
  ]);
  const [own] = await cloud.get('operator', 'desk', 'preview_assign', { ...input, ids: ['p1'] });
  expect(own?.refusal).toContain('组长');
});

test('lines about merging and linking are for staff, but for what the asker is told', async () => {
  const lines = (await cloud.all<EntryRecord>('entries')).filter(({ text }) => /并入留言|并案/.test(text));
  expect(lines.length).toBeGreaterThan(0);
  expect(new Set(lines.map(({ audience }) => audience))).toEqual(new Set(['staff']));
});

const asked = () => ({
  ...{ commandId: commandId(), kind: 'enquiry' as const, categoryId: 'medical', regionCode: '520102' },
  ...{ text: '异地就医备案以后能报销多少？', mayBePublic: false, aboutMinor: false },
});
