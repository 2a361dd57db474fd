import type { ActionName, FunctionName } from '@core/contract';
import { nextState, QUESTION_MOVES } from '@core/domain/question-life';
import type { EntryRecord, QuestionRecord } from '@core/domain/records';
import fc from 'fast-check';
import { startCloud, stopClouds, type TestCloud } from '../support/cloud';
import {
  asking,
  askingOpinions,
  because,
  commandId,
  replying,
  saying,
  transferring,
  triaging,
} from '../support/inputs';
import type { Person } from '../support/people';
import { HOUR, NOW, unit } from '../support/records';

afterAll(stopClouds);

const DAY = 24 * HOUR;

type Act = (id: string, version: number) => [person: Person, fn: FunctionName, action: string, data: object];

/** What either side can do to a question. */
const ACTS: Record<string, Act> = {
  triage: (id, version) => ['operator', 'desk', 'triage', triaging(id, version)],
  reply: (id, version) => ['operator', 'desk', 'reply', replying(id, version)],
  transfer: (id, version) => ['operator', 'desk', 'transfer', transferring(id, version, 'yibao')],
  giveBack: (id, version) => ['contact', 'desk', 'return_transfer', because(id, version)],
  askHelp: (id, version) => ['lead', 'desk', 'ask_opinions', askingOpinions(id, version, '520100-medical')],
  pause: (id, version) => ['operator', 'desk', 'pause', { commandId: commandId(), id, version, asks: '请补充凭证' }],
  resume: (id, version) => ['operator', 'desk', 'resume', { commandId: commandId(), id, version }],
  extend: (id, version) => ['operator', 'desk', 'request_extension', { ...because(id, version), days: 2 }],
  grant: (id, version) => ['lead', 'desk', 'decide_extension', { commandId: commandId(), id, version, grant: true }],
  note: (id, version) => ['operator', 'desk', 'note', saying(id, version)],
  takeOver: (id, version) => ['inspector', 'desk', 'take_over', because(id, version)],
  decline: (id, version) => ['operator', 'desk', 'propose_decline', { ...because(id, version), door: '请打 12368。' }],
  confirm: (id, version) => ['lead', 'desk', 'decide_decline', { commandId: commandId(), id, version, confirm: true }],
  uphold: (id, version) => ['lead', 'desk', 'decide_review', { ...saying(id, version), uphold: true }],
  readByStaff: (id) => ['lead', 'desk', 'question', { id }],
  read: (id) => ['citizen', 'citizen', 'my_question', { id }],
  followUp: (id, version) => ['citizen', 'citizen', 'follow_up', saying(id, version)],
  thank: (id, version) => ['citizen', 'citizen', 'thank', saying(id, version, '谢谢，讲得很清楚')],
  solved: (id, version) => ['citizen', 'citizen', 'rate', { commandId: commandId(), id, version, rating: 'solved' }],
  partly: (id, version) => ['citizen', 'citizen', 'rate', { ...saying(id, version), rating: 'partly', goOn: false }],
  unsolved: (id, version) => ['citizen', 'citizen', 'rate', { ...saying(id, version), rating: 'unsolved' }],
  withdraw: (id, version) => ['citizen', 'citizen', 'withdraw_question', { commandId: commandId(), id, version }],
  review: (id, version) => ['citizen', 'citizen', 'request_review', saying(id, version)],
  notify: (id) => ['citizen', 'citizen', 'notify_me', { commandId: commandId(), id }],
};

const step = fc.record({
  act: fc.constantFrom(...Object.keys(ACTS), 'time'),
  days: fc.integer({ min: 0, max: 20 }),
  /** Made against a state that is no more. */
  stale: fc.nat(9).map((n) => n === 0),
});

test('no order of what asker and staff do leaves the table of states, and every move leaves a line', async () => {
  const cloud = await startCloud();
  await cloud.put('units', unit('yibao', { name: '省医保局' }));
  const stored = (id: string) => cloud.stored<QuestionRecord>('questions', id);
  const lines = async (id: string) =>
    (await cloud.all<EntryRecord>('entries')).filter(({ questionId }) => questionId === id).length;
  const reachable = (from: QuestionRecord['state'], to: QuestionRecord['state']) =>
    QUESTION_MOVES.some((move) => nextState(from, move) === to);

  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 18 }), async (steps) => {
      let time = NOW;
      cloud.setTime(time);
      const { id } = await cloud.get('citizen', 'citizen', 'ask', asking());
      for (const { act, days, stale } of steps) {
        const before = await stored(id);
        const linesBefore = await lines(id);
        const ok = await perform(cloud, id, before.version - (stale ? 1 : 0), act, () => {
          time += days * DAY;
          return time;
        });
        const after = await stored(id);
        if (after.state !== before.state) {
          expect(reachable(before.state, after.state)).toBe(true);
          expect(await lines(id)).toBeGreaterThan(linesBefore);
          expect(after.version).toBeGreaterThan(before.version);
        }
        const running = after.pause ? 'paused' : 'running';
        expect(after.clock).toBe(['received', 'in_progress'].includes(after.state) ? running : 'stopped');
        expect(after.watchAt !== undefined && after.clock === 'stopped').toBe(false);
        if (!ok) expect(after).toEqual(before);
        expect(await lines(id)).toBe(after.entrySeq);
      }
    }),
    { numRuns: 25, seed: 20261125, endOnFailure: true },
  );
}, 120_000);

/** Does it, or lets time pass and what falls due by itself happen; false when it was refused. */
async function perform(
  cloud: TestCloud,
  id: string,
  version: number,
  name: string,
  later: () => number,
): Promise<boolean> {
  const act = ACTS[name];
  if (!act) {
    cloud.setTime(later());
    await cloud.runTimer('jobs');
    await cloud.runTimer('deadlines');
    return true;
  }
  const [person, fn, action, data] = act(id, Math.max(version, 0));
  const answer = await cloud.as(person, fn, action as ActionName<typeof fn>, data as never);
  // Whoever may not even see it now is told that there is none.
  const refusals = ['invalid_state', 'rule_blocked', 'conflict_stale', 'not_found', 'forbidden'];
  if (!answer.ok) expect(refusals).toContain(answer.error.code);
  return answer.ok;
}
