import { asking, commandId, proposing, replying, triaging } from '../support/inputs';
import { startCloud, stopClouds, type TestCloud } from '../support/cloud';
import { PEOPLE } from '../support/people';
import { NOW } from '../support/records';

afterAll(stopClouds);

describe('the whole loop on the deployed bundles', () => {
  let cloud: TestCloud;
  let id: string;

  beforeAll(async () => {
    cloud = await startCloud();
  });

  test('a citizen reads today’s card before anything else', async () => {
    const home = await cloud.get('visitor', 'reader', 'home', {});
    expect(home).toMatchObject({
      today: '2026-11-25',
      workday: true,
      nextWorkday: '2026-11-26',
      headline: { id: 'card-today', expired: false },
    });
    if ('unchanged' in home) throw new Error('nothing was kept');
    expect(home.latest.rows.map((row) => row.id)).toEqual(['card-yesterday', 'card-expired']);
    expect(home.categories.map((category) => category.name)).toEqual(['医疗健康', '社会保障']);
    expect(home.roundups).toEqual([{ id: 'roundup-medical', title: '看病报销政策汇总', cardCount: 3 }]);
  });

  test('asks, and holds a number and a date', async () => {
    const receipt = await cloud.get('citizen', 'citizen', 'ask', asking());
    id = receipt.id;
    expect(receipt.no).toMatch(/^20261125-\d{4}$/);
    expect(receipt.beingChecked).toBe(false);
    expect(receipt.due).toMatchObject({ provisional: false, state: 'running' });
    expect(receipt.due.at).toBeGreaterThan(NOW);
  });

  test('an operator finds it among the new ones and takes it in hand', async () => {
    const inbox = await cloud.get('operator', 'desk', 'inbox', {});
    expect(inbox).toMatchObject({ list: 'new', counts: { new: 1, in_progress: 0 } });
    expect(inbox.page.rows.map((row) => row.id)).toEqual([id]);
    const opened = await cloud.get('operator', 'desk', 'question', { id });
    expect(opened.may).toMatchObject({ triage: true, reply: false });
    const taken = await cloud.get('operator', 'desk', 'triage', triaging(id, opened.version));
    expect(taken).toMatchObject({ state: 'in_progress', may: { triage: false, reply: true } });
  });

  test('and answers it, citing a card in force', async () => {
    const { version } = await cloud.get('operator', 'desk', 'question', { id });
    const answered = await cloud.get('operator', 'desk', 'reply', replying(id, version, { cardId: 'card-today' }));
    expect(answered).toMatchObject({ state: 'answered', due: { state: 'stopped' } });
    expect(answered.entries[0]).toMatchObject({
      type: 'reply',
      hotline: '12393',
      card: { id: 'card-today', question: '异地就医怎么备案？' },
    });
  });

  test('the citizen sees the answer, from whom and when', async () => {
    const mine = await cloud.get('citizen', 'citizen', 'my_question', { id });
    expect(mine).toMatchObject({ state: 'answered', waitsForMe: false });
    expect(mine.entries.map((entry) => [entry.type, entry.byName])).toEqual([
      ['reply', '政策百事通运维小组'],
      ['status', '政策百事通运维小组'],
      ['question', '我'],
    ]);
    const list = await cloud.get('citizen', 'citizen', 'my_questions', {});
    expect(list.rows).toMatchObject([{ id, state: 'answered' }]);
  });

  test('the operator proposes a public version, which nobody sees yet', async () => {
    const { version } = await cloud.get('operator', 'desk', 'question', { id });
    const proposed = await cloud.get('operator', 'desk', 'propose_public_version', proposing(id, version));
    expect(proposed.publicVersion).toMatchObject({ state: 'proposed', version: 1 });
    expect((await cloud.get('visitor', 'reader', 'featured', {})).rows).toEqual([]);
  });

  test('the citizen reads exactly this text and agrees with a verified phone', async () => {
    const { publicVersion, waitsForMe } = await cloud.get('citizen', 'citizen', 'my_question', { id });
    expect(waitsForMe).toBe(true);
    expect(publicVersion).toMatchObject({ state: 'proposed', question: '家人中风后行动不便，能办残疾证吗？' });
    const agreed = await cloud.get('citizen', 'citizen', 'decide_public_version', {
      commandId: commandId(),
      id,
      version: publicVersion?.version ?? 0,
      agree: true,
      phoneCode: cloud.phoneCode(PEOPLE.citizen),
    });
    expect(agreed).toMatchObject({ waitsForMe: false, publicVersion: { state: 'agreed' } });
  });

  test('a reviewer who wrote none of it approves, and everyone can read it', async () => {
    const inbox = await cloud.get('reviewer', 'desk', 'inbox', {});
    expect(inbox).toMatchObject({ list: 'to_approve', counts: { to_approve: 1 } });
    const opened = await cloud.get('reviewer', 'desk', 'question', { id });
    expect(opened.may.approvePublicVersion).toBe(true);
    const published = await cloud.get('reviewer', 'desk', 'review_public_version', {
      commandId: commandId(),
      id,
      version: opened.version,
      publicVersion: opened.publicVersion?.version ?? 0,
      approve: true,
    });
    expect(published.publicVersion?.state).toBe('published');
    const { rows } = await cloud.get('visitor', 'reader', 'featured', {});
    expect(rows).toMatchObject([
      {
        question: '家人中风后行动不便，能办残疾证吗？',
        regionName: '贵阳 · 南明区',
        answeredOn: '2026-11-25',
      },
    ]);
    const card = await cloud.get('visitor', 'reader', 'card', { id: 'card-today' });
    expect(card).toMatchObject({ featured: [{ id: rows[0]?.id }] });
    const answer = await cloud.get('visitor', 'reader', 'answer', { id: rows[0]?.id ?? '' });
    expect(answer).toMatchObject({ card: { id: 'card-today' } });
  });

  test('the asker is told in the thread', async () => {
    const mine = await cloud.get('citizen', 'citizen', 'my_question', { id });
    expect(mine.publicVersion?.state).toBe('published');
    expect(mine.entries[0]).toMatchObject({ type: 'status', text: expect.stringContaining('公开') });
  });
});

