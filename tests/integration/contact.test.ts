import type { Input, MyQuestionView } from '@core/contract';
import { CONSENT_VERSION, CONTACT_OFF } from '@core/contract/constants';
import type { ContactRecord, QuestionRecord } from '@core/domain/records';
import { startCloud, stopClouds, type TestCloud } from '../support/cloud';
import { asking, CONTACT, commandId, contacting, saying, triaging } from '../support/inputs';
import { PEOPLE, type Person, staffIdOf } from '../support/people';
import { ANSWERED, entry, HOUR, NOW, question, reply } from '../support/records';

afterAll(stopClouds);

const DAY = 24 * HOUR;
const MASKED = { name: '司***', phone: '139****0421', address: '贵阳市观山****', mayForward: false };
const key = (id: string, digit: string) => `${id}=${digit.repeat(64)}`;

let cloud: TestCloud;
beforeAll(async () => {
  cloud = await startCloud();
});
/** Each test finds nothing asked and no clock moved. */
afterEach(async () => {
  cloud.setTime(NOW);
  const made = ['questions', 'entries', 'contacts', 'commands', 'featured', 'mutes'];
  for (const name of made) await cloud.engine.remove(name, { filter: {}, multi: true });
  for (const _id of ['asking', 'staff_calls']) await cloud.engine.remove('settings', { filter: { _id } });
});

const contact = (more: Partial<Input<'citizen', 'ask'>['contact']> = {}) => ({
  ...CONTACT,
  mayForward: false,
  ...more,
});
const appeal = async (more: Partial<Input<'citizen', 'ask'>> = {}) =>
  (await cloud.get('citizen', 'citizen', 'ask', asking({ kind: 'appeal', contact: contact(), ...more }))).id;
const mine = (id: string) => cloud.get('citizen', 'citizen', 'my_question', { id });
const seenBy = async (person: Person, id: string) => (await cloud.get(person, 'desk', 'question', { id })).contact;
const sealed = (id: string) => cloud.stored<ContactRecord | undefined>('contacts', id);
const remove = (id: string, version: number) => ({ commandId: commandId(), id, version });
const texts = ({ entries }: MyQuestionView) => entries.map(({ text }) => text);

/** Everything the database holds, as text. */
async function everything(): Promise<string> {
  const names = ['questions', 'entries', 'contacts', 'commands', 'allowances', 'counters', 'outbox', 'sightings'];
  return JSON.stringify(await Promise.all(names.map((name) => cloud.all(name))));
}

