import type { AuditHeadRecord, AuditRecord, InvitationRecord, StaffRecord } from '@core/domain/records';
import { digestOf, faultsOf } from '@core/store/audit-chain';
import { startCloud, stopClouds, type TestCloud } from '../support/cloud';
import { commandId, triaging } from '../support/inputs';
import { inviting, joining, onMember } from '../support/office';
import { PEOPLE, type Person, STAFF, staffIdOf } from '../support/people';
import { AGREED, ANSWERED, entry, HOUR, NOW, publicVersion, question, reply } from '../support/records';
import { loadSecrets } from '../../local/host/secrets';

afterAll(stopClouds);

let cloud: TestCloud;
beforeAll(async () => {
  cloud = await startCloud();
});
beforeEach(async () => {
  for (const name of CHANGED) await cloud.engine.remove(name, { filter: {}, multi: true });
  await cloud.put('staff', ...STAFF);
  cloud.setTime(NOW);
});

/** What the tests leave behind. */
const CHANGED = [
  ...['staff', 'invitations', 'commands', 'allowances', 'audit', 'audit_heads', 'jobs', 'counters'],
  ...['questions', 'entries', 'featured'],
];

const refused = (code: string, message?: string) => ({
  ok: false,
  error: { code, ...(message ? { message: expect.stringContaining(message) } : {}) },
});
const record = (person: Person) => cloud.stored<StaffRecord | undefined>('staff', PEOPLE[person]);
const invite = async (more: Parameters<typeof inviting>[0] = {}) =>
  (await cloud.get('admin', 'admin', 'invite', inviting(more))).code;
const roles = async (person: Person) => (await cloud.get(person, 'citizen', 'me', {})).staff?.roles;

