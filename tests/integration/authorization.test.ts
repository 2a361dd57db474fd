import { readFileSync } from 'node:fs';
import path from 'node:path';
import { contract } from '@core/contract';
import { CONSENT_VERSION } from '@core/contract/constants';
import type { HolderKey, StaffRecord } from '@core/domain/records';
import { startCloud, stopClouds, type TestCloud } from '../support/cloud';
import {
  allowing,
  asking,
  askingOpinions,
  because,
  commandId,
  contacting,
  entering,
  joiningGroup,
  liking,
  listingClue,
  merging,
  proposing,
  recordingCall,
  replying,
  savingQuickReply,
  resultOf,
  savingView,
  saying,
  transferring,
  triaging,
  viewing,
  voting,
  contactingFirst,
  handingOver,
  takenUp,
} from '../support/inputs';
import { putExport } from '../support/exports';
import { inviting, joining, unitOf } from '../support/office';
import { PEOPLE, staffIdOf } from '../support/people';
import { photo, picture, pictureId, putFile } from '../support/pictures';
import {
  AGREED,
  ANSWERED,
  CLUE,
  DECLINED,
  card,
  entry,
  EXTENSION,
  HOUR,
  NOW,
  OFFLINE,
  PROPOSED,
  PUBLISHED,
  publicVersion,
  quickReply,
  question,
  DRAFT,
  reply,
  unit,
  WAITING,
  URGENT,
  HANDED_OVER,
  PETITION,
} from '../support/records';
import { authorizationTable, COLUMNS, type Column, expected, type On, TABLE } from './authorization.table';

afterAll(stopClouds);

let cloud: TestCloud;
beforeAll(async () => {
  cloud = await startCloud();
  await cloud.put('units', unit('yibao', { name: '省医保局' }));
  await cloud.put('questions', question('q-survivor'), question('q-alike', { kind: 'appeal' }));
  const without = COLUMNS.filter(
    (person) => person !== 'visitor' && !['citizen', 'other_citizen', 'operator'].includes(person),
  );
  const consents = without.map((person) => ({ _id: PEOPLE[person], consentVersion: CONSENT_VERSION, agreedAt: NOW }));
  await cloud.put('consents', ...consents);
});