describe('contact details with a question', () => {
  test('are kept sealed and shown masked to the asker', async () => {
    const id = await appeal();
    expect(await mine(id)).toMatchObject({ contact: MASKED, may: { giveContact: true } });
    const record = await sealed(id);
    for (const field of ['name', 'phone', 'address'] as const) expect(record?.[field]).toMatch(/^local\.[\w-]{40,}$/);
    expect(await cloud.stored('questions', id)).toMatchObject({ contact: { mayForward: false } });
  });

  test('stand in plain words in no document, no answer and no line of the log', async () => {
    const answers: unknown[] = [];
    const keep = async (person: Person, fn: 'citizen' | 'desk', action: string, data: object) =>
      answers.push(await cloud.call(fn, { action, data }, { openid: PEOPLE[person] }));
    const input = asking({ kind: 'report', contact: contact({ mayForward: true }) });
    const { id } = await cloud.get('citizen', 'citizen', 'ask', input);
    await keep('citizen', 'citizen', 'ask', input);
    await keep('citizen', 'citizen', 'ask', { ...input, contact: contact({ name: undefined }) });
    await keep('citizen', 'citizen', 'give_contact', contacting(id, 7));
    await keep('citizen', 'citizen', 'give_contact', contacting(id, 1));
    await keep('citizen', 'citizen', 'give_contact', contacting(id, 2, { phone: `${CONTACT.phone}0` }));
    await keep('other_citizen', 'citizen', 'give_contact', contacting(id, 2));
    await keep('citizen', 'citizen', 'read_phone', { code: cloud.phoneCode(PEOPLE.citizen, CONTACT.phone) });
    await keep('citizen', 'citizen', 'my_questions', {});
    await keep('citizen', 'citizen', 'my_question', { id });
    for (const person of ['operator', 'lead', 'contact', 'reviewer', 'inspector', 'admin'] as const) {
      await keep(person, 'desk', 'question', { id });
      await keep(person, 'desk', 'inbox', {});
    }
    const places = {
      documents: await everything(),
      answers: JSON.stringify(answers),
      log: JSON.stringify(cloud.lines),
    };
    for (const [place, text] of Object.entries(places)) {
      for (const secret of Object.values(CONTACT)) {
        expect({ place, holds: text.includes(secret) ? secret : null }).toEqual({ place, holds: null });
      }
    }
    expect(places.documents).toContain(id);
    expect(places.answers).toContain(MASKED.phone);
  });

  test('each is optional, and one that is not given is not there', async () => {
    const id = await appeal({ contact: { phone: '0851-85123456', mayForward: true } });
    expect((await mine(id)).contact).toEqual({ phone: '****456', mayForward: true });
    expect((await mine(await appeal({ contact: undefined }))).contact).toBeUndefined();
  });

  test.each([
    ['an enquiry', { kind: 'enquiry' as const }, '政策咨询不需要留联系方式，请去掉后再提交。'],
    ['a kind left open', { kind: 'unsure' as const }, '政策咨询不需要留联系方式，请去掉后再提交。'],
    ['nothing but the tick', { contact: { mayForward: true } }, '请至少填写一项联系方式，或者清空后再提交。'],
    ['a wrong number', { contact: contact({ phone: '12345' }) }, '电话请填 11 位手机号，或者带区号的座机号'],
    ['a long name', { contact: contact({ name: '王'.repeat(21) }) }, '称呼最多 20 个字，请精简后再提交'],
    ['a long address', { contact: contact({ address: '路'.repeat(101) }) }, '地址最多 100 个字，请精简后再提交'],
    [
      'a sealed number made up',
      { contact: { sealedPhone: 'local.AAAA', mayForward: false } },
      '微信手机号已失效，请重新点“用微信手机号”，或者直接填写。',
    ],
  ])('with %s nothing is stored', async (_name, more, message) => {
    const refused = await cloud.as(
      'citizen',
      'citizen',
      'ask',
      asking({ kind: 'appeal', contact: contact(), ...more }),
    );
    expect(refused).toMatchObject({ ok: false, error: { code: 'bad_request', message } });
    expect([await cloud.all('questions'), await cloud.all('contacts')]).toEqual([[], []]);
  });

  test('sent again after a lost answer they are the same; changed in between they are another command', async () => {
    const input = asking({ kind: 'appeal', contact: contact() });
    const first = await cloud.get('citizen', 'citizen', 'ask', input);
    expect((await cloud.get('citizen', 'citizen', 'ask', input)).id).toBe(first.id);
    const other = await cloud.as('citizen', 'citizen', 'ask', { ...input, contact: contact({ phone: '13900000001' }) });
    expect(other).toMatchObject({ ok: false, error: { code: 'conflict_reused_id' } });
    expect(await cloud.all('contacts')).toHaveLength(1);
  });
});

