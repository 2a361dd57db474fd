import type { AuditRecord, CommandRecord } from '@core/domain/records';
import { startCloud, stopClouds, type TestCloud } from '../support/cloud';
import {
  asking,
  because,
  commandId,
  CONTACT,
  contacting,
  recordingCall,
  transferring,
  triaging,
} from '../support/inputs';
import { type Person, staffIdOf } from '../support/people';
import { NOW, unit } from '../support/records';

afterAll(stopClouds);

let cloud: TestCloud;
beforeAll(async () => {
  cloud = await startCloud();
  await cloud.put('units', unit('yibao', { name: '省医保局', hotline: '12393' }));
});

/** An appeal the desk works on, whose asker left contact details. */
async function appeal(mayForward = false): Promise<string> {
  const { id } = await cloud.get('citizen', 'citizen', 'ask', asking({ kind: 'appeal' }));
  await cloud.get('citizen', 'citizen', 'give_contact', contacting(id, 1, { mayForward }));
  await cloud.get('operator', 'desk', 'triage', { ...triaging(id, 2), kind: 'appeal' });
  return id;
}
const mine = (id: string) => cloud.get('citizen', 'citizen', 'my_question', { id });
const page = (person: Person, id: string) => cloud.get(person, 'desk', 'question', { id });
const look = async (person: Person, id: string) =>
  cloud.as(person, 'desk', 'show_contact', because(id, (await page(person, id)).version, '核实情况'));
const blocked = (words = '') => ({ error: { code: 'rule_blocked', message: expect.stringContaining(words) } });

describe('查看联系方式', () => {
  test('gives them whole with a reason: colleagues read who and why, the asker that the office looked', async () => {
    const id = await appeal();
    expect(await page('operator', id)).toMatchObject({
      callOwed: false,
      may: { showContact: true, recordCall: false },
    });
    expect(await look('operator', id)).toMatchObject({
      data: {
        contact: CONTACT,
        question: {
          callOwed: true,
          may: { recordCall: true },
          entries: [{ type: 'note', text: '查看联系方式。理由：核实情况' }, {}, {}, {}],
        },
      },
    });
    const seen = await mine(id);
    expect(seen.seenBy).toMatchObject([{ officeName: '政策百事通运维小组', contactAt: expect.any(Number) }]);
    expect(JSON.stringify(seen.entries)).not.toContain('核实情况');
    // Opening the question again is no look at them.
    await page('lead', id);
    expect((await mine(id)).seenBy[0]?.contactAt).toBe(seen.seenBy[0]?.contactAt);
    expect(await page('lead', id)).toMatchObject({ callOwed: false });
  });

  test('each look is in the audit log, without the number or the reason in words; no command keeps them', async () => {
    const id = await appeal();
    await look('operator', id);
    const looks = (await cloud.all<AuditRecord>('audit')).filter(
      ({ subject, action }) => subject === `question:${id}` && action.endsWith('_contact'),
    );
    expect(looks).toMatchObject([{ action: 'desk.show_contact', by: staffIdOf('operator') }]);
    const kept = JSON.stringify([looks, await cloud.all<CommandRecord>('commands')]);
    for (const words of [CONTACT.phone, CONTACT.name, '核实情况']) expect(kept).not.toContain(words);
  });

  test('sent twice it is one look', async () => {
    const id = await appeal();
    const input = because(id, 3, '核实情况');
    const answers = await Promise.all([1, 2].map(() => cloud.as('operator', 'desk', 'show_contact', input)));
    expect(answers).toMatchObject([{ data: { contact: CONTACT } }, { data: { contact: CONTACT } }]);
    expect((await page('operator', id)).entries.filter(({ text }) => text.startsWith('查看联系方式'))).toHaveLength(1);
  });

  test('the unit that has it sees them with the asker’s tick alone, and then the desk no longer does', async () => {
    for (const mayForward of [true, false]) {
      const id = await appeal(mayForward);
      await cloud.get('operator', 'desk', 'transfer', transferring(id, 3, 'yibao'));
      expect(await look('operator', id)).toMatchObject({
        error: { code: 'forbidden', message: '联系方式只给现在办理的单位查看。' },
      });
      expect(await look('contact', id)).toMatchObject(
        mayForward ? { data: { contact: CONTACT } } : { error: { message: '提问人没有同意把联系方式转给办理部门。' } },
      );
    }
  });

  test('none are left, or it is over: nobody looks', async () => {
    const { id } = await cloud.get('citizen', 'citizen', 'ask', asking({ kind: 'appeal' }));
    expect(await look('operator', id)).toMatchObject(blocked('没有留'));
    const over = await appeal();
    await cloud.get('citizen', 'citizen', 'withdraw_question', { commandId: commandId(), id: over, version: 3 });
    expect(await look('operator', over)).toMatchObject(blocked('已经结束'));
    expect(await page('operator', over)).toMatchObject({ may: { showContact: false } });
  });

  test('the same command sent again is no way to look later, nor once somebody else has it', async () => {
    const id = await appeal(true);
    const input = because(id, 3, '核实情况');
    await cloud.get('operator', 'desk', 'show_contact', input);
    cloud.setTime(NOW + 11 * 60_000);
    expect(await cloud.as('operator', 'desk', 'show_contact', input)).toMatchObject(blocked('已经过时'));
    cloud.setTime(NOW);
    await cloud.get('operator', 'desk', 'transfer', transferring(id, 4, 'yibao'));
    expect(await cloud.as('operator', 'desk', 'show_contact', input)).toMatchObject({ error: { code: 'forbidden' } });
  });

  test('what the asker takes back meanwhile is not given', async () => {
    const id = await appeal();
    const input = because(id, 3, '核实情况');
    await cloud.get('operator', 'desk', 'show_contact', input);
    await cloud.get('citizen', 'citizen', 'remove_contact', { commandId: commandId(), id, version: 4 });
    expect(await cloud.get('operator', 'desk', 'show_contact', input)).toMatchObject({ contact: {} });
  });
});