let made = 0;
/** A question of its own for one cell of the table, as `on` says; its id, or '' where none is needed. */
async function make(on: On): Promise<string> {
  made += 1;
  const id = `q-${made}`;
  const inProgress = (holderKey: HolderKey) => question(id, { state: 'in_progress', holderKey, version: 2 });
  const answered = (featuredId?: string) =>
    question(id, { ...ANSWERED, version: 3, ...(featuredId ? { featuredId } : {}) });
  switch (on) {
    case 'a question of the citizen':
    case 'a new question at the desk':
      await cloud.put('questions', question(id, on === 'a new question at the desk' ? { askerId: `asker-${id}` } : {}));
      break;
    case 'an appeal of the citizen':
      await cloud.put('questions', question(id, { kind: 'appeal' }));
      break;
    case 'an appeal of the citizen with contact details':
      await cloud.put('questions', question(id, { kind: 'appeal' }));
      await cloud.put('entries', entry(id, 1));
      await cloud.get('citizen', 'citizen', 'give_contact', contacting(id, 1));
      return id;
    case 'a place for a picture of the citizen': {
      const ticket = await cloud.get('citizen', 'upload', 'ticket', {});
      await putFile(cloud, ticket.path, await photo());
      return ticket.id;
    }
    case 'a picture of the citizen':
      await cloud.put('pictures', picture(pictureId(made)));
      return pictureId(made);
    case 'a picture that waits for a person':
      await cloud.put('questions', question(id, { pictureIds: [pictureId(made)] }));
      await cloud.put('pictures', picture(pictureId(made), { questionId: id }));
      break;
    case 'a declined question':
      await cloud.put('questions', question(id, { state: 'declined', clock: 'stopped', declined: DECLINED }));
      break;
    case 'a question that was not checked':
      await cloud.put('questions', question(id, { check: { status: 'unchecked', at: NOW } }));
      break;
    case 'a question that may be urgent':
      await cloud.put('questions', question(id, { maybeUrgent: true }));
      break;
    case 'a question that was handed over as 信访':
      await cloud.put('questions', question(id, { ...HANDED_OVER, version: 2 }));
      break;
    case 'a 信访 on the inspectors’ list':
      await cloud.put(
        'questions',
        question(id, { ...HANDED_OVER, version: 2, petition: { ...PETITION, listedOf: '2026-11-20' } }),
      );
      break;
    case 'an urgent question of the operator on duty':
      await cloud.put('questions', { ...inProgress('desk'), urgent: URGENT });
      break;
    case 'an urgent question of the contact on duty':
      await cloud.put('questions', {
        ...inProgress('desk'),
        contact: { mayForward: false },
        urgent: { ...URGENT, duty: [{ staffId: staffIdOf('contact'), name: '冯联络甲' }] },
      });
      break;
    case 'a question of a muted person':
      await cloud.put('questions', question(id, { askerId: `muted-${id}` }));
      await cloud.put('mutes', { _id: `muted-${id}`, reason: '多次发布广告', by: PEOPLE.lead, at: NOW });
      break;
    case 'a question the desk works on':
      await cloud.put('questions', inProgress('desk'));
      break;
    case 'a question the contact’s unit works on':
      await cloud.put('questions', inProgress('unit:yibao'));
      break;
    case 'a question the inspection office works on':
      await cloud.put('questions', inProgress('inspection'));
      break;
    case 'a question that is linked with another':
      await cloud.put('questions', { ...inProgress('desk'), linkId: 'group' });
      break;
    case 'a report at the inspection office':
      await cloud.put('questions', { ...inProgress('inspection'), kind: 'report' });
      break;
    case 'a report the contact’s unit works on':
      await cloud.put('questions', { ...inProgress('unit:yibao'), kind: 'report' });
      break;
    case 'a clue that a unit works on':
      await cloud.put('questions', { ...inProgress('unit:yibao'), kind: 'report', clue: CLUE });
      break;
    case 'a question the contact’s unit helps with':
      await cloud.put('questions', {
        ...inProgress('desk'),
        helpers: [{ unitId: 'yibao', name: '省医保局', by: NOW + HOUR }],
        awaitedFrom: ['yibao'],
      });
      break;
    case 'a question with a unit outside the app':
      await cloud.put('questions', { ...inProgress('unit:520300-medical'), ...OFFLINE });
      break;
    case 'a question with contact details at the desk':
      await cloud.put('questions', { ...inProgress('desk'), contact: { mayForward: false } });
      break;
    case 'a question with contact details to pass on, at the contact’s unit':
      await cloud.put('questions', { ...inProgress('unit:yibao'), contact: { mayForward: true } });
      break;
    case 'a question with contact details to keep, at the contact’s unit':
      await cloud.put('questions', { ...inProgress('unit:yibao'), contact: { mayForward: false } });
      break;
    case 'a question whose contact details were looked at': {
      const callsOwed = [staffIdOf('operator'), staffIdOf('lead')];
      await cloud.put('questions', { ...inProgress('desk'), callsOwed });
      break;
    }
    case 'a question whose asker is waited for':
      await cloud.put('questions', { ...inProgress('desk'), ...WAITING });
      break;
    case 'a question with an extension asked for':
      await cloud.put('questions', { ...inProgress('desk'), extension: EXTENSION });
      break;
    case 'a question of the inspection office with an extension asked for':
      await cloud.put('questions', { ...inProgress('inspection'), extension: EXTENSION });
      break;
    case 'a question on the inspectors’ list':
      await cloud.put('questions', { ...inProgress('desk'), escalatedAt: NOW - HOUR });
      break;
    case 'a question that is proposed to be declined':
      await cloud.put('questions', {
        ...inProgress('desk'),
        decline: { ...PROPOSED, proposedById: 'o-somebody-else' },
      });
      break;
    case 'a decline its asker objects to':
      await cloud.put('questions', {
        ...question(id, { state: 'declined', clock: 'stopped', version: 2, declined: DECLINED }),
        reviewRequestedAt: NOW - HOUR,
      });
      break;
    case 'an answered question at the desk':
      await cloud.put('questions', answered());
      await cloud.put('entries', reply(id));
      break;
    case 'a reply the desk drafted':
      await cloud.put('questions', { ...inProgress('desk'), draftReply: DRAFT });
      break;
    case 'a reply a unit drafted':
      await cloud.put('questions', { ...inProgress('unit:yibao'), draftReply: { ...DRAFT, byUnit: true } });
      break;
    case 'a reply drafted in a unit that sends its own':
      await cloud.put('questions', {
        ...inProgress('unit:yibao'),
        draftReply: { ...DRAFT, byUnit: true, unitSends: true },
      });
      break;
    case 'a reply the inspection office drafted':
      await cloud.put('questions', { ...inProgress('inspection'), draftReply: DRAFT });
      break;
    case 'an answered question the contact’s unit helped with':
      await cloud.put('questions', {
        ...answered(),
        helpers: [{ unitId: 'yibao', name: '省医保局', by: NOW, givenAt: NOW }],
      });
      await cloud.put('entries', reply(id));
      break;
    case 'an answered question that was entered for somebody':
      await cloud.put('questions', { ...answered(), askerId: '', entered: { source: 'phone' } });
      await cloud.put('entries', reply(id));
      break;
    case 'a public version that waits for the citizen':
      await cloud.put('questions', answered(`f-${id}`));
      await cloud.put('featured', publicVersion(`f-${id}`, id));
      await cloud.put('entries', reply(id));
      break;
    case 'a featured answer':
      await cloud.put('featured', publicVersion(`f-${id}`, id, PUBLISHED));
      return id;
    case 'a public version that waits for review':
      await cloud.put('questions', answered(`f-${id}`));
      await cloud.put('featured', publicVersion(`f-${id}`, id, AGREED));
      await cloud.put('entries', reply(id));
      break;
    case 'a question the operator works on': {
      const assigneeId = staffIdOf('operator');
      await cloud.put('questions', question(id, { state: 'in_progress', version: 2, assigneeId }));
      break;
    }
    case 'a member of staff':
      await cloud.put('staff', member(id));
      return id;
    case 'a suspended member of staff':
      await cloud.put('staff', member(id, { active: false }));
      return id;
    case 'a member of staff with open matters':
      await cloud.put('staff', member(id));
      await cloud.put('questions', question(id, { assigneeId: id }));
      return id;
    case 'a rebind somebody asked for':
      await cloud.put('staff', member(id, { rebindAt: NOW, rebindBy: { staffId: 'staff.other', name: '另一位' } }));
      return id;
    case 'an invitation':
      await cloud.put('invitations', { _id: id, state: 'open', name: '新同事', roles: ['operator'], expiresAt: NOW });
      return id;
    case 'a file of the operator':
      await putExport(cloud, id);
      return id;
    case 'a quick reply':
      await cloud.put('quick_replies', quickReply(id));
      return id;
    case 'a unit':
      await cloud.put('units', unit(id, { name: `单位${id}`, version: 1 }));
      return id;
    case 'a category':
      await cloud.put('categories', { _id: letters(made), name: `分类${made}`, order: 9, version: 1 });
      return letters(made);
    case 'a published card':
      await cloud.put('cards', card(id));
      return id;
    default:
      return '';
  }
  await cloud.put('entries', entry(id, 1));
  return id;
}