describe('WeChat’s phone button', () => {
  const code = () => cloud.phoneCode(PEOPLE.citizen, CONTACT.phone);

  test('gives a number the device cannot read, for this person and one question of theirs', async () => {
    const got = await cloud.get('citizen', 'citizen', 'read_phone', { code: code() });
    expect(got).toEqual({ sealed: expect.stringMatching(/^local\./), masked: MASKED.phone });
    const id = await appeal({ contact: { sealedPhone: got.sealed, mayForward: false } });
    expect((await mine(id)).contact).toEqual({ phone: MASKED.phone, mayForward: false });
    const stolen = asking({ kind: 'appeal', contact: { sealedPhone: got.sealed, mayForward: false } });
    expect(await cloud.as('other_citizen', 'citizen', 'ask', stolen)).toMatchObject({
      error: { code: 'bad_request', message: expect.stringContaining('重新点') },
    });
    // Nor does what a question keeps open for anything else.
    const kept = (await sealed(id))?.phone;
    const moved = asking({ kind: 'appeal', contact: { sealedPhone: kept, mayForward: false } });
    expect(await cloud.as('citizen', 'citizen', 'ask', moved)).toMatchObject({ error: { code: 'bad_request' } });
  });

  test('is asked for nothing before the privacy policy was agreed to, and the code stays good', async () => {
    const mine = cloud.phoneCode(PEOPLE.lead, CONTACT.phone);
    const refused = await cloud.as('lead', 'citizen', 'read_phone', { code: mine });
    expect(refused).toMatchObject({ error: { code: 'consent_required' } });
    await cloud.put('questions', question('q-lead', { kind: 'appeal', askerId: PEOPLE.lead }));
    expect(await cloud.as('lead', 'citizen', 'give_contact', contacting('q-lead', 1))).toMatchObject({
      error: { code: 'consent_required' },
    });
    await cloud.get('lead', 'citizen', 'agree_privacy', { consentVersion: CONSENT_VERSION });
    expect(await cloud.as('lead', 'citizen', 'read_phone', { code: mine })).toMatchObject({ ok: true });
  });

  test('a spent code, another’s and a number from abroad are refused with what to do', async () => {
    const spent = code();
    await cloud.get('citizen', 'citizen', 'read_phone', { code: spent });
    for (const wrong of [spent, cloud.phoneCode(PEOPLE.other_citizen), 'made-up']) {
      expect(await cloud.as('citizen', 'citizen', 'read_phone', { code: wrong })).toMatchObject({
        error: { code: 'rule_blocked', message: '手机号验证已失效，请重新点击按钮验证。' },
      });
    }
    const abroad = cloud.phoneCode(PEOPLE.citizen, '2025550100');
    expect(await cloud.as('citizen', 'citizen', 'read_phone', { code: abroad })).toMatchObject({
      error: { code: 'rule_blocked', message: expect.stringContaining('内地') },
    });
  });
});

