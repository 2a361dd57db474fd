import { contract } from '@core/contract';
import { CONSENT_VERSION } from '@core/contract/constants';
import type { QuestionRecord } from '@core/domain/records';
import { startCloud, stopClouds, type TestCloud } from '../support/cloud';
import {
  allowing,
  CONTACT,
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
import { inviting, joining, onMember, unitOf } from '../support/office';
import { PEOPLE, type Person, STAFF, staffIdOf } from '../support/people';
import { keptPicture, photo, pictureId, putFile } from '../support/pictures';
import {
  AGREED,
  ANSWERED,
  DECLINED,
  DRAFT,
  entry,
  HOUR,
  NOW,
  OFFLINE,
  PROPOSED,
  publicVersion,
  question,
  reply,
  quickReply,
} from '../support/records';

afterAll(stopClouds);

const PHONE = '13812345678';
const NOTE = '内部备注：提问人情绪激动，回访时注意措辞';
const NICKNAME = '化名野草莓';
const TRACE = 'trace-of-the-content-check';
const PERSONAL_KEYS =
  /openid|askerId|personId|personName|proposedBy$|approvedBy$|traceId|label|holderKey|unitId|^terms$/i;

/** What is at work on some of them. */
const WORK: Record<string, Partial<QuestionRecord>> = {
  'q-objected': { state: 'declined', clock: 'stopped', declined: DECLINED, reviewRequestedAt: NOW },
  'q-to-return': { holderKey: 'unit:yibao' },
  'q-listed': { escalatedAt: NOW },
  'q-helped': { helpers: [{ unitId: 'yibao', name: '省医保局', by: NOW + HOUR }], awaitedFrom: ['yibao'] },
};

const citizens = ['visitor', 'citizen', 'other_citizen'] as const;

let cloud: TestCloud;
const asked = new Set<string>();
const answers: { person: Person; action: string; answer: unknown }[] = [];

/** Calls as `person` and keeps the answer, whatever it is. */
async function walk(person: Person, action: string, data: unknown) {
  const [fn = '', name = ''] = action.split('.');
  const answer = await cloud.call(fn, { action: name, data }, { openid: PEOPLE[person] });
  if (answer.ok) asked.add(action);
  answers.push({ person, action, answer });
}

const inThread = (id: string) => [
  entry(id, 1),
  reply(id),
  entry(id, 3, {
    type: 'note',
    audience: 'staff',
    by: { role: 'staff', personId: staffIdOf('operator'), personName: '周工作甲', officeName: '政策百事通运维小组' },
    text: NOTE,
  }),
];

beforeAll(async () => {
  cloud = await startCloud();
  const check = { status: 'pass' as const, traceId: TRACE, label: 100, at: NOW };
  const full = { ...ANSWERED, version: 3, entrySeq: 3, check };
  await cloud.put(
    'questions',
    question('q-new', { maybeUrgent: true }),
    question('q-pictures', { pictureIds: [pictureId(1)], holderKey: 'unit:yibao' }),
    question('q-appeal', { kind: 'appeal', holderKey: 'unit:yibao' }),
    question('q-drafted', { state: 'in_progress', draftReply: DRAFT }),
    question('q-drafted-2', { state: 'in_progress', draftReply: DRAFT }),
    question('q-working', { state: 'in_progress', version: 2, entrySeq: 3, check }),
    question('q-at-unit', { state: 'in_progress', version: 2, entrySeq: 3, holderKey: 'unit:yibao', check }),
    question('q-at-inspection', { state: 'in_progress', version: 2, entrySeq: 3, holderKey: 'inspection', check }),
    ...['q-moving', 'q-refused', 'q-objected', 'q-to-return', 'q-listed', 'q-helped'].map((id) =>
      question(id, { state: 'in_progress', version: 2, entrySeq: 3, check, ...WORK[id] }),
    ),
    question('q-merged', { state: 'in_progress', askerId: PEOPLE.other_citizen, check }),
    question('q-survivor', { state: 'in_progress', check }),
    question('q-linked', { state: 'in_progress', kind: 'appeal', check }),
    question('q-alike', { state: 'in_progress', kind: 'appeal', check }),
    question('q-report', { state: 'in_progress', kind: 'report', holderKey: 'inspection', check }),
    question('q-report-at-unit', { state: 'in_progress', kind: 'report', holderKey: 'unit:yibao', check }),
    question('q-outside', { ...OFFLINE, state: 'in_progress', version: 2, entrySeq: 3, holderKey: 'unit:outside' }),
    question('q-answered', full),
    question('q-thanked', full),
    question('q-entered', { ...full, askerId: '', entered: { source: 'phone', nickname: NICKNAME } }),
    question('q-declined', { state: 'declined', clock: 'stopped', declined: DECLINED, check }),
    question('q-to-decide', { ...full, featuredId: 'f-proposed' }),
    question('q-to-change', { ...full, featuredId: 'f-change' }),
    question('q-to-review', { ...full, featuredId: 'f-agreed' }),
    question('q-public', { ...full, featuredId: 'f-public' }),
    question('q-risky', {
      state: 'in_progress',
      version: 2,
      holderKey: 'unit:yibao',
      text: '赌博窝点在哪',
      check: { status: 'risky', at: NOW },
    }),
  );
  await keptPicture(cloud, pictureId(1), {
    questionId: 'q-pictures',
    check: { status: 'risky', traceId: TRACE, label: 20002, at: NOW },
  });
  const ids = ['q-working', 'q-at-unit', 'q-at-inspection', 'q-answered', 'q-to-decide', 'q-to-review', 'q-public'];
  await cloud.put(
    'entries',
    entry('q-new', 1),
    entry('q-risky', 1, { text: '赌博窝点在哪' }),
    ...ids.flatMap(inThread),
  );
  await cloud.put(
    'featured',
    publicVersion('f-proposed', 'q-to-decide', { check }),
    publicVersion('f-change', 'q-to-change', { check }),
    publicVersion('f-agreed', 'q-to-review', { ...AGREED, check }),
    publicVersion('f-public', 'q-public', {
      ...AGREED,
      check,
      state: 'published',
      approvedBy: staffIdOf('reviewer'),
      publishedAt: NOW,
      cardId: 'card-today',
    }),
  );

  for (const [action, data] of [
    ['reader.home', {}],
    ['reader.categories', {}],
    ['reader.feed', {}],
    ['reader.card', { id: 'card-today' }],
    ['reader.card_code', { id: 'card-today' }],
    ['reader.calendar', { month: '2026-11' }],
    ['reader.roundup', { id: 'roundup-medical' }],
    ['reader.featured', {}],
    ['reader.roundups', {}],
    ['reader.answer', { id: 'f-public' }],
    ['reader.ask_guide', {}],
    ['reader.solved_before_asking', { kind: 'card' }],
    ['reader.directory', { regionCode: '520102' }],
    ['reader.search', { query: '医保备案' }],
    ['reader.hot_searches', {}],
    ['reader.search_missed', { query: '宇宙飞船' }],
    ['reader.report_views', viewing({ cardId: 'card-today', count: 1 })],
  ] as const) {
    await walk('visitor', action, data);
    await walk('citizen', action, data);
  }
  for (const person of ['citizen', 'other_citizen', 'operator'] as const) {
    await walk(person, 'citizen.me', {});
    await walk(person, 'citizen.agree_privacy', { consentVersion: CONSENT_VERSION });
    await walk(person, 'citizen.ask', asking());
    await walk(person, 'citizen.remind_tomorrow', { commandId: commandId() });
    await walk(person, 'citizen.my_questions', {});
    await walk(person, 'citizen.vote_card', voting('card-today', { vote: 'unsolved', reason: 'unclear' }));
    await walk(person, 'citizen.like_featured', liking('f-public'));
    await walk(person, 'citizen.set_favourite', { cardId: 'card-today', favourite: true });
    await walk(person, 'citizen.favourites', {});
    await walk(person, 'citizen.marks', {});
    await walk(person, 'citizen.my_data', {});
    await walk(person, 'citizen.copy_my_data', {});
    for (const id of [...ids, 'q-new', 'q-risky']) await walk(person, 'citizen.my_question', { id });
  }
  const ticket = await cloud.get('citizen', 'upload', 'ticket', {});
  await putFile(cloud, ticket.path, await photo());
  await walk('citizen', 'upload.ticket', {});
  await walk('citizen', 'upload.take_in', { id: ticket.id });
  const staff = ['operator', 'lead', 'contact', 'reviewer', 'inspector', 'admin'] as const;
  for (const person of staff) {
    for (const list of [undefined, 'new', 'due_soon', 'overdue', 'pictures', 'to_approve', 'in_progress', 'answered']) {
      await walk(person, 'desk.inbox', list ? { list } : {});
    }
    await walk(person, 'desk.ledger', { filters: {}, sort: 'newest' });
    await walk(person, 'desk.ledger', { filters: { words: '医保' }, sort: 'deadline' });
    for (const id of [...ids, 'q-new', 'q-risky', 'q-entered']) await walk(person, 'desk.question', { id });
  }
  for (const person of ['operator', 'contact', 'inspector'] as const) {
    await walk(person, 'desk.preview_export', { filters: {}, sort: 'newest' });
    await walk(person, 'desk.start_export', {
      commandId: commandId(),
      filters: { holder: 'unit:yibao' },
      sort: 'newest',
    });
  }
  await putExport(cloud, 'x-mine');
  await walk('operator', 'desk.open_export', { id: 'x-mine' });
  await walk('operator', 'desk.exports', {});
  await walk('operator', 'desk.remove_export', { commandId: commandId(), id: 'x-mine' });
  await walk('contact', 'desk.preview_transfer', { ids: ['q-new', 'q-risky'], to: { kind: 'desk' } });
  await walk('operator', 'desk.save_view', savingView('超期的'));
  await walk('operator', 'desk.ledger', { filters: {}, sort: 'newest' });
  await walk('operator', 'desk.delete_view', { commandId: commandId(), id: 'view' });
  await walk('operator', 'desk.enter_question', entering({ nickname: NICKNAME }));
  await walk('operator', 'desk.mark_replied_at_source', { commandId: commandId(), id: 'q-entered', version: 3 });
  for (const person of citizens) await walk(person, 'citizen.my_question', { id: 'q-entered' });
  await walk('citizen', 'citizen.my_questions', {});
  await walk('citizen', 'citizen.pictures', { id: 'q-pictures' });
  for (const person of staff) await walk(person, 'desk.pictures', { id: 'q-pictures' });
  const onPicture = { commandId: commandId(), id: 'q-pictures', pictureId: pictureId(1), verdict: 'risky' };
  await walk('operator', 'desk.decide_picture', onPicture);
  await walk('citizen', 'upload.remove', { id: pictureId(1) });
  await walk('citizen', 'citizen.follow_up', saying('q-new', 1));
  await walk('citizen', 'citizen.thank', saying('q-thanked', 3, '谢谢你们，讲得很清楚'));
  await walk('citizen', 'citizen.rate', { ...saying('q-thanked', 4), rating: 'unsolved' });
  await walk('citizen', 'citizen.withdraw_question', { commandId: commandId(), id: 'q-thanked', version: 5 });
  await walk('citizen', 'citizen.contact_guide', {});
  await walk('citizen', 'citizen.read_phone', { code: cloud.phoneCode(PEOPLE.citizen, CONTACT.phone) });
  await walk('citizen', 'citizen.give_contact', contacting('q-appeal', 1, { mayForward: true }));
  await walk('citizen', 'citizen.my_question', { id: 'q-appeal' });
  for (const person of staff) {
    await walk(person, 'desk.question', { id: 'q-appeal' });
    await walk(person, 'desk.inbox', {});
  }
  await walk('citizen', 'citizen.remove_contact', { commandId: commandId(), id: 'q-appeal', version: 2 });
  await walk('citizen', 'citizen.request_review', saying('q-declined', 1));
  await walk('citizen', 'citizen.notify_me', { commandId: commandId(), id: 'q-new' });
  await walk('operator', 'desk.decide_check', { commandId: commandId(), id: 'q-risky', version: 2, verdict: 'risky' });
  const muting = { commandId: commandId(), id: 'q-new', days: 7 as const, reason: '多次发布广告' };
  await walk('lead', 'desk.mute', muting);
  await walk('lead', 'desk.question', { id: 'q-new' });
  await walk('admin', 'desk.unmute', { commandId: commandId(), id: 'q-new' });
  await walk('operator', 'desk.settle_urgent', saying('q-new', 4, '已打电话，人平安'));
  await walk('operator', 'desk.triage', triaging('q-new', 5));
  await walk('operator', 'desk.hand_over', handingOver('q-at-inspection', 2));
  await walk('operator', 'desk.record_petition', takenUp('q-at-inspection', 3));
  for (const person of [...staff, 'citizen'] as const) {
    const action = person === 'citizen' ? 'citizen.my_question' : 'desk.question';
    await walk(person, action, { id: 'q-at-inspection' });
  }
  await walk('lead', 'desk.inbox', { list: 'petitions' });
  await walk('lead', 'desk.set_urgent', because('q-working', 2, '家中老人断药'));
  await walk('citizen', 'citizen.my_question', { id: 'q-working' });
  for (const person of staff) await walk(person, 'desk.inbox', { list: 'urgent' });
  await walk('operator', 'desk.record_contact', contactingFirst('q-working', 3));
  await walk('citizen', 'citizen.my_question', { id: 'q-working' });
  await walk('operator', 'desk.units', { id: 'q-moving' });
  await walk('operator', 'desk.ask_opinions', askingOpinions('q-moving', 2, '520000-medical'));
  await walk('operator', 'desk.request_extension', { ...because('q-moving', 3), days: 2 });
  await walk('lead', 'desk.decide_extension', { commandId: commandId(), id: 'q-moving', version: 4, grant: true });
  await walk('operator', 'desk.pause', { commandId: commandId(), id: 'q-moving', version: 5, asks: '请补充缴费凭证' });
  await walk('operator', 'desk.resume', { commandId: commandId(), id: 'q-moving', version: 6 });
  await walk('operator', 'desk.propose_decline', { commandId: commandId(), id: 'q-refused', version: 2, ...PROPOSED });
  await walk('lead', 'desk.decide_decline', { commandId: commandId(), id: 'q-refused', version: 3, confirm: true });
  await walk('citizen', 'citizen.request_review', saying('q-refused', 4));
  await walk('operator', 'desk.question', { id: 'q-refused' });
  await walk('lead', 'desk.decide_review', { ...saying('q-objected', 2, '应当由我们答复。'), uphold: true });
  await walk('operator', 'desk.note', { ...saying('q-moving', 7), mentions: [staffIdOf('lead')] });
  for (const person of staff) await walk(person, 'desk.today', {});
  await walk('operator', 'desk.notify_me', { commandId: commandId() });
  await walk('operator', 'desk.mentionable', { id: 'q-moving' });
  await walk('lead', 'desk.urge', { commandId: commandId(), id: 'q-moving', version: 8 });
  await walk('operator', 'desk.transfer', transferring('q-moving', 9, '520100-medical'));
  await walk('contact', 'desk.give_opinion', saying('q-helped', 2));
  await walk('contact', 'desk.return_transfer', because('q-to-return', 2));
  await walk('inspector', 'desk.take_over', because('q-listed', 2));
  await walk('operator', 'desk.similar', { id: 'q-merged' });
  await walk('operator', 'desk.preview_merge', { ids: ['q-merged'], intoId: 'q-survivor' });
  await walk('operator', 'desk.merge', merging('q-merged', 1, 'q-survivor'));
  await walk('operator', 'desk.link', joiningGroup('q-linked', 1, 'q-alike'));
  await walk('operator', 'desk.question', { id: 'q-linked' });
  await walk('operator', 'desk.unlink', { commandId: commandId(), id: 'q-linked', version: 2 });
  await walk('lead', 'desk.preview_assign', { ids: ['q-survivor'], staffId: staffIdOf('operator') });
  await walk('inspector', 'desk.inbox', { list: 'reports' });
  await walk('inspector', 'desk.list_clue', listingClue('q-report', 1));
  await walk('inspector', 'desk.clues', { list: 'all' });
  await walk('inspector', 'desk.clue_result', resultOf('q-report', 2));
  await walk('lead', 'desk.allow_original', allowing('q-report-at-unit', 1));
  await walk('contact', 'desk.question', { id: 'q-report-at-unit' });
  await walk('citizen', 'citizen.my_question', { id: 'q-report' });
  await walk('citizen', 'citizen.my_question', { id: 'q-moving' });
  await walk('lead', 'desk.question', { id: 'q-drafted' });
  await walk('lead', 'desk.return_reply', because('q-drafted', 1));
  await walk('lead', 'desk.issue_reply', { commandId: commandId(), id: 'q-drafted-2', version: 1 });
  await walk('citizen', 'citizen.my_question', { id: 'q-drafted-2' });
  await walk('operator', 'desk.supplement', saying('q-drafted-2', 2, '也可以打 12393 问。'));
  await walk('operator', 'desk.tell_progress', saying('q-drafted', 2, '已和医院核对清单'));
  for (const person of staff) await walk(person, 'desk.answered_alike', { id: 'q-working' });
  await walk('contact', 'desk.answered_alike', { id: 'q-at-unit' });
  await walk('operator', 'desk.reply', replying('q-working', 1));
  await walk('operator', 'desk.reply', replying('q-working', 4));
  await walk('contact', 'desk.reply', replying('q-at-unit', 2));
  await walk('operator', 'desk.forward_contact', { commandId: commandId(), id: 'q-outside', version: 2 });
  await walk('lead', 'desk.save_quick_reply', savingQuickReply());
  await walk('operator', 'desk.quick_replies', {});
  await cloud.put('quick_replies', quickReply('quick'));
  await walk('lead', 'desk.remove_quick_reply', { commandId: commandId(), id: 'quick', version: 1 });
  await walk('operator', 'desk.show_contact', because('q-outside', 3));
  await walk('operator', 'desk.record_call', recordingCall('q-outside', 4));
  await walk('operator', 'desk.propose_public_version', proposing('q-answered', 3));
  const decide = { commandId: commandId(), id: 'q-to-decide', version: 1, agree: true };
  await walk('citizen', 'citizen.decide_public_version', {
    ...decide,
    phoneCode: cloud.phoneCode(PEOPLE.citizen, PHONE),
  });
  await walk('citizen', 'citizen.ask_public_change', saying('q-to-change', 1, '请把地名去掉'));
  await walk('operator', 'desk.question', { id: 'q-to-change' });
  await walk('citizen', 'citizen.withdraw_consent', { commandId: commandId(), id: 'q-public' });
  await walk('operator', 'desk.withdraw_public_version', {
    commandId: commandId(),
    id: 'q-answered',
    version: 4,
    publicVersion: 1,
  });
  const review = { commandId: commandId(), id: 'q-to-review', version: 3, publicVersion: 1, approve: true };
  await walk('reviewer', 'desk.review_public_version', review);
  await walk('operator', 'editor.withdraw_card', {
    commandId: commandId(),
    id: 'card-yesterday',
    version: 1,
    reason: '政策已有变化',
  });
  await walkTheOffice();
  await walk('citizen', 'citizen.erase_my_data', { commandId: commandId(), keepFeatured: true });
}, 240_000);

/** What leads and admins do, from the first invitation on. */
async function walkTheOffice() {
  await walk('lead', 'desk.assignees', { id: 'q-at-unit' });
  await walk('lead', 'desk.assign', { commandId: commandId(), id: 'q-at-unit', version: 3, staffId: null });
  await walk('admin', 'admin.overview', {});
  await walk('admin', 'admin.audit', {});
  await walk('admin', 'admin.audit', { of: { what: 'question', no: '20261124-0001' } });
  const { code } = await cloud.get('admin', 'admin', 'invite', inviting());
  await walk('admin', 'admin.invite', inviting({ roles: ['contact'], unitId: '520000-medical' }));
  await walk('other_citizen', 'admin.accept_invitation', joining(code));
  await walk('admin', 'admin.invitations', {});
  const [{ id } = { id: '' }] = await cloud.get('admin', 'admin', 'invitations', {});
  await walk('admin', 'admin.revoke_invitation', { commandId: commandId(), id });
  await walk('admin', 'admin.request_rebind', onMember('inspector'));
  await walk('admin', 'admin.overview', {});
  await walk('admin', 'admin.cancel_rebind', onMember('inspector', 2));
  await walk('admin', 'admin.request_rebind', onMember('reviewer_2'));
  await cloud.engine.update('staff', { filter: { _id: PEOPLE.operator_2 }, update: { $set: { roles: ['admin'] } } });
  await walk('operator_2', 'admin.confirm_rebind', onMember('reviewer_2', 2));
  const leave = { from: '2026-11-26', until: '2026-11-27', coverId: staffIdOf('lead') };
  await walk('lead', 'admin.set_leave', { ...onMember('operator'), leave });
  await cloud.put('questions', question('q-mine', { assigneeId: staffIdOf('operator') }));
  await walk('lead', 'admin.hand_over_matters', { ...onMember('operator', 2), successorId: staffIdOf('lead') });
  await walk('admin', 'admin.change_staff', { ...onMember('operator', 2), name: '周工作甲', roles: ['operator'] });
  for (const person of ['lead', 'admin'] as const) {
    await walk(person, 'admin.staff', {});
    await walk(person, 'admin.member', { staffId: staffIdOf('operator') });
  }
  await walk('admin', 'admin.suspend_staff', { ...onMember('contact_elsewhere'), successorId: undefined });
  await walk('admin', 'admin.restore_staff', onMember('contact_elsewhere', 2));
  await walk('admin', 'admin.units', {});
  await walk('admin', 'admin.save_unit', unitOf());
  await walk('admin', 'admin.retire_unit', {
    commandId: commandId(),
    id: '520300-medical',
    version: 0,
    intoId: '520000-medical',
  });
  await walk('admin', 'admin.categories', {});
  await walk('admin', 'admin.save_category', { commandId: commandId(), name: '新分类', order: 3 });
  const merging = { commandId: commandId(), id: 'social_security', version: 0, intoId: 'medical' };
  await walk('admin', 'admin.retire_category', merging);
  await walk('admin', 'admin.setting', { id: 'duty_roster' });
  const setting = { id: 'duty_roster', value: { days: { '2026-11-28': [staffIdOf('operator')] } } };
  await walk('admin', 'admin.save_setting', { commandId: commandId(), version: 0, setting });
}

const seenBy = (people: readonly Person[]) => answers.filter(({ person }) => people.includes(person));

test('the walk got an answer from every action', () => {
  const all = Object.entries(contract).flatMap(([fn, of]) => Object.keys(of).map((name) => `${fn}.${name}`));
  expect([...asked].sort()).toEqual(all.sort());
});

test('no answer to anyone holds an openid, a phone number, a name, an address or a trace of the check', () => {
  const openids = Object.values(PEOPLE).filter((openid) => openid !== '');
  for (const { person, action, answer } of answers) {
    const text = JSON.stringify(answer);
    for (const secret of [...openids, PHONE, TRACE, ...Object.values(CONTACT)]) {
      expect({ person, action, leaks: text.includes(secret) ? secret : null }).toEqual({ person, action, leaks: null });
    }
  }
});

test('no answer has a member that is only for the server', () => {
  const keys = new Set<string>();
  const collect = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(collect);
    else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) {
        keys.add(key);
        collect(inner);
      }
    }
  };
  for (const { answer } of answers) collect(answer);
  expect([...keys].filter((key) => PERSONAL_KEYS.test(key))).toEqual([]);
});