describe('an invitation', () => {
  test('makes whoever has its code staff, with what the admin said and no openid in any answer', async () => {
    const made = await cloud.get('admin', 'admin', 'invite', inviting({ name: '秦新人', roles: ['operator', 'lead'] }));
    expect(made.name).toBe('秦新人');
    expect(Math.floor((made.expiresAt - NOW) / HOUR)).toBe(72);
    expect(made.code).toMatch(/^[A-Z\d]{4}-[A-Z\d]{4}-[A-Z\d]{4}$/);
    expect(made.path).toBe(`/office/join/index?code=${made.code.replace(/-/g, '')}`);

    const typed = made.code.toLowerCase().replace(/-/g, ' ');
    expect(await cloud.get('citizen', 'admin', 'accept_invitation', joining(typed))).toEqual({
      name: '秦新人',
      roles: ['operator', 'lead'],
      rebound: false,
    });
    expect(await roles('citizen')).toEqual(['operator', 'lead']);
    const joined = await record('citizen');
    expect(joined).toMatchObject({ active: true, version: 1, invitedBy: staffIdOf('admin') });
    expect(joined?.staffId).not.toContain(PEOPLE.citizen);
    expect(await cloud.get('admin', 'admin', 'invitations', {})).toEqual([]);
  });

  test('keeps its code nowhere, and answers the same one when the same command comes again', async () => {
    const input = inviting();
    const { code } = await cloud.get('admin', 'admin', 'invite', input);
    expect(await cloud.get('admin', 'admin', 'invite', input)).toMatchObject({ code });
    const plain = code.replace(/-/g, '');
    for (const name of ['invitations', 'commands', 'audit', 'staff']) {
      expect(JSON.stringify(await cloud.all(name))).not.toContain(plain);
    }
    expect(await cloud.all('invitations')).toHaveLength(1);
    const listed = JSON.stringify(await cloud.get('admin', 'admin', 'invitations', {}));
    expect(listed).not.toContain(plain);
  });

  test('is used once: the second person is refused, also at the same moment', async () => {
    const code = await invite();
    const answers = await Promise.all(
      (['citizen', 'other_citizen'] as const).map((person) =>
        cloud.as(person, 'admin', 'accept_invitation', joining(code)),
      ),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.find(({ ok }) => !ok)).toMatchObject(refused('rule_blocked', '已经用过'));
    expect((await cloud.all<StaffRecord>('staff')).filter(({ name }) => name === '新同事')).toHaveLength(1);
  });

  test('ends after 72 hours, and when an admin takes it back', async () => {
    const late = await invite();
    const revoked = await invite();
    const [first] = await cloud.get('admin', 'admin', 'invitations', {});
    const open = await cloud.all<InvitationRecord>('invitations');
    expect(open).toHaveLength(2);
    const ids = open.map(({ _id }) => _id);
    expect(ids).toContain(first?.id);
    for (const id of ids) await cloud.get('admin', 'admin', 'revoke_invitation', { commandId: commandId(), id });
    expect(await cloud.as('citizen', 'admin', 'accept_invitation', joining(revoked))).toMatchObject(
      refused('rule_blocked', '撤回'),
    );
    const id = ids[0] ?? '';
    expect(await cloud.as('admin', 'admin', 'revoke_invitation', { commandId: commandId(), id })).toMatchObject(
      refused('invalid_state'),
    );
    expect(late).not.toBe(revoked);

    const ending = await invite();
    cloud.setTime(NOW + 72 * HOUR + 60_000);
    expect(await cloud.get('admin', 'admin', 'invitations', {})).toMatchObject([{ expired: true }]);
    expect(await cloud.as('citizen', 'admin', 'accept_invitation', joining(ending))).toMatchObject(
      refused('rule_blocked', '过期'),
    );
    expect(await record('citizen')).toBeUndefined();
  });

  test('a wrong code says what to do; after a few of them one has to wait', async () => {
    const attempts = await Promise.all(
      Array.from({ length: 5 }, () => cloud.as('citizen', 'admin', 'accept_invitation', joining('AAAA-AAAA-AAAA'))),
    );
    for (const attempt of attempts) expect(attempt).toMatchObject(refused('not_found', '邀请码不对'));
    const right = await invite();
    expect(await cloud.as('citizen', 'admin', 'accept_invitation', joining(right))).toMatchObject(
      refused('too_many', '邀请码试得太多了'),
    );
    expect((await cloud.as('other_citizen', 'admin', 'accept_invitation', joining(right))).ok).toBe(true);
  });

  test('adds its roles to whoever is staff already; a suspended person stays suspended, and the code unused', async () => {
    const code = await invite({ roles: ['reviewer'], reviewStage: 2 });
    expect(await cloud.as('suspended', 'admin', 'accept_invitation', joining(code))).toMatchObject(
      refused('rule_blocked', '已停用'),
    );
    expect(await record('suspended')).toMatchObject({ active: false, roles: ['operator', 'lead'] });
    await cloud.get('operator', 'admin', 'accept_invitation', joining(code));
    expect(await record('operator')).toMatchObject({
      staffId: staffIdOf('operator'),
      version: 2,
      roles: ['operator', 'reviewer'],
      reviewStage: 2,
    });
  });

  test('is not made for what does not go together, or for a unit that is not there', async () => {
    for (const [more, code, words] of [
      [{ roles: ['contact' as const] }, 'rule_blocked', '部门'],
      [{ roles: ['reviewer' as const] }, 'rule_blocked', '哪一审'],
      [{ roles: ['contact' as const], unitId: 'nowhere' }, 'bad_request', '没有这个部门'],
    ] as const) {
      expect(await cloud.as('admin', 'admin', 'invite', inviting({ ...more, roles: [...more.roles] }))).toMatchObject(
        refused(code, words),
      );
    }
  });

  test('of one unit does not make its contact another’s', async () => {
    const code = await invite({ roles: ['contact'], unitId: '520000-medical' });
    expect(await cloud.as('contact', 'admin', 'accept_invitation', joining(code))).toMatchObject(
      refused('rule_blocked', '一个人只能联络一个部门'),
    );
  });
});