describe('contact details given later', () => {
  const put = (more: Partial<QuestionRecord> = {}) =>
    cloud.put('questions', question('q', { kind: 'appeal', ...more }));

  test('are added, changed one by one, and removed; the thread says that, and not what', async () => {
    await put();
    const given = await cloud.get('citizen', 'citizen', 'give_contact', contacting('q', 1));
    expect(given).toMatchObject({ version: 2, contact: MASKED });
    const other = { name: undefined, phone: '0851-85123456', address: null, mayForward: true };
    const changed = await cloud.get('citizen', 'citizen', 'give_contact', contacting('q', 2, other));
    expect(changed.contact).toEqual({ name: MASKED.name, phone: '****456', mayForward: true });
    const gone = await cloud.get('citizen', 'citizen', 'remove_contact', remove('q', 3));
    expect(gone.contact).toBeUndefined();
    expect(texts(gone).slice(0, 3)).toEqual(['删除了联系方式。', '修改了联系方式。', '留下了联系方式。']);
    expect(await sealed('q')).toBeUndefined();
    expect(await cloud.stored('questions', 'q')).not.toHaveProperty('contact');
  });

  test('are an answer to whoever waits for the asker; removing them is none', async () => {
    const state = 'in_progress' as const;
    await put({ state, contact: { mayForward: false } });
    await cloud.put('contacts', { _id: 'q', updatedAt: NOW });
    await cloud.get('operator', 'desk', 'pause', { commandId: commandId(), id: 'q', version: 1, asks: '请留下电话' });
    const removed = await cloud.get('citizen', 'citizen', 'remove_contact', remove('q', 2));
    expect(removed.pause).toBeDefined();
    cloud.setTime(NOW + HOUR);
    const given = await cloud.get('citizen', 'citizen', 'give_contact', contacting('q', 3));
    expect(given.pause).toBeUndefined();
    expect(texts(given)[0]).toMatch(/^已收到您的补充，继续办理/);
    const { clock, pauses = [] } = await cloud.stored<QuestionRecord>('questions', 'q');
    expect(clock).toBe('running');
    expect(pauses.map(({ since, until }) => Math.round((until - since) / HOUR))).toEqual([1]);
  });

  test('removing the last one removes the tick, and nothing to keep is refused', async () => {
    await put();
    const nothing = { name: undefined, phone: undefined, address: undefined, mayForward: true };
    expect(await cloud.as('citizen', 'citizen', 'give_contact', contacting('q', 1, nothing))).toMatchObject({
      error: { code: 'rule_blocked', message: '请至少填写一项联系方式。' },
    });
    expect(await cloud.all('contacts')).toEqual([]);
    const phone = { name: undefined, address: undefined, mayForward: true };
    await cloud.get('citizen', 'citizen', 'give_contact', contacting('q', 1, phone));
    const gone = await cloud.get('citizen', 'citizen', 'give_contact', contacting('q', 2, { ...phone, phone: null }));
    expect(gone.contact).toBeUndefined();
    expect(await cloud.all('contacts')).toEqual([]);
  });

  test('count once however often they are sent, and only against the version that was seen', async () => {
    await put();
    const input = contacting('q', 1);
    const views = await Promise.all([1, 2, 3].map(() => cloud.get('citizen', 'citizen', 'give_contact', input)));
    expect(views.map(({ version }) => version)).toEqual([2, 2, 2]);
    expect(await cloud.as('citizen', 'citizen', 'give_contact', contacting('q', 1))).toMatchObject({
      error: { code: 'conflict_stale' },
    });
    expect(await cloud.as('citizen', 'citizen', 'give_contact', { ...input, mayForward: true })).toMatchObject({
      error: { code: 'conflict_reused_id' },
    });
    const removal = remove('q', 2);
    await cloud.get('citizen', 'citizen', 'remove_contact', removal);
    expect(await cloud.get('citizen', 'citizen', 'remove_contact', removal)).toMatchObject({ version: 3 });
    expect(await cloud.as('citizen', 'citizen', 'remove_contact', remove('q', 3))).toMatchObject({
      error: { code: 'invalid_state', message: expect.stringContaining('不需要删除') },
    });
  });

  test.each([
    ['an enquiry', { kind: 'enquiry' as const }, '政策咨询不需要留联系方式。'],
    ['a withdrawn question', { state: 'withdrawn' as const }, '这条留言已经结束，不再需要联系方式。'],
    ['a closed question', { state: 'closed' as const, closedAt: NOW }, '这条留言已经结束，不再需要联系方式。'],
  ])('are not taken for %s', async (_name, more, message) => {
    await put(more);
    expect(await cloud.as('citizen', 'citizen', 'give_contact', contacting('q', 1))).toMatchObject({
      error: { code: 'invalid_state', message },
    });
    expect((await mine('q')).may.giveContact).toBe(false);
    expect(await cloud.all('contacts')).toEqual([]);
  });

  test('a muted person may still be reached; while asking is off nothing is collected and deleting stays', async () => {
    await put();
    await cloud.put('mutes', { _id: PEOPLE.citizen, reason: '骂人', by: PEOPLE.lead, at: NOW });
    expect(await cloud.as('citizen', 'citizen', 'give_contact', contacting('q', 1))).toMatchObject({ ok: true });
    await cloud.put('settings', { _id: 'asking', on: false });
    expect(await cloud.as('citizen', 'citizen', 'give_contact', contacting('q', 2))).toMatchObject({
      error: { code: 'asking_off' },
    });
    expect(await cloud.as('citizen', 'citizen', 'remove_contact', remove('q', 2))).toMatchObject({ ok: true });
  });
});

