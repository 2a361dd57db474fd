import type { EntryRecord, QuestionRecord } from '@core/domain/records';
import { startCloud, stopClouds, type TestCloud } from '../support/cloud';
import {
  allowing,
  askingOpinions,
  because,
  commandId,
  listingClue,
  merging,
  recordingCall,
  replying,
  replyingInParts,
  resultOf,
  saying,
  transferring,
  contactingFirst,
  handingOver,
  takenUp,
} from '../support/inputs';
import { PEOPLE, type Person, staffIdOf } from '../support/people';
import { CLUE, DRAFT, entry, HANDED_OVER, PROPOSED, question, unit, URGENT } from '../support/records';

afterAll(stopClouds);

type Act = (id: string) => [person: Person, action: string, data: object];

/** What people can do at one moment to a question the desk works on, each having seen the same version. */
const ACTS: Record<string, Act> = {
  reply: (id) => ['operator', 'desk.reply', replying(id, 1)],
  'tell the asker how far it is': (id) => ['lead', 'desk.tell_progress', saying(id, 1, '已和医院核对清单')],
  'send what a colleague drafted': (id) => ['lead', 'desk.issue_reply', { commandId: commandId(), id, version: 1 }],
  'give a draft back': (id) => ['lead', 'desk.return_reply', because(id, 1)],
  transfer: (id) => ['operator_2', 'desk.transfer', transferring(id, 1, 'yibao')],
  'ask for opinions': (id) => ['lead', 'desk.ask_opinions', askingOpinions(id, 1, 'yibao')],
  'wait for the asker': (id) => ['operator', 'desk.pause', { ...because(id, 1), asks: '请补充缴费凭证' }],
  'ask for an extension': (id) => ['operator_2', 'desk.request_extension', { ...because(id, 1), days: 2 }],
  'propose a decline': (id) => [
    'operator',
    'desk.propose_decline',
    { commandId: commandId(), id, version: 1, ...PROPOSED },
  ],
  note: (id) => ['lead', 'desk.note', saying(id, 1)],
  'look at the contact details': (id) => ['operator', 'desk.show_contact', because(id, 1)],
  'write how the call went': (id) => ['lead', 'desk.record_call', recordingCall(id, 1)],
  merge: (id) => ['operator_2', 'desk.merge', merging(id, 1, 'survivor')],
  'set urgent': (id) => ['lead', 'desk.set_urgent', because(id, 1, '家中老人断药')],
  'hand over as 信访': (id) => ['operator_2', 'desk.hand_over', handingOver(id, 1)],
  urge: (id) => ['lead', 'desk.urge', { commandId: commandId(), id, version: 1 }],
  'ask on': (id) => ['citizen', 'citizen.follow_up', saying(id, 1)],
  withdraw: (id) => ['citizen', 'citizen.withdraw_question', { commandId: commandId(), id, version: 1 }],
};

/** And to a report at the inspection office. */
const ON_REPORT: Record<string, Act> = {
  'send to the place concerned': (id) => ['inspector', 'desk.transfer', transferring(id, 1, 'yibao')],
  'list as a clue': (id) => ['inspector', 'desk.list_clue', listingClue(id, 1)],
  'give back to the desk': (id) => ['inspector', 'desk.return_transfer', because(id, 1)],
  'answer it': (id) => ['inspector', 'desk.reply', replyingInParts(id, 1)],
};

/** And to a clue that a unit works on. */
const ON_CLUE: Record<string, Act> = {
  'write the result': (id) => ['inspector', 'desk.clue_result', resultOf(id, 1)],
  'let them read the original': (id) => ['lead', 'desk.allow_original', allowing(id, 1)],
  'give it back': (id) => ['contact', 'desk.return_transfer', because(id, 1)],
};

/** Contact details stand there, and the lead looked at them. */
const CALLED: Partial<QuestionRecord> = { contact: { mayForward: false }, callsOwed: [staffIdOf('lead')] };
const REPORT: Partial<QuestionRecord> = { kind: 'report', holderKey: 'inspection', holderName: '督查室' };
/** And to an urgent question. */
const ON_URGENT: Record<string, Act> = {
  'contact the asker': (id) => ['operator', 'desk.record_contact', contactingFirst(id, 1)],
  'take urgency back': (id) => ['lead', 'desk.settle_urgent', saying(id, 1, '已核实，是去年的事')],
  'answer it': (id) => ['operator_2', 'desk.reply', replying(id, 1)],
};

/** And to one that was handed over. */
const ON_PETITION: Record<string, Act> = {
  'note that it was taken up': (id) => ['operator', 'desk.record_petition', takenUp(id, 1)],
  'note that it was not': (id) => [
    'lead',
    'desk.record_petition',
    { ...saying(id, 1, '已经进入复议程序'), step: 'refused', on: '2026-11-25' },
  ],
  note: (id) => ['lead', 'desk.note', saying(id, 1)],
};

/** Every act with every other and with itself, on what it is for. */
const PAIRS = (
  [
    [ACTS, {}],
    [ON_REPORT, REPORT],
    [ON_URGENT, { urgent: URGENT }],
    [ON_PETITION, HANDED_OVER],
    [ON_CLUE, { ...REPORT, holderKey: 'unit:yibao', holderName: '省医保局', clue: CLUE }],
  ] as const
).flatMap(([acts, on]) => {
  const all = Object.entries(acts);
  return all.flatMap((one, index) => all.slice(index).map((other) => ({ one, other, on })));
});

let cloud: TestCloud;
beforeAll(async () => {
  cloud = await startCloud({ instances: 4 });
  await cloud.put('units', unit('yibao', { name: '省医保局' }));
  await cloud.put('questions', question('survivor'));
});

/** Of two people who act on the same version one wins; the other is told what changed, and nothing of theirs is kept. */
test('every pair of actions at one moment: one wins, and the thread shows just that one', async () => {
  for (const [
    number,
    {
      one: [one, first],
      other: [other, second],
      on,
    },
  ] of PAIRS.entries()) {
    const id = `q${number}`;
    await cloud.put('questions', question(id, { state: 'in_progress', draftReply: DRAFT, ...CALLED, ...on }));
    await cloud.put('entries', entry(id, 1));
    const answers = await Promise.all([act(first, id), act(second, id)]);
    const refused = answers.filter(({ ok }) => !ok);
    // Whoever has it no more is told as much as anybody: nothing.
    const told = Object.keys(on).length === 0 ? ['conflict_stale'] : ['conflict_stale', 'not_found'];
    expect({ one, other, codes: refused.map(({ code }) => code) }).toEqual({
      ...{ one, other },
      codes: [expect.stringMatching(new RegExp(`^(${told.join('|')})$`))],
    });
    const after = await cloud.stored<QuestionRecord>('questions', id);
    const lines = (await cloud.all<EntryRecord>('entries')).filter(({ questionId }) => questionId === id);
    expect([one, other, after.version]).toEqual([one, other, 2]);
    expect(lines.map(({ seq }) => seq).sort()).toEqual(Array.from({ length: after.entrySeq }, (_, index) => index + 1));
  }
  expect(cloud.conflicts()).toBeGreaterThan(0);
}, 120_000);

async function act(of: Act, id: string): Promise<{ ok: boolean; code?: string }> {
  const [person, path, data] = of(id);
  const [fn = '', action = ''] = path.split('.');
  const answer = await cloud.call(fn, { action, data }, { openid: PEOPLE[person] });
  return answer.ok ? { ok: true } : { ok: false, code: answer.error.code };
}