describe('roles', () => {
  test('several of one person; what no role needs is not kept', async () => {
    const input = {
      ...onMember('reviewer'),
      name: '褚审核甲',
      roles: ['operator' as const, 'lead' as const],
      reviewStage: 1 as const,
    };
    const changed = await cloud.get('admin', 'admin', 'change_staff', input);
    expect(changed).toMatchObject({ roles: ['operator', 'lead'], version: 2 });
    expect(changed.reviewStage).toBeUndefined();
    expect((await cloud.get('reviewer', 'desk', 'inbox', {})).counts).toHaveProperty('new');
    expect(await cloud.as('admin', 'admin', 'change_staff', { ...input, commandId: commandId() })).toMatchObject(
      refused('conflict_stale', '刚刚有变化'),
    );
  });

  test('suspension takes effect on the next call, restoring gives back what was', async () => {
    await cloud.put('questions', question('q1'), question('q2'));
    await cloud.get('operator', 'desk', 'triage', triaging('q1', 1));
    await cloud.get('admin', 'admin', 'suspend_staff', onMember('operator'));
    expect(await cloud.as('operator', 'desk', 'triage', triaging('q2', 1))).toMatchObject(refused('forbidden'));
    expect(await roles('operator')).toBeUndefined();
    await cloud.get('admin', 'admin', 'restore_staff', onMember('operator', 2));
    expect((await cloud.as('operator', 'desk', 'triage', triaging('q2', 1))).ok).toBe(true);
  });

  test('the last admin can neither be suspended nor lose the role', async () => {
    const last = refused('rule_blocked', '最后一位在用的管理员');
    expect(await cloud.as('admin', 'admin', 'suspend_staff', onMember('admin'))).toMatchObject(last);
    const roles = { ...onMember('admin'), name: '沈管理', roles: ['operator' as const] };
    expect(await cloud.as('admin', 'admin', 'change_staff', roles)).toMatchObject(last);
    const more = { ...onMember('lead'), name: '郑组长', roles: ['lead' as const, 'admin' as const] };
    await cloud.get('admin', 'admin', 'change_staff', more);
    expect((await cloud.as('admin', 'admin', 'change_staff', { ...roles, commandId: commandId() })).ok).toBe(true);
    expect(await cloud.as('lead', 'admin', 'suspend_staff', onMember('lead', 2))).toMatchObject(last);
  });

  test('two admins who suspend each other at one moment leave one', async () => {
    const race = await startCloud({ instances: 4 });
    await race.engine.update('staff', { filter: { _id: PEOPLE.lead }, update: { $set: { roles: ['admin'] } } });
    let versions = { admin: 1, lead: 1 };
    let met = 0;
    for (let round = 0; round < 10; round += 1) {
      const before = race.conflicts();
      const answers = await Promise.all([
        race.as('admin', 'admin', 'suspend_staff', onMember('lead', versions.lead)),
        race.as('lead', 'admin', 'suspend_staff', onMember('admin', versions.admin)),
      ]);
      expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
      const admins = (await race.all<StaffRecord>('staff')).filter((one) => one.roles.includes('admin'));
      expect(admins.filter(({ active }) => active)).toHaveLength(1);
      if (race.conflicts() > before) met += 1;
      for (const { _id } of admins) {
        await race.engine.update('staff', { filter: { _id }, update: { $set: { active: true } } });
      }
      const version = (person: Person) => admins.find(({ _id }) => _id === PEOPLE[person])?.version ?? 0;
      versions = { admin: version('admin'), lead: version('lead') };
    }
    // The database refused one of two commits: the outcome was decided there and not by luck.
    expect(met).toBeGreaterThan(0);
  });
});