describe('what staff see', () => {
  const held = async (holderKey: QuestionRecord['holderKey'], mayForward: boolean) => {
    await cloud.put('questions', question('q', { kind: 'appeal', state: 'in_progress', holderKey }));
    await cloud.get('citizen', 'citizen', 'give_contact', contacting('q', 1, { mayForward }));
  };

  test('the desk sees that there are some, masked, and the tick; lists show the tick alone', async () => {
    await held('desk', false);
    for (const person of ['operator', 'lead'] as const) expect(await seenBy(person, 'q')).toEqual(MASKED);
    const { page } = await cloud.get('operator', 'desk', 'inbox', { list: 'in_progress' });
    expect(page.rows[0]?.contact).toEqual({ mayForward: false });
  });

  test('a unit sees them only with the tick, the inspection office as the holder', async () => {
    await held('unit:yibao', false);
    expect(await seenBy('contact', 'q')).toEqual({ mayForward: false });
    const { version } = await mine('q');
    await cloud.get('citizen', 'citizen', 'give_contact', { ...contacting('q', version), mayForward: true });
    expect(await seenBy('contact', 'q')).toEqual({ ...MASKED, mayForward: true });
    await cloud.put('questions', question('q-inspection', { kind: 'report', holderKey: 'inspection' }));
    await cloud.get('citizen', 'citizen', 'give_contact', contacting('q-inspection', 1));
    expect(await seenBy('inspector', 'q-inspection')).toEqual(MASKED);
  });

  test('a reviewer sees none', async () => {
    await held('desk', true);
    const stored = await cloud.stored<QuestionRecord>('questions', 'q');
    await cloud.engine.update('questions', {
      filter: { _id: 'q' },
      update: { $set: { ...ANSWERED, featuredId: 'f', entrySeq: stored.entrySeq } },
    });
    await cloud.put('featured', {
      ...{ _id: 'f', questionId: 'q', version: 1, state: 'agreed', kind: 'appeal', categoryId: 'medical' },
      ...{
        regionCode: '520100',
        question: '问',
        answer: '答',
        officeName: '',
        likes: 0,
        check: { status: 'pass', at: NOW },
      },
      ...{ proposedBy: staffIdOf('operator'), proposedByName: '', proposedAt: NOW, answeredAt: NOW, agreedAt: NOW },
    });
    expect(await seenBy('reviewer', 'q')).toEqual({ mayForward: true });
  });
});

describe('without a key', () => {
  test('they are off with a sentence, everything else goes on', async () => {
    const bare = await startCloud({ env: { CONTACT_KEYS: '' } });
    expect(await bare.get('citizen', 'citizen', 'contact_guide', {})).toMatchObject({ off: CONTACT_OFF });
    const refused = await bare.as('citizen', 'citizen', 'ask', asking({ kind: 'appeal', contact: contact() }));
    expect(refused).toMatchObject({
      error: { code: 'rule_blocked', message: expect.stringContaining('清空后再提交') },
    });
    const { id } = await bare.get('citizen', 'citizen', 'ask', asking({ kind: 'appeal' }));
    expect(await bare.as('citizen', 'citizen', 'give_contact', contacting(id, 1))).toMatchObject({
      error: { code: 'rule_blocked', message: CONTACT_OFF },
    });
    const code = bare.phoneCode(PEOPLE.citizen);
    expect(await bare.as('citizen', 'citizen', 'read_phone', { code })).toMatchObject({
      error: { code: 'rule_blocked', message: CONTACT_OFF },
    });
    expect(await bare.all('contacts')).toEqual([]);
  });

  test('what an earlier key sealed opens while that key is kept, and is left out when it is gone', async () => {
    const [old, fresh] = [key('k1', 'a'), key('k2', 'b')];
    const first = await startCloud({ env: { CONTACT_KEYS: old } });
    const { id } = await first.get('citizen', 'citizen', 'ask', asking({ kind: 'appeal', contact: contact() }));
    await first.close();
    const again = async (CONTACT_KEYS: string) => {
      const next = await startCloud({ dataDir: first.dataDir, empty: true, env: { CONTACT_KEYS } });
      const view = await next.get('citizen', 'citizen', 'my_question', { id });
      const staff = await next.get('operator', 'desk', 'question', { id });
      await next.close();
      return { mine: view.contact, staff: staff.contact, log: JSON.stringify(next.lines) };
    };
    expect(await again(`${fresh},${old}`)).toMatchObject({ mine: MASKED, staff: MASKED });
    const lost = await again(fresh);
    expect(lost).toMatchObject({ mine: { mayForward: false }, staff: { mayForward: false } });
    expect(lost.log).toContain('does not open');
  });
});