/** Somebody of the desk by this staffId, whom nobody else is. */
const member = (staffId: string, more: Partial<StaffRecord> = {}): StaffRecord => ({
  ...{ _id: `o-${staffId}`, staffId, version: 1, name: '某某', roles: ['operator'], active: true, joinedAt: NOW },
  ...more,
});
const letters = (n: number) => `c${String(n).replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)] ?? '')}`;
const onMember = (staffId: string) => ({ commandId: commandId(), staffId, version: 1 });

/** What is sent for an action on a question, valid in all but the sender. */
const INPUTS: Record<string, (id: string, on: On, person: Column) => unknown> = {
  'reader.card': () => ({ id: 'card-today' }),
  'reader.card_code': () => ({ id: 'card-today' }),
  'reader.calendar': () => ({ month: '2026-11' }),
  'reader.roundup': () => ({ id: 'roundup-medical' }),
  'reader.answer': (id) => ({ id: `f-${id}` }),
  'reader.search': () => ({ query: '异地就医备案' }),
  'reader.search_missed': () => ({ query: '宇宙飞船' }),
  'reader.report_views': () => viewing({ cardId: 'card-today', count: 1 }),
  'citizen.vote_card': () => voting('card-today'),
  'citizen.like_featured': (id) => liking(`f-${id}`),
  'citizen.set_favourite': () => ({ cardId: 'card-today', favourite: true }),
  'citizen.erase_my_data': () => ({ commandId: commandId(), keepFeatured: false }),
  'citizen.agree_privacy': () => ({ consentVersion: CONSENT_VERSION }),
  'citizen.ask': () => asking(),
  'citizen.my_question': (id) => ({ id }),
  'citizen.pictures': (id) => ({ id }),
  'upload.take_in': (id) => ({ id }),
  'upload.remove': (id) => ({ id }),
  'desk.pictures': (id) => ({ id }),
  'desk.decide_picture': (id) => ({ commandId: commandId(), id, pictureId: pictureId(made), verdict: 'pass' }),
  'citizen.decide_public_version': (id, _on, person) => ({
    commandId: commandId(),
    id,
    version: 1,
    agree: true,
    phoneCode: cloud.phoneCode(PEOPLE[person]),
  }),
  'citizen.ask_public_change': (id) => saying(id, 1, '请把地名去掉'),
  'citizen.withdraw_consent': (id) => ({ commandId: commandId(), id }),
  'reader.solved_before_asking': () => ({ kind: 'card' }),
  'citizen.follow_up': (id) => saying(id, 1),
  'citizen.thank': (id) => saying(id, 3),
  'citizen.rate': (id) => ({ ...saying(id, 3), rating: 'solved' }),
  'citizen.read_phone': (_id, _on, person) => ({ code: cloud.phoneCode(PEOPLE[person]) }),
  'citizen.give_contact': (id) => contacting(id, 1),
  'citizen.remove_contact': (id) => ({ commandId: commandId(), id, version: 2 }),
  'citizen.withdraw_question': (id) => ({ commandId: commandId(), id, version: 1 }),
  'citizen.request_review': (id) => saying(id, 1),
  'citizen.notify_me': (id) => ({ commandId: commandId(), id }),
  'citizen.remind_tomorrow': () => ({ commandId: commandId() }),
  'desk.inbox': (_id, on) => {
    if (on === 'the list of new questions') return { list: 'new' };
    if (on === 'the list of new reports') return { list: 'reports' };
    if (on === 'the list of pictures to judge') return { list: 'pictures' };
    if (on === 'the list of overdue questions') return { list: 'overdue' };
    return on === 'the list of public versions to approve' ? { list: 'to_approve' } : {};
  },
  'desk.notify_me': () => ({ commandId: commandId() }),
  'desk.question': (id) => ({ id }),
  'desk.ledger': () => ({ filters: {}, sort: 'newest' }),
  'desk.save_view': () => savingView('超期的'),
  'desk.preview_export': () => ({ filters: {}, sort: 'newest' }),
  'desk.start_export': () => ({ commandId: commandId(), filters: {}, sort: 'newest' }),
  'desk.open_export': (id) => ({ id }),
  'desk.remove_export': (id) => ({ commandId: commandId(), id }),
  'desk.delete_view': () => ({ commandId: commandId(), id: 'view' }),
  'desk.preview_transfer': () => ({ ids: ['none'], to: { kind: 'desk' } }),
  'desk.enter_question': () => entering(),
  'desk.mark_replied_at_source': (id) => ({ commandId: commandId(), id, version: 3 }),
  'desk.decide_check': (id) => ({ commandId: commandId(), id, version: 1, verdict: 'pass' }),
  'desk.triage': (id) => triaging(id, 1),
  'desk.settle_urgent': (id, on) => saying(id, on === 'a question that may be urgent' ? 1 : 2, '已打电话，人平安'),
  'desk.set_urgent': (id, on) => because(id, on === 'a question that may be urgent' ? 1 : 2, '家中老人断药'),
  'desk.hand_over': (id) => handingOver(id, 2),
  'desk.record_petition': (id) => takenUp(id, 2),
  'desk.record_contact': (id) => contactingFirst(id, 2),
  'desk.mute': (id) => ({ commandId: commandId(), id, days: 7, reason: '多次发布广告' }),
  'desk.unmute': (id) => ({ commandId: commandId(), id }),
  'desk.units': (id) => ({ id }),
  'desk.transfer': (id) => transferring(id, 2, '520100-medical'),
  'desk.return_transfer': (id) => because(id, 2),
  'desk.similar': (id) => ({ id }),
  'desk.merge': (id) => merging(id, 2, 'q-survivor'),
  'desk.preview_merge': (id) => ({ ids: [id], intoId: 'q-survivor' }),
  'desk.link': (id) => joiningGroup(id, 1, 'q-alike'),
  'desk.unlink': (id) => ({ commandId: commandId(), id, version: 2 }),
  'desk.preview_assign': (id) => ({ ids: [id], staffId: null }),
  'desk.clues': () => ({ list: 'open' }),
  'desk.list_clue': (id) => listingClue(id, 2),
  'desk.clue_result': (id) => resultOf(id, 2),
  'desk.allow_original': (id) => allowing(id, 2),
  'desk.ask_opinions': (id) => askingOpinions(id, 2, '520100-medical'),
  'desk.give_opinion': (id) => saying(id, 2),
  'desk.request_extension': (id) => ({ ...because(id, 2), days: 3 }),
  'desk.decide_extension': (id) => ({ commandId: commandId(), id, version: 2, grant: true }),
  'desk.pause': (id) => ({ commandId: commandId(), id, version: 2, asks: '请补充办理时的回执' }),
  'desk.resume': (id) => ({ commandId: commandId(), id, version: 2 }),
  'desk.propose_decline': (id) => ({ commandId: commandId(), id, version: 2, ...PROPOSED }),
  'desk.decide_decline': (id) => ({ commandId: commandId(), id, version: 2, confirm: true }),
  'desk.decide_review': (id) => ({ ...saying(id, 2, '应当由我们答复，现在受理。'), uphold: true }),
  'desk.note': (id) => saying(id, 2),
  'desk.mentionable': (id) => ({ id }),
  'desk.urge': (id) => ({ commandId: commandId(), id, version: 2 }),
  'desk.take_over': (id) => because(id, 2),
  'desk.answered_alike': (id) => ({ id }),
  'desk.reply': (id) => replying(id, 2),
  'desk.issue_reply': (id) => ({ commandId: commandId(), id, version: 2 }),
  'desk.return_reply': (id) => because(id, 2),
  'desk.tell_progress': (id) => saying(id, 2, '已和医院核对清单'),
  'desk.supplement': (id) => saying(id, 3, '也可以打 12393 问。'),
  'desk.forward_contact': (id) => ({ commandId: commandId(), id, version: 2 }),
  'desk.quick_replies': () => ({}),
  'desk.save_quick_reply': (id) => ({ ...savingQuickReply(`办残疾证${id}`), id, version: 1 }),
  'desk.remove_quick_reply': (id) => ({ commandId: commandId(), id, version: 1 }),
  'desk.show_contact': (id) => because(id, 2),
  'desk.record_call': (id) => recordingCall(id, 2),
  'desk.propose_public_version': (id) => proposing(id, 3),
  'desk.withdraw_public_version': (id) => ({ commandId: commandId(), id, version: 3, publicVersion: 1 }),
  'desk.review_public_version': (id) => ({ commandId: commandId(), id, version: 3, publicVersion: 1, approve: true }),
  'desk.assign': (id) => ({ commandId: commandId(), id, version: 2, staffId: null }),
  'desk.assignees': (id) => ({ id }),
  'admin.member': (staffId) => ({ staffId }),
  'admin.change_staff': (id) => ({ ...onMember(id), name: '某某', roles: ['operator', 'lead'] }),
  'admin.suspend_staff': onMember,
  'admin.restore_staff': onMember,
  'admin.set_leave': (id) => ({ ...onMember(id), leave: null }),
  'admin.hand_over_matters': (id) => ({ ...onMember(id), successorId: staffIdOf('operator_2') }),
  'admin.invite': () => inviting(),
  'admin.revoke_invitation': (id) => ({ commandId: commandId(), id }),
  'admin.accept_invitation': () => joining('AAAA-AAAA-AAAA'),
  'admin.request_rebind': onMember,
  'admin.cancel_rebind': onMember,
  'admin.confirm_rebind': onMember,
  'admin.save_unit': (id) => unitOf({ id, version: 1, name: `改名${id}` }),
  'admin.retire_unit': (id) => ({ commandId: commandId(), id, version: 1, intoId: '520000-medical' }),
  'admin.save_category': (id) => ({ commandId: commandId(), id, version: 1, name: `改名${made}`, order: 9 }),
  'admin.retire_category': (id) => ({ commandId: commandId(), id, version: 1, intoId: 'medical' }),
  'admin.setting': () => ({ id: 'working_time' }),
  'admin.save_setting': () => ({ commandId: commandId(), version: 0, setting: { id: 'asking', value: { on: true } } }),
  'editor.withdraw_card': (id) => ({ commandId: commandId(), id, version: 1, reason: '政策已有变化' }),
};