describe('a lost account', () => {
  /** Lost by the lead; admin asks, operator_2 is the other admin. */
  beforeEach(async () => {
    await cloud.engine.update('staff', { filter: { _id: PEOPLE.operator_2 }, update: { $set: { roles: ['admin'] } } });
  });

  test('is rebound by two admins: the record moves with its staffId, and the old account has nothing at once', async () => {
    const asked = await cloud.get('admin', 'admin', 'request_rebind', onMember('lead'));
    expect(asked).toMatchObject({ rebind: { byName: '沈管理' }, may: { confirmRebind: false } });
    expect(await cloud.get('operator_2', 'admin', 'overview', {})).toMatchObject({
      rebinds: [{ staffId: staffIdOf('lead'), byName: '沈管理' }],
    });
    expect(await cloud.as('admin', 'admin', 'confirm_rebind', onMember('lead', 2))).toMatchObject(
      refused('forbidden', '另一位管理员'),
    );
    const { code } = await cloud.get('operator_2', 'admin', 'confirm_rebind', onMember('lead', 2));
    expect(await roles('lead')).toEqual(['lead']);
    expect(await cloud.get('citizen', 'admin', 'accept_invitation', joining(code))).toMatchObject({
      name: '郑组长',
      rebound: true,
    });
    expect(await roles('lead')).toBeUndefined();
    expect(await cloud.as('lead', 'desk', 'inbox', {})).toMatchObject(refused('forbidden'));
    expect(await roles('citizen')).toEqual(['lead']);
    expect(await record('citizen')).toMatchObject({ staffId: staffIdOf('lead'), name: '郑组长' });
    expect(await cloud.as('other_citizen', 'admin', 'accept_invitation', joining(code))).toMatchObject(
      refused('rule_blocked', '已经用过'),
    );
  });

  test('nobody reviews with a new account what they wrote with the old one', async () => {
    const by = { role: 'staff' as const, personId: staffIdOf('reviewer'), personName: '', officeName: '' };
    await cloud.put('questions', question('q1', { ...ANSWERED, version: 3, featuredId: 'f1' }));
    await cloud.put('entries', entry('q1', 1), reply('q1', { by }));
    await cloud.put('featured', publicVersion('f1', 'q1', AGREED));
    await cloud.get('admin', 'admin', 'request_rebind', onMember('reviewer'));
    const { code } = await cloud.get('operator_2', 'admin', 'confirm_rebind', onMember('reviewer', 2));
    await cloud.get('other_citizen', 'admin', 'accept_invitation', joining(code));
    const review = { commandId: commandId(), id: 'q1', version: 3, publicVersion: 1, approve: true as const };
    expect(await cloud.as('other_citizen', 'desk', 'review_public_version', review)).toMatchObject(
      refused('forbidden', '由您撰写'),
    );
  });

  test('is not rebound by its own person, twice at a time, to somebody who is staff, or once it was taken back', async () => {
    expect(await cloud.as('admin', 'admin', 'request_rebind', onMember('admin'))).toMatchObject(refused('forbidden'));
    await cloud.get('admin', 'admin', 'request_rebind', onMember('operator_2'));
    expect(await cloud.as('operator_2', 'admin', 'confirm_rebind', onMember('operator_2', 2))).toMatchObject(
      refused('forbidden', '不能给自己换绑'),
    );
    await cloud.get('admin', 'admin', 'request_rebind', onMember('lead'));
    expect(await cloud.as('operator_2', 'admin', 'request_rebind', onMember('lead', 2))).toMatchObject(
      refused('invalid_state', '已经申请过'),
    );
    const { code } = await cloud.get('operator_2', 'admin', 'confirm_rebind', onMember('lead', 2));
    expect(await cloud.as('operator', 'admin', 'accept_invitation', joining(code))).toMatchObject(
      refused('rule_blocked', '已经是工作人员'),
    );
    await cloud.get('admin', 'admin', 'request_rebind', onMember('lead', 3));
    await cloud.get('operator_2', 'admin', 'cancel_rebind', onMember('lead', 4));
    expect(await cloud.as('operator_2', 'admin', 'confirm_rebind', onMember('lead', 5))).toMatchObject(
      refused('invalid_state'),
    );
  });
});

