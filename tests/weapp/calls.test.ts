import { join } from 'node:path';
import type { MeView } from '@core/contract';
import { MiniProgram } from '../support/weapp/mini-program';
import type { CallFunctionRequest } from '../support/weapp/wechat';
import '../host/own-lmdb';

const DIST = join(__dirname, '../../dist/weapp');

/** What a screen asks of the cloud when it is opened alone, as from a shared link. */
const SCREENS: [path: string, calls: string[]][] = [
  ['pages/today/index', ['reader.home']],
  ['pages/categories/index', ['reader.categories']],
  ['pages/ask/index', ['reader.ask_guide', 'reader.categories']],
  ['reader/card/index?id=card-1', ['reader.card']],
  ['reader/calendar/index', ['reader.calendar']],
  ['reader/feed/index?categoryId=medical', ['reader.categories', 'reader.feed']],
  ['reader/roundup/index?id=roundup-1', ['reader.roundup']],
  ['reader/roundups/index', ['reader.roundups']],
  ['reader/featured/index', ['reader.categories', 'reader.featured']],
  ['reader/answer/index?id=answer-1', ['reader.answer', 'reader.categories']],
  ['reader/missing/index', []],
  ['citizen/my-data/index', ['citizen.my_data']],
  ['citizen/erase/index', ['citizen.my_data']],
  ['citizen/contact/index', ['citizen.contact_guide']],
  ['citizen/privacy/index', []],
  ['office/join/index?code=ABCDEFGHJKMN', []],
  ['desk/ledger/index', ['citizen.me', 'desk.ledger', 'reader.categories']],
  ['desk/exports/index', ['citizen.me', 'desk.exports']],
  ['desk/clues/index', ['citizen.me', 'desk.clues']],
  ['desk/enter/index', ['citizen.me', 'reader.categories']],
  ['desk/inbox/index', ['citizen.me', 'desk.inbox']],
  ['desk/question/index?id=question-1', ['citizen.me', 'desk.question', 'reader.categories']],
  ['desk/referral/index?id=question-1', ['citizen.me', 'desk.question']],
  ['office/home/index', ['admin.overview', 'citizen.me']],
  ['office/staff/index', ['admin.staff', 'citizen.me']],
  ['office/audit/index', ['admin.audit', 'citizen.me']],
  ['office/member/index?staffId=staff-1', ['admin.member', 'citizen.me']],
  ['office/invite/index', ['admin.invitations', 'citizen.me']],
  ['office/units/index', ['admin.units', 'citizen.me']],
  ['office/categories/index', ['admin.categories', 'citizen.me']],
  ['office/setting/index?id=limits', ['admin.setting', 'citizen.me']],
  ['office/setting/index?id=duty_roster', ['admin.setting', 'citizen.me']],
];

/** Whose phone it is: what a screen of staff asks depends on what they may do. */
const STAFF: MeView = {
  asking: true,
  unread: 0,
  staff: { staffId: 'staff-1', name: '方圆', roles: ['admin', 'operator', 'lead', 'inspector'], waiting: 0 },
};

/** What a device keeps that has heard whether people can ask. */
const KNOWS: [string, unknown][] = [['asking-on', true]];

test.each(SCREENS)('%s calls %j', (path, expected) => opened(path, expected, KNOWS));

test('a device that opens a shared roundup first asks once whether people can ask', () =>
  opened('reader/roundup/index?id=roundup-1', ['reader.home', 'reader.roundup'], []));

async function opened(path: string, expected: string[], kept: [string, unknown][]): Promise<void> {
  const calls: string[] = [];
  const phone = await MiniProgram.launch({
    dist: DIST,
    path,
    storage: new Map(kept),
    callFunction: async ({ name, data }: CallFunctionRequest) => {
      const call = `${name}.${(data as { action: string }).action}`;
      calls.push(call);
      if (call === 'citizen.me') return { ok: true, data: STAFF };
      return { ok: false, error: { code: 'internal', message: '请稍后重试', ref: 'r' } };
    },
  });
  // A fault stands on the screen once every call was answered; nothing is asked by itself after it.
  if (expected.length > 0) await phone.until('the answer', () => calls.length >= expected.length);
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  expect(calls.sort()).toEqual(expected);
  phone.close();
}