describe.each(TABLE)('$action on $on', (row) => {
  test.each(COLUMNS)(`%s`, async (person) => {
    const id = await make(row.on);
    const [fn = '', action = ''] = row.action.split('.');
    const data = INPUTS[row.action]?.(id, row.on, person) ?? {};
    const answer = await cloud.call(fn, { action, data }, { openid: PEOPLE[person] });
    expect(answer.ok ? 'ok' : answer.error.code).toBe(expected(row, person));
  });
});

test('every action of the contract is in the table', () => {
  const actions = Object.entries(contract).flatMap(([fn, of]) => Object.keys(of).map((name) => `${fn}.${name}`));
  expect(new Set(TABLE.map((row) => row.action))).toEqual(new Set(actions));
});

test('a reviewer does not approve what they proposed or replied themselves', async () => {
  const review = async (more: { proposedBy?: string; repliedBy?: string }) => {
    made += 1;
    const id = `q-own-${made}`;
    await cloud.put('questions', question(id, { ...ANSWERED, version: 3, featuredId: `f-${id}` }));
    await cloud.put(
      'featured',
      publicVersion(`f-${id}`, id, { ...AGREED, proposedBy: more.proposedBy ?? staffIdOf('operator') }),
    );
    const by = {
      role: 'staff' as const,
      personId: more.repliedBy ?? staffIdOf('operator'),
      personName: '褚审核甲',
      officeName: '政策百事通运维小组',
    };
    await cloud.put('entries', entry(id, 1), reply(id, { by, at: NOW - HOUR }));
    const data = { commandId: commandId(), id, version: 3, publicVersion: 1, approve: true as const };
    return cloud.as('reviewer', 'desk', 'review_public_version', data);
  };
  expect(await review({ proposedBy: staffIdOf('reviewer') })).toMatchObject({
    ok: false,
    error: { code: 'forbidden' },
  });
  expect(await review({ repliedBy: staffIdOf('reviewer') })).toMatchObject({ ok: false, error: { code: 'forbidden' } });
  expect(await review({})).toMatchObject({ ok: true });
});

test('docs/authorization.md shows this table', () => {
  const doc = readFileSync(path.join(__dirname, '../../docs/authorization.md'), 'utf8');
  const shown = doc.split('<!-- table: tests/integration/authorization.table.ts -->\n')[1]?.split('\n<!-- end -->')[0];
  expect(shown).toBe(authorizationTable());
});