describe('the other turns of the loop', () => {
  let cloud: TestCloud;

  beforeAll(async () => {
    cloud = await startCloud();
  });

  const answered = async () => {
    const { id } = await cloud.get('citizen', 'citizen', 'ask', asking());
    await cloud.get('operator', 'desk', 'triage', triaging(id, 1));
    await cloud.get('operator', 'desk', 'reply', replying(id, 2));
    return id;
  };
  const proposed = async () => {
    const id = await answered();
    await cloud.get('operator', 'desk', 'propose_public_version', proposing(id, 3));
    return id;
  };
  const agree = (id: string, phoneCode: string, version = 1) =>
    cloud.as('citizen', 'citizen', 'decide_public_version', {
      commandId: commandId(),
      id,
      version,
      agree: true,
      phoneCode,
    });
  const review = (id: string, version: number) =>
    cloud.as('reviewer', 'desk', 'review_public_version', {
      commandId: commandId(),
      id,
      version,
      publicVersion: 1,
      approve: true,
    });

  test('an answer before it was taken in hand is refused', async () => {
    const { id } = await cloud.get('citizen', 'citizen', 'ask', asking());
    const refused = await cloud.as('operator', 'desk', 'reply', replying(id, 1));
    expect(refused).toMatchObject({ ok: false, error: { code: 'invalid_state' } });
  });

  test('a card that is not in force cannot be cited', async () => {
    const { id } = await cloud.get('citizen', 'citizen', 'ask', asking());
    await cloud.get('operator', 'desk', 'triage', triaging(id, 1));
    for (const cardId of ['card-expired', 'card-draft', 'card-that-never-was']) {
      const refused = await cloud.as('operator', 'desk', 'reply', replying(id, 2, { cardId }));
      expect(refused).toMatchObject({ ok: false, error: { code: 'rule_blocked' } });
    }
  });

  test('a corrected kind brings its own deadline, and the asker is told', async () => {
    const { id, due } = await cloud.get('citizen', 'citizen', 'ask', asking());
    const taken = await cloud.get('operator', 'desk', 'triage', { ...triaging(id, 1), kind: 'report' });
    expect(taken.due.at).toBeGreaterThan(due.at);
    const mine = await cloud.get('citizen', 'citizen', 'my_question', { id });
    expect(mine.entries[0]?.text).toContain('办理时限');
  });

  test('nobody is asked for consent who did not allow it', async () => {
    const { id } = await cloud.get('citizen', 'citizen', 'ask', asking({ mayBePublic: false }));
    await cloud.get('operator', 'desk', 'triage', triaging(id, 1));
    const view = await cloud.get('operator', 'desk', 'reply', replying(id, 2));
    expect(view.may.proposePublicVersion).toBe(false);
    expect(view.notFeaturable).toEqual(expect.any(String));
    const refused = await cloud.as('operator', 'desk', 'propose_public_version', proposing(id, 3));
    expect(refused).toMatchObject({ ok: false, error: { code: 'rule_blocked' } });
  });

  test('a child’s question is never featured', async () => {
    const { id } = await cloud.get('citizen', 'citizen', 'ask', asking({ aboutMinor: true }));
    await cloud.get('operator', 'desk', 'triage', triaging(id, 1));
    await cloud.get('operator', 'desk', 'reply', replying(id, 2));
    const refused = await cloud.as('operator', 'desk', 'propose_public_version', proposing(id, 3));
    expect(refused).toMatchObject({ ok: false, error: { code: 'rule_blocked' } });
  });

  test('a public text with a phone or an ID number in it is refused', async () => {
    const id = await answered();
    for (const text of [
      '可以申请，请打 13812345678 联系王女士办理。',
      '可以申请，身份证号 52010219900307451X 已登记。',
    ]) {
      const refused = await cloud.as('operator', 'desk', 'propose_public_version', {
        ...proposing(id, 3),
        answer: text,
      });
      expect(refused).toMatchObject({ ok: false, error: { code: 'rule_blocked' } });
    }
  });

  test('the asker may refuse, and nothing becomes public', async () => {
    const id = await proposed();
    const refused = await cloud.get('citizen', 'citizen', 'decide_public_version', {
      commandId: commandId(),
      id,
      version: 1,
      agree: false,
    });
    expect(refused.publicVersion?.state).toBe('refused');
    expect(await review(id, 5)).toMatchObject({ ok: false });
    expect((await cloud.get('visitor', 'reader', 'featured', {})).rows).toEqual([]);
  });

  test('agreeing needs a phone code that WeChat knows, and another’s does not serve', async () => {
    const id = await proposed();
    expect(await agree(id, 'made-up')).toMatchObject({ ok: false, error: { code: 'rule_blocked' } });
    const foreign = cloud.phoneCode(PEOPLE.other_citizen);
    expect(await agree(id, foreign)).toMatchObject({ ok: false, error: { code: 'rule_blocked' } });
    expect(await agree(id, cloud.phoneCode(PEOPLE.citizen))).toMatchObject({ ok: true });
  });

  test('agreeing to a text that has changed since is refused', async () => {
    const id = await proposed();
    const stale = await agree(id, cloud.phoneCode(PEOPLE.citizen), 7);
    expect(stale).toMatchObject({ ok: false, error: { code: 'conflict_stale' } });
  });

  test('what a reviewer returns stays private, says why to staff only, and can be proposed anew', async () => {
    const id = await proposed();
    await agree(id, cloud.phoneCode(PEOPLE.citizen));
    const { version } = await cloud.get('reviewer', 'desk', 'question', { id });
    const returned = await cloud.get('reviewer', 'desk', 'review_public_version', {
      commandId: commandId(),
      id,
      version,
      publicVersion: 1,
      approve: false,
      reason: '答复里的办理地点请写得更具体',
    });
    expect(returned.publicVersion).toMatchObject({ state: 'returned', returnedReason: '答复里的办理地点请写得更具体' });
    expect(JSON.stringify(await cloud.get('citizen', 'citizen', 'my_question', { id }))).not.toContain('更具体');
    const again = await cloud.get('operator', 'desk', 'propose_public_version', proposing(id, returned.version));
    expect(again.publicVersion).toMatchObject({ state: 'proposed', version: 2 });
    expect(await review(id, again.version)).toMatchObject({ ok: false });
  });

  test('a proposal is taken back while it waits, and proposed anew as a second text', async () => {
    const id = await proposed();
    const { version, may } = await cloud.get('operator', 'desk', 'question', { id });
    expect(may).toMatchObject({ withdrawPublicVersion: true, proposePublicVersion: false });
    const back = { commandId: commandId(), id, version, publicVersion: 1 };
    const taken = await cloud.get('operator', 'desk', 'withdraw_public_version', back);
    expect(taken).toMatchObject({
      publicVersion: { state: 'taken_back' },
      may: { withdrawPublicVersion: false, proposePublicVersion: true },
    });
    const mine = await cloud.get('citizen', 'citizen', 'my_question', { id });
    expect(mine).toMatchObject({
      waitsForMe: false,
      entries: [{ text: expect.stringContaining('收回') }, {}, {}, {}, {}],
    });
    expect(await agree(id, cloud.phoneCode(PEOPLE.citizen))).toMatchObject({ error: { code: 'invalid_state' } });
    const again = await cloud.get('operator', 'desk', 'propose_public_version', proposing(id, taken.version));
    expect(again.publicVersion).toMatchObject({ state: 'proposed', version: 2 });
    expect(await agree(id, cloud.phoneCode(PEOPLE.citizen), 2)).toMatchObject({ ok: true });
  });

  describe('请改这里', () => {
    const CHANGE = '请把“中风”两个字去掉，别人看得出是我家';
    const askChange = (id: string, text = CHANGE, version = 1) =>
      cloud.as('citizen', 'citizen', 'ask_public_change', { commandId: commandId(), id, version, text });

    test('the text goes back to staff with the words, and the next one asks for consent anew', async () => {
      const id = await proposed();
      expect(await askChange(id)).toMatchObject({
        ok: true,
        data: {
          waitsForMe: false,
          publicVersion: { state: 'change_asked' },
          entries: [{ byName: '我', text: expect.stringContaining(CHANGE) }, {}, {}, {}, {}],
        },
      });
      const back = await cloud.get('operator', 'desk', 'question', { id });
      expect(back).toMatchObject({
        publicVersion: { state: 'change_asked', askedChange: expect.stringContaining(CHANGE) },
        entries: [{ audience: 'asker', text: expect.stringContaining(CHANGE) }, {}, {}, {}, {}],
        may: { proposePublicVersion: true, withdrawPublicVersion: false, approvePublicVersion: false },
      });
      expect(await cloud.as('reviewer', 'desk', 'question', { id })).toMatchObject({ error: { code: 'not_found' } });
      expect(await agree(id, cloud.phoneCode(PEOPLE.citizen))).toMatchObject({ error: { code: 'invalid_state' } });
      expect((await cloud.get('visitor', 'reader', 'featured', {})).rows).toEqual([]);

      const again = await cloud.get('operator', 'desk', 'propose_public_version', proposing(id, back.version));
      expect(again.publicVersion).toMatchObject({ state: 'proposed', version: 2 });
      expect(again.publicVersion).not.toHaveProperty('askedChange');
      expect(await agree(id, cloud.phoneCode(PEOPLE.citizen), 1)).toMatchObject({ error: { code: 'conflict_stale' } });
      expect(await agree(id, cloud.phoneCode(PEOPLE.citizen), 2)).toMatchObject({ ok: true });
    });

    test('another text than the one that was read, one decided on, and too long a wish are refused', async () => {
      const id = await proposed();
      expect(await askChange(id, CHANGE, 7)).toMatchObject({ error: { code: 'conflict_stale' } });
      expect(await askChange(id, '改'.repeat(201))).toMatchObject({ error: { code: 'bad_request' } });
      expect(await askChange(id)).toMatchObject({ ok: true });
      expect(await askChange(id)).toMatchObject({ error: { code: 'invalid_state' } });
      const other = await proposed();
      await agree(other, cloud.phoneCode(PEOPLE.citizen));
      expect(await askChange(other)).toMatchObject({ error: { code: 'invalid_state' } });
    });

    test('the words are checked like any text of an asker', async () => {
      const id = await proposed();
      await askChange(id, '请改一改，附近有个赌博窝点违禁');
      const { entries, may } = await cloud.get('operator', 'desk', 'question', { id });
      expect([entries[0]?.check, may.decideCheck]).toEqual(['risky', true]);
    });
  });

  test('what the asker decided is not taken back over their head', async () => {
    const id = await proposed();
    const { version } = await cloud.get('operator', 'desk', 'question', { id });
    await agree(id, cloud.phoneCode(PEOPLE.citizen));
    const take = (seen: number) =>
      cloud.as('operator', 'desk', 'withdraw_public_version', {
        commandId: commandId(),
        id,
        version: seen,
        publicVersion: 1,
      });
    expect(await take(version)).toMatchObject({ error: { code: 'conflict_stale' } });
    expect(await take(version + 1)).toMatchObject({ error: { code: 'invalid_state' } });
  });

  const withdraw = (id: string) => cloud.as('citizen', 'citizen', 'withdraw_consent', { commandId: commandId(), id });

  test('consent withdrawn takes a public answer down at once, and for good', async () => {
    const id = await proposed();
    await agree(id, cloud.phoneCode(PEOPLE.citizen));
    const { version, publicVersion } = await cloud.get('reviewer', 'desk', 'question', { id });
    await review(id, version);
    const featuredId = publicVersion?.id ?? '';
    expect(await cloud.as('visitor', 'reader', 'answer', { id: featuredId })).toMatchObject({ ok: true });
    expect(await withdraw(id)).toMatchObject({
      ok: true,
      data: {
        publicVersion: { state: 'withdrawn' },
        entries: [{ type: 'status', byName: '我' }, {}, {}, {}, {}, {}, {}],
      },
    });
    expect(await cloud.as('visitor', 'reader', 'answer', { id: featuredId })).toMatchObject({
      error: { code: 'not_found' },
    });
    expect(JSON.stringify(await cloud.get('visitor', 'reader', 'featured', {}))).not.toContain(featuredId);
    const staff = await cloud.get('operator', 'desk', 'question', { id });
    expect(staff).toMatchObject({
      notFeaturable: expect.stringContaining('撤回'),
      may: { proposePublicVersion: false },
    });
    expect(await cloud.as('reviewer', 'desk', 'question', { id })).toMatchObject({ error: { code: 'not_found' } });
    expect(await withdraw(id)).toMatchObject({ error: { code: 'invalid_state' } });
  });

  test('consent withdrawn before the review keeps the text from ever being public', async () => {
    const id = await proposed();
    expect(await withdraw(id)).toMatchObject({ error: { code: 'invalid_state' } });
    await agree(id, cloud.phoneCode(PEOPLE.citizen));
    const { version } = await cloud.get('reviewer', 'desk', 'question', { id });
    expect(await withdraw(id)).toMatchObject({ ok: true });
    expect(await review(id, version)).toMatchObject({ ok: false });
    expect(await review(id, version + 1)).toMatchObject({ ok: false });
  });

  test('two reviewers: the second is told that it is done', async () => {
    const id = await proposed();
    await agree(id, cloud.phoneCode(PEOPLE.citizen));
    const { version } = await cloud.get('reviewer', 'desk', 'question', { id });
    expect(await review(id, version)).toMatchObject({ ok: true });
    const late = await cloud.as('reviewer_2', 'desk', 'review_public_version', {
      commandId: commandId(),
      id,
      version,
      publicVersion: 1,
      approve: true,
    });
    expect(late).toMatchObject({
      ok: false,
      error: { code: 'conflict_stale', message: expect.stringContaining('政策百事通') },
    });
  });
});
