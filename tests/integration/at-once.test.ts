import type { EntryRecord, QuestionRecord } from '@core/domain/records';
import { startCloud, stopClouds, type TestCloud } from '../support/cloud';
import { askingOpinions, because, commandId, replying, saying, transferring } from '../support/inputs';
import { PEOPLE, type Person } from '../support/people';
import { entry, PROPOSED, question, unit } from '../support/records';

afterAll(stopClouds);

type Act = (id: string) => [person: Person, action: string, data: object];

/** What people can do at one moment to a question the desk works on, each having seen the same version. */
const ACTS: Record<string, Act> = {
  reply: (id) => ['operator', 'desk.reply', replying(id, 1)],
  'tell the asker how far it is': (id) => ['lead', 'desk.tell_progress', saying(id, 1, '已和医院核对清单')],
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
  urge: (id) => ['lead', 'desk.urge', { commandId: commandId(), id, version: 1 }],
  'ask on': (id) => ['citizen', 'citizen.follow_up', saying(id, 1)],
  withdraw: (id) => ['citizen', 'citizen.withdraw_question', { commandId: commandId(), id, version: 1 }],
};

const names = Object.keys(ACTS);
const PAIRS = names.flatMap((one, index) => names.slice(index).map((other) => [one, other] as const));

let cloud: TestCloud;
beforeAll(async () => {
  cloud = await startCloud({ instances: 4 });
  await cloud.put('units', unit('yibao', { name: '省医保局' }));
});

/** Of two people who act on the same version one wins; the other is told what changed, and nothing of theirs is kept. */
test('every pair of actions at one moment: one wins, and the thread shows just that one', async () => {
  for (const [number, [one, other]] of PAIRS.entries()) {
    const id = `q${number}`;
    await cloud.put('questions', question(id, { state: 'in_progress' }));
    await cloud.put('entries', entry(id, 1));
    const answers = await Promise.all([act(one, id), act(other, id)]);
    const refused = answers.filter(({ ok }) => !ok);
    expect([one, other, refused.map(({ code }) => code)]).toEqual([one, other, ['conflict_stale']]);
    const after = await cloud.stored<QuestionRecord>('questions', id);
    const lines = (await cloud.all<EntryRecord>('entries')).filter(({ questionId }) => questionId === id);
    expect([one, other, after.version]).toEqual([one, other, 2]);
    expect(lines.map(({ seq }) => seq).sort()).toEqual(Array.from({ length: after.entrySeq }, (_, index) => index + 1));
  }
  expect(cloud.conflicts()).toBeGreaterThan(0);
}, 120_000);

async function act(name: string, id: string): Promise<{ ok: boolean; code?: string }> {
  const [person, path, data] = (ACTS[name] as Act)(id);
  const [fn = '', action = ''] = path.split('.');
  const answer = await cloud.call(fn, { action, data }, { openid: PEOPLE[person] });
  return answer.ok ? { ok: true } : { ok: false, code: answer.error.code };
}