test('the guide says what staff call from, in the office’s own words where it has some', async () => {
  const guide = () => cloud.get('citizen', 'citizen', 'contact_guide', {});
  expect((await guide()).calledFrom[0]).toContain('12345');
  await cloud.put('settings', { _id: 'staff_calls', from: ['0851-12345'] });
  expect(await guide()).toEqual({ calledFrom: ['0851-12345'] });
});

describe('30 days after the question is over', () => {
  const jobsAt = async (at: number) => {
    cloud.setTime(at);
    await cloud.runTimer('jobs');
  };

  test.each([
    [
      'withdrawn',
      async (id: string) => {
        await cloud.get('citizen', 'citizen', 'withdraw_question', remove(id, 1));
      },
    ],
    [
      'closed by the asker',
      async (id: string) => {
        await cloud.get('operator', 'desk', 'triage', { ...triaging(id, 1), kind: 'appeal' });
        await cloud.engine.update('questions', { filter: { _id: id }, update: { $set: { ...ANSWERED, entrySeq: 2 } } });
        await cloud.get('citizen', 'citizen', 'rate', { ...remove(id, 2), rating: 'solved' });
      },
    ],
  ])('%s: they are erased, and not a minute before', async (_name, end) => {
    const id = await appeal();
    await end(id);
    await jobsAt(NOW + 30 * DAY - 60_000);
    expect((await mine(id)).contact).toEqual(MASKED);
    await jobsAt(NOW + 30 * DAY + 60_000);
    expect(await sealed(id)).toBeUndefined();
    const { contact: after, entries } = await mine(id);
    expect(after).toBeUndefined();
    expect(entries.length).toBeGreaterThan(0);
    expect(await cloud.stored('questions', id)).not.toHaveProperty('contactEraseAt');
  });

  test('closed by the timer, the days count from that moment', async () => {
    const closesAt = NOW + HOUR;
    await cloud.put('questions', question('q', { kind: 'appeal', ...ANSWERED, closesAt }));
    await cloud.put('entries', entry('q', 1), reply('q'));
    await cloud.get('citizen', 'citizen', 'give_contact', contacting('q', 1));
    // The answer is opened by it, so that it closes in a week.
    await jobsAt(NOW + 8 * DAY);
    const { contactEraseAt } = await cloud.stored<QuestionRecord>('questions', 'q');
    expect(contactEraseAt).toBeGreaterThanOrEqual(NOW + 38 * DAY);
    await jobsAt(NOW + 38 * DAY - HOUR);
    expect(await sealed('q')).toBeDefined();
    await jobsAt(NOW + 38 * DAY + HOUR);
    expect(await sealed('q')).toBeUndefined();
  });

  test('one taken up again keeps them', async () => {
    await cloud.put('questions', question('q', { kind: 'appeal', ...ANSWERED }));
    await cloud.put('entries', entry('q', 1), reply('q'));
    await cloud.get('citizen', 'citizen', 'give_contact', contacting('q', 1));
    await cloud.get('citizen', 'citizen', 'rate', { ...remove('q', 2), rating: 'solved' });
    expect(await cloud.stored('questions', 'q')).toMatchObject({ contactEraseAt: expect.any(Number) });
    cloud.setTime(NOW + 14 * DAY);
    await cloud.get('citizen', 'citizen', 'follow_up', saying('q', 3));
    await jobsAt(NOW + 60 * DAY);
    expect((await mine('q')).contact).toEqual(MASKED);
  });

  test('a step takes a bounded share and finds it by its index; the next one goes on', async () => {
    const over = { kind: 'appeal' as const, state: 'withdrawn' as const, clock: 'stopped' as const };
    const many = Array.from({ length: 60 }, (_, n) => n);
    const due = { contact: { mayForward: false }, contactEraseAt: NOW - 1 };
    await cloud.put('questions', ...many.map((n) => question(`q${n}`, { ...over, ...due })));
    await cloud.put('questions', ...Array.from({ length: 500 }, (_, n) => question(`r${n}`, over)));
    await cloud.put('contacts', ...many.map((n) => ({ _id: `q${n}`, updatedAt: NOW })));
    const cost = await cloud.costOf(() => cloud.runTimer('jobs'));
    expect(cost.scanned).toBeLessThan(60 * 6);
    expect([...cost.plans].filter((plan) => plan.endsWith('scan'))).toEqual([]);
    expect(await cloud.all('contacts')).toHaveLength(10);
    await cloud.runTimer('jobs');
    expect(await cloud.all('contacts')).toHaveLength(0);
  });
});