describe('leave and hand-over', () => {
  const leave = { from: '2026-11-26', until: '2026-11-30', coverId: staffIdOf('operator_2') };

  test('a lead sets a leave with who stands in, and ends it', async () => {
    const set = await cloud.get('lead', 'admin', 'set_leave', { ...onMember('operator'), leave });
    expect(set.leave).toEqual({ from: '2026-11-26', until: '2026-11-30', coverName: '吴工作乙', now: false });
    cloud.setTime(NOW + 24 * HOUR);
    expect((await cloud.get('lead', 'admin', 'member', { staffId: staffIdOf('operator') })).leave?.now).toBe(true);
    expect(
      (await cloud.get('lead', 'admin', 'set_leave', { ...onMember('operator', 2), leave: null })).leave,
    ).toBeUndefined();
  });

  test('a leave is refused for days that cannot be and for a cover who cannot', async () => {
    for (const [more, words] of [
      [{ until: '2026-11-25' }, '不能早于'],
      [{ from: '2026-11-01', until: '2026-11-02' }, '已经过去'],
      [{ coverId: staffIdOf('operator') }, '不能交给本人'],
      [{ coverId: staffIdOf('suspended') }, '已停用'],
      [{ coverId: staffIdOf('inspector') }, '接不了手'],
      [{ coverId: 'staff.nobody' }, '没有找到接手的人'],
    ] as const) {
      const input = { ...onMember('operator'), leave: { ...leave, ...more } };
      expect(await cloud.as('lead', 'admin', 'set_leave', input)).toMatchObject(refused('rule_blocked', words));
    }
  });

  test('a cover who is away on those days is refused', async () => {
    const away = { ...leave, coverId: staffIdOf('lead') };
    await cloud.get('admin', 'admin', 'set_leave', { ...onMember('operator_2'), leave: away });
    expect(await cloud.as('lead', 'admin', 'set_leave', { ...onMember('operator'), leave })).toMatchObject(
      refused('rule_blocked', '那几天也请假'),
    );
  });

  const assign = (person: Person, id: string, version: number, to: Person | null) =>
    cloud.as(person, 'desk', 'assign', { commandId: commandId(), id, version, staffId: to && staffIdOf(to) });

  test('a lead assigns to the holder’s people; an operator takes a question on and gives it back', async () => {
    await cloud.put('questions', question('q1'), question('q-unit', { holderKey: 'unit:yibao' }));
    await cloud.put('entries', entry('q1', 1), entry('q-unit', 1));
    expect(await assign('operator', 'q1', 1, 'operator_2')).toMatchObject(refused('forbidden', '组长'));
    expect(await assign('lead', 'q1', 1, 'contact')).toMatchObject(refused('rule_blocked', '办不了'));
    expect(await assign('lead', 'q1', 1, 'suspended')).toMatchObject(refused('rule_blocked'));
    expect(await assign('operator', 'q1', 1, 'operator')).toMatchObject({
      data: { assignee: { staffId: staffIdOf('operator'), name: '周工作甲' }, version: 2 },
    });
    expect(await assign('operator_2', 'q1', 2, null)).toMatchObject(refused('forbidden'));
    expect(await assign('operator', 'q1', 1, null)).toMatchObject(refused('conflict_stale'));
    expect((await assign('operator', 'q1', 2, null)).ok).toBe(true);
    expect((await assign('lead', 'q-unit', 1, 'contact')).ok).toBe(true);
    const ids = async (id: string) =>
      (await cloud.get('lead', 'desk', 'assignees', { id })).map(({ staffId }) => staffId);
    expect(await ids('q-unit')).toEqual([staffIdOf('contact')]);
    expect((await ids('q1')).sort()).toEqual(
      ['operator', 'operator_2', 'lead'].map((person) => staffIdOf(person as Person)).sort(),
    );
  });

  test('whoever works on something is suspended only with a successor, who gets all of it', async () => {
    const mine = { assigneeId: staffIdOf('operator'), assigneeName: '周工作甲' };
    const many = Array.from({ length: 70 }, (_, n) => question(`q${n}`, mine));
    await cloud.put('questions', ...many, question('q-done', { ...mine, state: 'closed', clock: 'stopped' }));
    expect(await cloud.as('admin', 'admin', 'suspend_staff', onMember('operator'))).toMatchObject(
      refused('rule_blocked', '先选好接手的人'),
    );
    const suspended = await cloud.get('admin', 'admin', 'suspend_staff', {
      ...onMember('operator'),
      successorId: staffIdOf('operator_2'),
    });
    expect(suspended).toMatchObject({ active: false, matters: 70 });
    for (let step = 0; step < 3; step += 1) await cloud.runTimer('jobs');
    expect(await cloud.get('admin', 'admin', 'member', { staffId: staffIdOf('operator') })).toMatchObject({
      matters: 0,
    });
    expect((await cloud.get('admin', 'admin', 'member', { staffId: staffIdOf('operator_2') })).matters).toBe(70);
    const view = await cloud.get('operator_2', 'desk', 'question', { id: 'q0' });
    expect(view.assignee).toEqual({ staffId: staffIdOf('operator_2'), name: '吴工作乙' });
    expect(view.entries[0]).toMatchObject({ audience: 'staff', text: '承办人由周工作甲改为吴工作乙。' });
    expect((await cloud.get('citizen', 'citizen', 'my_question', { id: 'q0' })).entries).toEqual([]);
    expect(await cloud.stored('questions', 'q-done')).toMatchObject(mine);
    cloud.setTime(NOW + HOUR);
    await cloud.runTimer('jobs');
    expect(await cloud.all('jobs')).toMatchObject([{ state: 'done', moved: 70 }]);
  });

  test('matters are handed over without a suspension too, and only when there are any', async () => {
    const input = { ...onMember('operator'), successorId: staffIdOf('lead') };
    expect(await cloud.as('lead', 'admin', 'hand_over_matters', input)).toMatchObject(
      refused('rule_blocked', '不用移交'),
    );
    await cloud.put('questions', question('q1', { assigneeId: staffIdOf('operator'), assigneeName: '周工作甲' }));
    await cloud.get('lead', 'admin', 'hand_over_matters', { ...input, commandId: commandId() });
    await cloud.runTimer('jobs');
    expect(await cloud.stored('questions', 'q1')).toMatchObject({
      assigneeId: staffIdOf('lead'),
      assigneeName: '郑组长',
    });
  });
});