test('citizens and visitors see no internal note and no staff member’s name', () => {
  const text = JSON.stringify(seenBy(citizens));
  for (const secret of [NOTE, ...STAFF.map(({ name }) => name)]) expect(text).not.toContain(secret);
});

test('what somebody calls themselves elsewhere is seen by staff alone', () => {
  expect(JSON.stringify(seenBy(citizens))).not.toContain(NICKNAME);
  expect(JSON.stringify(seenBy(['operator']))).toContain(NICKNAME);
});

test('an internal note is seen by the staff it is for', () => {
  expect(JSON.stringify(seenBy(['operator']))).toContain(NOTE);
});

test('public reading holds nothing of the question but its redacted text', () => {
  const text = JSON.stringify(answers.filter(({ action }) => action.startsWith('reader.')));
  expect(text).toContain('家人中风后行动不便');
  expect(text).not.toContain('我妈妈中风');
});

test('another citizen is answered nothing of a question', () => {
  const got = answers.filter(({ person, action }) => person === 'other_citizen' && action === 'citizen.my_question');
  for (const { answer } of got) expect(answer).toMatchObject({ ok: false, error: { code: 'not_found' } });
});

test('a risky text is open to operators and leads alone', () => {
  const readers = new Set(
    answers.filter(({ answer }) => JSON.stringify(answer).includes('赌博窝点')).map(({ person }) => person),
  );
  expect([...readers].sort()).toEqual(['citizen', 'lead', 'operator']);
});