describe('电话记录', () => {
  test('is read by the asker, once for a look', async () => {
    const id = await appeal();
    await look('operator', id);
    const view = await cloud.get('operator', 'desk', 'record_call', recordingCall(id, 4));
    expect(view).toMatchObject({ callOwed: false, may: { recordCall: false } });
    expect(await mine(id)).toMatchObject({
      unread: false,
      entries: [
        { type: 'call_note', text: '接通。核对了缴费月份，缺三月的凭证\n下一步：收到凭证后三天内答复' },
        {},
        {},
        {},
      ],
    });
    expect(await cloud.as('operator', 'desk', 'record_call', recordingCall(id, 5))).toMatchObject(
      blocked('先查看联系方式'),
    );
  });

  test('one that was missed says when again, one that was not made says why', async () => {
    const id = await appeal();
    for (const [outcome, words] of [
      ['missed', '未接。\n下一步：明天上午再打'],
      ['none', '没有拨打。\n说明：明天上午再打'],
    ] as const) {
      await look('operator', id);
      const on = { commandId: commandId(), id, version: (await page('operator', id)).version };
      await cloud.get('operator', 'desk', 'record_call', { ...on, outcome, next: '明天上午再打' });
      expect((await mine(id)).entries[0]?.text).toBe(words);
    }
  });

  test('is owed by whoever looked, and holds nobody’s number', async () => {
    const id = await appeal();
    await look('operator', id);
    expect(await cloud.as('lead', 'desk', 'record_call', recordingCall(id, 4))).toMatchObject(blocked());
    const personal = { ...recordingCall(id, 4), said: `改打她女儿的 ${CONTACT.phone}` };
    expect(await cloud.as('operator', 'desk', 'record_call', personal)).toMatchObject(blocked('手机号'));
    expect(
      await cloud.as('operator', 'desk', 'record_call', { ...personal, outcome: 'reached', said: ' ' }),
    ).toMatchObject({
      error: { code: 'bad_request' },
    });
  });

  test('of an urgent question a call that was taken is the first contact, also by whoever is on duty elsewhere', async () => {
    const id = await appeal();
    await cloud.get('lead', 'desk', 'set_urgent', because(id, 3, '老人断药'));
    const staffId = staffIdOf('contact');
    const duty = [{ staffId, name: '联络员' }];
    await cloud.engine.update('questions', { filter: { _id: id }, update: { $set: { 'urgent.duty': duty } } });
    expect(await look('contact', id)).toMatchObject({ data: { contact: CONTACT } });
    const { version } = await page('contact', id);
    await cloud.get('contact', 'desk', 'record_call', { ...recordingCall(id, version), outcome: 'missed' });
    expect(await page('contact', id)).toMatchObject({ may: { recordContact: true } });
    await look('contact', id);
    await cloud.get('contact', 'desk', 'record_call', recordingCall(id, version + 2));
    expect(await page('contact', id)).toMatchObject({ may: { recordContact: false } });
  });
});
