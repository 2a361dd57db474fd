import type { CallResult, Input } from '@core/contract';
import { nanoid } from 'nanoid';
import type { KeptCloud } from './kept-cloud';
import { question } from './questions';

/** Something staff do again and again. */
export interface DeskAction {
  name: string;
  /** The n-th time. Throws when it is refused. */
  run: (cloud: KeptCloud, round: number) => Promise<void>;
  /** Makes good what was changed by this or an earlier run, so that it can be done so many times. */
  prepare?: (cloud: KeptCloud, rounds: number) => Promise<void>;
}

const OPERATOR = 'dev-operator-1';
const CONTACT = 'dev-contact';
const INSPECTOR = 'dev-inspector';

async function call(cloud: KeptCloud, openid: string, action: string, data: object): Promise<void> {
  const answer = (await cloud.call('desk', { action, data }, { openid })) as CallResult<unknown>;
  if (!answer.ok) throw new Error(`desk.${action}: ${answer.error.code} ${answer.error.message}`);
}

type Filters = Input<'desk', 'ledger'>['filters'];

/** Each filter alone, and such as are walked for on the index of another. */
const LEDGERS: readonly [name: string, person: string, filters: Filters, sort?: 'deadline'][] = [
  ['everything', OPERATOR, {}],
  ['by deadline', OPERATOR, {}, 'deadline'],
  ['state received', OPERATOR, { state: 'received' }],
  ['state in progress', OPERATOR, { state: 'in_progress' }],
  ['state closed', OPERATOR, { state: 'closed' }],
  ['state handed over (none)', OPERATOR, { state: 'handed_over' }],
  ['kind', OPERATOR, { kind: 'report' }],
  ['category', OPERATOR, { categoryId: 'veterans' }],
  ['prefecture', OPERATOR, { regionCode: '520300' }],
  ['county', OPERATOR, { regionCode: '520102' }],
  ['unit', OPERATOR, { holder: 'unit:522600-civil-affairs' }],
  ['unit and state', OPERATOR, { holder: 'unit:522600-civil-affairs', state: 'closed' }],
  ['overdue', OPERATOR, { due: 'overdue' }],
  ['overdue by deadline', OPERATOR, { due: 'overdue' }, 'deadline'],
  ['due soon by deadline', OPERATOR, { due: 'soon' }, 'deadline'],
  ['due by a day', OPERATOR, { due: '2026-11-27' }, 'deadline'],
  ['received in a month', OPERATOR, { receivedFrom: '2025-03-01', receivedTo: '2025-03-31' }],
  ['rating unsolved', OPERATOR, { rating: 'unsolved' }],
  ['rating unsolved in a category', OPERATOR, { rating: 'unsolved', categoryId: 'medical' }],
  ['a common word', OPERATOR, { words: '规定' }],
  ['a rarer word', OPERATOR, { words: '优待证' }],
  ['words in no question', OPERATOR, { words: '宇宙飞船' }],
  ['kind and state and prefecture', OPERATOR, { kind: 'report', state: 'closed', regionCode: '520300' }],
  ['everything of a unit', CONTACT, {}],
  ['by deadline of a unit', CONTACT, {}, 'deadline'],
  ['a word of a unit', CONTACT, { words: '报销' }],
];

const ledgers: DeskAction[] = LEDGERS.map(([name, person, filters, sort = 'newest']) => ({
  name: `ledger: ${name}`,
  run: (cloud) => call(cloud, person, 'ledger', { filters, sort }),
}));

const inbox = (name: string, person: string, list?: string): DeskAction => ({
  name: `to-do: ${name}`,
  run: (cloud) => call(cloud, person, 'inbox', list === undefined ? {} : { list }),
});

/** Spread over everything ever asked; a prime, so that none comes twice soon. */
const STRIDE = 7_919;
const anyOf = (size: number, round: number): string => `bench-${(round * STRIDE) % size}`;

const REPLY =
  '可以办理。按照《社会救助暂行办法》，请带身份证和您说的材料到户籍所在地的政务服务中心窗口申请，十个工作日内会有结果，也可以先打 12345 咨询。';

/** Enquiries the desk works on, which an operator answers alone. */
function* toAnswer(size: number) {
  for (let n = 0; n < size; n += 1) {
    const record = question(n, size);
    const { state, holderKey, kind } = record;
    if (state === 'in_progress' && holderKey === 'desk' && kind === 'enquiry') yield record;
  }
}

const answering = new Map<number, string[]>();

const reply: DeskAction = {
  name: 'reply',
  prepare: async (cloud, rounds) => {
    const ids: string[] = [];
    for (const record of toAnswer(cloud.size)) {
      if (ids.length === rounds) break;
      ids.push(record._id);
      const whole = JSON.parse(JSON.stringify(record)) as Record<string, unknown>;
      await cloud.engine.update('questions', { filter: { _id: record._id }, update: whole, replace: true });
      // What an earlier run left under the ids that the next reply takes.
      const _id = `${record._id}:2`;
      for (const name of ['entries', 'reply_prints']) await cloud.engine.remove(name, { filter: { _id } });
    }
    if (ids.length < rounds)
      throw new Error(`of ${cloud.size} only ${ids.length} can be answered, ${rounds} are needed`);
    answering.set(cloud.size, ids);
  },
  run: (cloud, round) =>
    call(cloud, OPERATOR, 'reply', {
      commandId: nanoid(),
      id: answering.get(cloud.size)?.[round],
      version: 1,
      text: REPLY,
      // One answer to all of them is what the gate warns of.
      despite: '问的是同一件事',
    }),
};

export const ACTIONS: readonly DeskAction[] = [
  inbox('operator', OPERATOR),
  inbox('operator, due soon', OPERATOR, 'due_soon'),
  inbox('operator, overdue', OPERATOR, 'overdue'),
  inbox('operator, answered', OPERATOR, 'answered'),
  inbox('lead', 'dev-lead'),
  inbox('contact', CONTACT),
  inbox('inspector', INSPECTOR),
  { name: '今日要办', run: (cloud) => call(cloud, OPERATOR, 'today', {}) },
  ...ledgers,
  {
    name: 'open a question',
    run: (cloud, round) => call(cloud, OPERATOR, 'question', { id: anyOf(cloud.size, round) }),
  },
  {
    name: 'answered alike',
    run: (cloud, round) => call(cloud, OPERATOR, 'answered_alike', { id: answering.get(cloud.size)?.[round] }),
  },
  {
    name: 'similar, to merge',
    run: (cloud, round) => call(cloud, OPERATOR, 'similar', { id: answering.get(cloud.size)?.[round] }),
  },
  reply,
];