test('a person who has their data erased takes them along, and whom it was about', async () => {
  const concerned = { name: '某某镇政务大厅', hidden: true };
  const { id } = await cloud.get(
    'other_citizen',
    'citizen',
    'ask',
    asking({ kind: 'report', contact: contact(), concerned }),
  );
  await cloud.get('other_citizen', 'citizen', 'erase_my_data', { commandId: commandId(), keepFeatured: false });
  expect(await sealed(id)).toBeUndefined();
  const kept = await cloud.stored<QuestionRecord>('questions', id);
  expect(kept).toMatchObject({ state: 'withdrawn' });
  for (const gone of ['contact', 'contactEraseAt', 'concerned']) expect(kept).not.toHaveProperty(gone);
});

describe('反映的单位或人', () => {
  const report = (concerned: Input<'citizen', 'ask'>['concerned']) => asking({ kind: 'report', concerned });
  const NAMED = { name: '某某镇政务大厅', unitId: '520100-medical', hidden: true };
  const VIEW = { name: '某某镇政务大厅', unitName: '贵阳市医疗保障局', hidden: true };
  const seen = async (person: Person, id: string) => (await cloud.get(person, 'desk', 'question', { id })).concerned;
  const heldBy = async (id: string, holderKey: string) =>
    void (await cloud.engine.update('questions', { filter: { _id: id }, update: { $set: { holderKey } } }));

  test('is shown to the asker, the desk and the inspection office', async () => {
    const { id } = await cloud.get('citizen', 'citizen', 'ask', report(NAMED));
    expect((await mine(id)).concerned).toEqual(VIEW);
    for (const person of ['operator', 'lead'] as const) expect(await seen(person, id)).toEqual(VIEW);
    await heldBy(id, 'inspection');
    expect(await seen('inspector', id)).toEqual(VIEW);
  });

  test('a unit’s contact never sees it against the asker’s wish', async () => {
    const hidden = (await cloud.get('citizen', 'citizen', 'ask', report(NAMED))).id;
    const open = (await cloud.get('citizen', 'citizen', 'ask', report({ ...NAMED, hidden: false }))).id;
    await heldBy(hidden, 'unit:yibao');
    await heldBy(open, 'unit:yibao');
    const answer = await cloud.as('contact', 'desk', 'question', { id: hidden });
    expect(answer).toMatchObject({ ok: true });
    expect(JSON.stringify(answer)).not.toMatch(/concerned|某某镇|贵阳市医疗保障局/);
    expect(await seen('contact', open)).toEqual({ ...VIEW, hidden: false });
  });

  test('the wish alone is kept, and nothing said is nothing kept', async () => {
    const wish = (await cloud.get('citizen', 'citizen', 'ask', report({ hidden: true }))).id;
    expect((await mine(wish)).concerned).toEqual({ hidden: true });
    const nothing = (await cloud.get('citizen', 'citizen', 'ask', report({ hidden: false }))).id;
    expect((await mine(nothing)).concerned).toBeUndefined();
  });

  test.each([
    [
      'an appeal',
      asking({ kind: 'appeal', concerned: { name: '某镇', hidden: false } }),
      '只有“反映问题”才需要写反映的单位或人，请去掉后再提交。',
    ],
    ['too long a name', report({ name: '某'.repeat(51), hidden: false }), '反映的单位或人最多 50 个字，请精简后再提交'],
    ['an unknown unit', report({ unitId: 'nowhere', hidden: false }), '没有找到这个单位，请重新选择或者直接填写。'],
  ])('with %s nothing is stored', async (_name, input, message) => {
    expect(await cloud.as('citizen', 'citizen', 'ask', input)).toMatchObject({
      error: { code: 'bad_request', message },
    });
    expect(await cloud.all('questions')).toEqual([]);
  });
});