describe('the audit log', () => {
  const subject = `staff:${staffIdOf('operator')}`;
  const chain = async () => (await cloud.all<AuditRecord>('audit')).filter((entry) => entry.subject === subject);

  beforeEach(async () => {
    process.env.SERVER_SECRET = loadSecrets(cloud.dataDir).serverSecret;
    await cloud.get('admin', 'admin', 'suspend_staff', onMember('operator'));
    await cloud.get('admin', 'admin', 'restore_staff', onMember('operator', 2));
    const change = { ...onMember('operator', 3), name: '周改名', roles: ['operator' as const] };
    await cloud.get('admin', 'admin', 'change_staff', change);
    await cloud.as('admin', 'admin', 'change_staff', { ...change, commandId: commandId() });
  });
  afterAll(() => {
    delete process.env.SERVER_SECRET;
  });

  test('names every change, who made it and which fields, and no value', async () => {
    const entries = await chain();
    expect(entries.map(({ seq, action, by }) => [seq, action, by])).toEqual([
      [1, 'admin.suspend_staff', staffIdOf('admin')],
      [2, 'admin.restore_staff', staffIdOf('admin')],
      [3, 'admin.change_staff', staffIdOf('admin')],
    ]);
    expect(Object.keys(entries[2]?.fields ?? {})).toEqual(expect.arrayContaining(['name', 'roles']));
    expect(JSON.stringify(entries)).not.toContain('周改名');
    expect(entries[2]?.fields.name).toBe(digestOf(subject, 'name', '周改名'));
  });

  test('has a chain in which an edit, a gap, a fork and a missing end are found', async () => {
    const entries = await chain();
    const head = await cloud.stored<AuditHeadRecord>('audit_heads', subject);
    const [first, second, third] = entries as [AuditRecord, AuditRecord, AuditRecord];
    const found = (chain: AuditRecord[], of: AuditHeadRecord | null = head) =>
      faultsOf(subject, chain, of).map(({ seq, kind }) => `${seq} ${kind}`);
    expect(found(entries)).toEqual([]);
    expect(found([first, { ...second, by: 'staff.other' }, third])).toEqual(['2 edited']);
    expect(found([first, { ...second, fields: {} }, third])).toEqual(['2 edited']);
    expect(found([first, third])).toEqual(['2 missing']);
    expect(found([first, second])).toEqual(['3 truncated']);
    expect(found([first, second, { ...second, _id: 'another' }, third])).toEqual(['2 forked']);
    expect(found(entries, { ...head, seq: 2, digest: second.digest })).toEqual(['3 forked']);
    expect(found(entries, null)).toEqual(['4 truncated']);
    expect(found([])).toEqual(['1 truncated']);
    expect(found([], null)).toEqual([]);
  });
});
