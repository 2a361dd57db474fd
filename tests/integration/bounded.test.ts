import { contract } from '@core/contract';
import { CONSENT_VERSION } from '@core/contract/constants';
import { withTerms } from '@core/domain/ledger-terms';
import { invitationId } from '@core/store/invitations';
import { loadSecrets } from '../../local/host/secrets';
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
import { inviting, joining, onMember, unitOf } from '../support/office';
import { PEOPLE, type Person, staffIdOf } from '../support/people';
import { keptPicture, picture, pictureId } from '../support/pictures';
import {
  DRAFT,
  AGREED,
  ANSWERED,
  CLUE,
  DECLINED,
  card,
  entry,
  favourite,
  HOUR,
  NOW,
  OFFLINE,
  PROPOSED,
  PUBLISHED,
  publicVersion,
  question,
  reply,
  ROUNDUPS,
  unit,
  quickReply,
} from '../support/records';

afterAll(stopClouds);

const SMALL = 200;
const LARGE = 2_000;
/** The same at both sizes: what is open does not grow with what was ever asked. */
const OPEN = 60;
/** Of 常用语 the office keeps a hundred at most. */
const FEW = 50;

const [roundup] = ROUNDUPS;

/** A cloud where `size` questions, cards and public versions were ever made, most of them long done. */
async function cloudOf(size: number): Promise<TestCloud> {
  const cloud = await startCloud();
  process.env.SERVER_SECRET = loadSecrets(cloud.dataDir).serverSecret;
  const many = <T>(make: (n: number) => T) => Array.from({ length: size }, (_, n) => make(n));
  const open = (n: number) =>
    n % 3 === 0
      ? { state: 'received' as const, dueAt: NOW - n * HOUR - 1 }
      : { state: 'in_progress' as const, dueAt: NOW + n * HOUR, dueSoonAt: NOW + (n % 2 ? -1 : 1) * HOUR };
  await cloud.put(
    'questions',
    ...many((n) =>
      question(`q${n}`, {
        receivedAt: NOW - n * 60_000,
        entrySeq: 2,
        terms: TERMS,
        ...(n < OPEN ? open(n) : ANSWERED),
      }),
    ),
  );
  await cloud.put('entries', ...many((n) => entry(`q${n}`, 1)), ...many((n) => reply(`q${n}`)));
  await cloud.put(
    'cards',
    ...many((n) =>
      card(`c${n}`, { publishedAt: NOW - n * HOUR, headlineOn: '2026-11-20', relatedIds: ['card-today'] }),
    ),
  );
  await cloud.put('roundups', ...many((n) => ({ ...roundup, _id: `r${n}`, publishedAt: NOW - n * HOUR })));
  await cloud.put('units', ...many((n) => unit(`u${n}`, { order: 100 + n })));
  await cloud.put(
    'featured',
    ...many((n) =>
      publicVersion(`f${n}`, `q${n}`, {
        ...AGREED,
        ...(n < 150 ? {} : { state: 'published', publishedAt: NOW - n * HOUR, cardId: 'c1' }),
      }),
    ),
    publicVersion('f-decide', 'q-decide'),
    publicVersion('f-change', 'q-change'),
    publicVersion('f-review', 'q-review', AGREED),
    publicVersion('f-back', 'q-back'),
    publicVersion('f-down', 'q-down', PUBLISHED),
  );
  await cloud.put('mutes', { _id: 'o-muted', reason: '多次发布广告', by: PEOPLE.lead, at: NOW });
  await cloud.put(
    'staff',
    ...many((n) => ({ ...STAFF_MEMBER, _id: `o-m${n}`, staffId: `m${n}`, unitId: `u${n}`, joinedAt: NOW - n })),
  );
  await cloud.engine.update('staff', {
    filter: { _id: PEOPLE.contact },
    update: { $set: { rebindAt: NOW, rebindBy: { staffId: 'm0', name: '某某' } } },
  });
  await cloud.put(
    'invitations',
    ...many((n) => ({ _id: `i${n}`, state: n < OPEN ? 'open' : 'used', roles: [], at: NOW - n, expiresAt: NOW + n })),
    {
      _id: invitationId('333344446666'),
      state: 'open',
      name: '新同事',
      roles: ['operator'],
      at: NOW,
      expiresAt: NOW + HOUR,
    },
  );
  await putExport(cloud, 'x-mine');
  const others = { staffId: 'staff.other', scope: 'all', sort: 'newest', filters: {}, at: NOW, sweepAt: NOW + HOUR };
  await cloud.put('exports', ...many((n) => ({ ...others, _id: `x${n}`, state: 'done', pieces: 1, rows: n })));
  await cloud.put('audit', ...many((n) => ({ _id: `a${n}`, subject: `s${n}`, seq: 1 })));
  await cloud.put('quick_replies', ...many((n) => quickReply(`quick${n}`)).slice(0, FEW));
  await cloud.put('marks', ...many((n) => favourite(PEOPLE.other_citizen, `c${n}`, NOW - n)));
  await cloud.put(
    'questions',
    question('q-assign', { assigneeId: staffIdOf('operator') }),
    question('q-new'),
    question('q-pictures', { pictureIds: [pictureId(0)] }),
    question('q-working', { state: 'in_progress' }),
    question('q-moving', { state: 'in_progress' }),
    question('q-drafted', { state: 'in_progress', draftReply: { ...DRAFT, cardId: 'c1' } }),
    question('q-drafted-2', { state: 'in_progress', draftReply: DRAFT }),
    question('q-at-unit', { state: 'in_progress', holderKey: 'unit:yibao' }),
    question('q-outside', { ...OFFLINE, state: 'in_progress', holderKey: 'unit:520300-medical' }),
    question('q-refused', { state: 'in_progress' }),
    question('q-objected', {
      state: 'declined',
      clock: 'stopped',
      declined: DECLINED,
      reviewRequestedAt: NOW,
    }),
    question('q-listed', { state: 'in_progress', escalatedAt: NOW }),
    question('q-merged', { state: 'in_progress' }),
    question('q-survivor', { state: 'in_progress' }),
    question('q-linked', { state: 'in_progress', kind: 'appeal' }),
    question('q-alike', { state: 'in_progress', kind: 'appeal' }),
    question('q-report', { state: 'in_progress', kind: 'report', holderKey: 'inspection' }),
    question('q-report-at-unit', { state: 'in_progress', kind: 'report', holderKey: 'unit:yibao' }),
    ...many((n) =>
      question(`clue${n}`, {
        askerId: 'o-reporter',
        ...ANSWERED,
        kind: 'report',
        holderKey: 'inspection',
        clue: n < OPEN ? CLUE : { ...CLUE, result: 'confirmed', resultAt: NOW },
      }),
    ),
    question('q-helped', {
      state: 'in_progress',
      helpers: [{ unitId: 'yibao', name: '省医保局', by: NOW + HOUR }],
      awaitedFrom: ['yibao'],
    }),
    question('q-more'),
    question('q-thanked', ANSWERED),
    question('q-rated', ANSWERED),
    question('q-withdrawn'),
    question('q-appeal', { kind: 'appeal' }),
    question('q-urgent', { maybeUrgent: true }),
    question('q-to-contact', { maybeUrgent: true }),
    question('q-to-hand-over', { state: 'in_progress' }),
    question('q-muted', { askerId: 'o-muted' }),
    question('q-to-mute', { askerId: 'o-to-mute' }),
    question('q-declined', { state: 'declined', clock: 'stopped', declined: DECLINED }),
    question('q-unchecked', { check: { status: 'unchecked', at: NOW } }),
    question('q-answered', ANSWERED),
    question('q-entered', { ...ANSWERED, askerId: '', entered: { source: 'phone' } }),
    question('q-decide', { ...ANSWERED, featuredId: 'f-decide' }),
    question('q-change', { ...ANSWERED, featuredId: 'f-change' }),
    question('q-review', { ...ANSWERED, featuredId: 'f-review' }),
    question('q-back', { ...ANSWERED, featuredId: 'f-back' }),
    question('q-down', { ...ANSWERED, featuredId: 'f-down' }),
  );
  await cloud.put('entries', reply('q-answered'), reply('q-decide'), reply('q-review'));
  await keptPicture(cloud, pictureId(0), { questionId: 'q-pictures' });
  await keptPicture(cloud, pictureId(1), OTHERS);
  await cloud.put('pictures', ...many((n) => picture(pictureId(n + 2), OTHERS)));
  await cloud.publish();
  // Calls go round the instances; each has then loaded its search index, as it does once after a publication.
  for (let call = 0; call < 4; call += 1) await cloud.get('visitor', 'reader', 'search', { query: '异地就医' });
  return cloud;
}

/** All of them say the same. */
const TERMS = withTerms({ ...question('q'), no: '20261124-0001' });

const STAFF_MEMBER = { version: 1, name: '某某', roles: ['contact'], unitName: '某局', active: true };

/** Kept by somebody else, or on its way. */
const OTHERS = { ownerId: PEOPLE.other_citizen, sweepAt: NOW + HOUR };

const LEAVE = { from: '2026-11-26', until: '2026-11-27', coverId: staffIdOf('operator_2') };
const ROSTER = {
  commandId: commandId(),
  version: 0,
  setting: { id: 'duty_roster', value: { days: { '2026-11-28': [staffIdOf('operator')] } } },
};

const inbox = (list: string): [Person, string, unknown] => ['operator', 'desk.inbox', { list }];

/** Every action, and the pages after the first. */
const calls = (cloud: TestCloud): [person: Person, action: string, data: unknown][] => [
  ['visitor', 'reader.home', {}],
  ['visitor', 'reader.categories', {}],
  ['visitor', 'reader.feed', {}],
  ['visitor', 'reader.feed', { categoryId: 'medical' }],
  ['visitor', 'reader.card', { id: 'c1' }],
  ['visitor', 'reader.card_code', { id: 'c1' }],
  ['visitor', 'reader.calendar', { month: '2026-11' }],
  ['visitor', 'reader.roundup', { id: 'roundup-medical' }],
  ['visitor', 'reader.featured', {}],
  ['visitor', 'reader.answer', { id: 'f150' }],
  ['visitor', 'reader.roundups', {}],
  ['visitor', 'reader.ask_guide', {}],
  ['visitor', 'reader.solved_before_asking', { kind: 'featured' }],
  ['visitor', 'reader.directory', { regionCode: '520102' }],
  ['visitor', 'reader.search', { query: '异地就医备案' }],
  ['visitor', 'reader.search', { query: '异地就医备案', categoryId: 'medical' }],
  ['visitor', 'reader.hot_searches', {}],
  ['visitor', 'reader.search_missed', { query: '宇宙飞船' }],
  ['visitor', 'reader.report_views', viewing({ cardId: 'c1', count: 1 }, { cardId: 'c2', count: 2 })],
  ['citizen', 'citizen.me', {}],
  ['citizen', 'citizen.agree_privacy', { consentVersion: CONSENT_VERSION }],
  ['citizen', 'citizen.ask', asking()],
  ['citizen', 'citizen.my_questions', {}],
  ['citizen', 'citizen.my_question', { id: 'q70' }],
  ['citizen', 'citizen.pictures', { id: 'q-pictures' }],
  ['operator', 'desk.pictures', { id: 'q-pictures' }],
  [
    'operator',
    'desk.decide_picture',
    { commandId: commandId(), id: 'q-pictures', pictureId: pictureId(0), verdict: 'pass' },
  ],
  ['citizen', 'upload.ticket', {}],
  ['other_citizen', 'upload.take_in', { id: pictureId(1) }],
  ['citizen', 'upload.remove', { id: pictureId(0) }],
  ['citizen', 'citizen.follow_up', saying('q-more', 1)],
  ['citizen', 'citizen.notify_me', { commandId: commandId(), id: 'q-more' }],
  ['citizen', 'citizen.thank', saying('q-thanked', 1)],
  ['citizen', 'citizen.rate', { ...saying('q-rated', 1), rating: 'unsolved' }],
  ['citizen', 'citizen.contact_guide', {}],
  ['citizen', 'citizen.read_phone', { code: cloud.phoneCode(PEOPLE.citizen) }],
  ['citizen', 'citizen.give_contact', contacting('q-appeal', 1)],
  ['citizen', 'citizen.remove_contact', { commandId: commandId(), id: 'q-appeal', version: 2 }],
  ['citizen', 'citizen.withdraw_question', { commandId: commandId(), id: 'q-withdrawn', version: 1 }],
  ['citizen', 'citizen.request_review', saying('q-declined', 1)],
  ['operator', 'desk.decide_check', { commandId: commandId(), id: 'q-unchecked', version: 1, verdict: 'pass' }],
  ['citizen', 'citizen.remind_tomorrow', { commandId: commandId() }],
  ['citizen', 'citizen.vote_card', voting('c1')],
  ['citizen', 'citizen.like_featured', liking('f160')],
  ['citizen', 'citizen.set_favourite', { cardId: 'c1', favourite: true }],
  ['other_citizen', 'citizen.favourites', {}],
  ['other_citizen', 'citizen.marks', {}],
  ['citizen', 'citizen.my_data', {}],
  ['citizen', 'citizen.copy_my_data', {}],
  inbox('new'),
  inbox('due_soon'),
  inbox('overdue'),
  inbox('pictures'),
  inbox('in_progress'),
  inbox('mine'),
  inbox('mentions'),
  inbox('versions'),
  ['operator', 'citizen.me', {}],
  inbox('answered'),
  ['operator', 'desk.today', {}],
  ['contact', 'desk.today', {}],
  ['operator', 'desk.notify_me', { commandId: commandId() }],
  ['reviewer', 'desk.inbox', {}],
  ['contact', 'desk.inbox', {}],
  ['operator', 'desk.ledger', { filters: {}, sort: 'newest' }],
  ['operator', 'desk.preview_export', { filters: { state: 'received' }, sort: 'newest' }],
  ['lead', 'desk.start_export', { commandId: commandId(), filters: {}, sort: 'newest' }],
  ['operator', 'desk.exports', {}],
  ['operator', 'desk.open_export', { id: 'x-mine' }],
  ['operator', 'desk.remove_export', { commandId: commandId(), id: 'x-mine' }],
  ['operator', 'desk.save_view', savingView('超期的')],
  ['operator', 'desk.delete_view', { commandId: commandId(), id: 'view' }],
  ['operator', 'desk.preview_transfer', { ids: ['q0', 'q1', 'q2'], to: { kind: 'unit', unitId: 'u1' } }],
  ['operator', 'desk.enter_question', entering()],
  ['operator', 'desk.mark_replied_at_source', { commandId: commandId(), id: 'q-entered', version: 1 }],
  ['operator', 'desk.question', { id: 'q70' }],
  ['operator', 'desk.triage', triaging('q-new', 1)],
  inbox('urgent'),
  ['lead', 'desk.inbox', { list: 'petitions' }],
  ['operator', 'desk.hand_over', handingOver('q-to-hand-over', 1)],
  ['operator', 'desk.record_petition', takenUp('q-to-hand-over', 2)],
  ['operator', 'desk.settle_urgent', saying('q-urgent', 1, '已打电话，人平安')],
  ['operator', 'desk.set_urgent', { commandId: commandId(), id: 'q-to-contact', version: 1 }],
  ['operator', 'desk.record_contact', contactingFirst('q-to-contact', 2)],
  ['lead', 'desk.mute', { commandId: commandId(), id: 'q-to-mute', days: 30, reason: '多次发布广告' }],
  ['lead', 'desk.unmute', { commandId: commandId(), id: 'q-muted' }],
  ['operator', 'desk.units', { id: 'q-moving' }],
  ['operator', 'desk.transfer', transferring('q-moving', 1, '520100-medical')],
  ['operator', 'desk.ask_opinions', askingOpinions('q-moving', 2, '520000-medical')],
  ['contact', 'desk.give_opinion', saying('q-helped', 1)],
  ['contact', 'desk.return_transfer', because('q-at-unit', 1)],
  ['operator', 'desk.request_extension', { ...because('q-moving', 3), days: 2 }],
  ['lead', 'desk.decide_extension', { commandId: commandId(), id: 'q-moving', version: 4, grant: true }],
  ['operator', 'desk.pause', { commandId: commandId(), id: 'q-moving', version: 5, asks: '请补充缴费凭证' }],
  ['operator', 'desk.resume', { commandId: commandId(), id: 'q-moving', version: 6 }],
  ['operator', 'desk.propose_decline', { commandId: commandId(), id: 'q-refused', version: 1, ...PROPOSED }],
  ['lead', 'desk.decide_decline', { commandId: commandId(), id: 'q-refused', version: 2, confirm: true }],
  ['lead', 'desk.decide_review', { ...saying('q-objected', 1, '应当由我们答复。'), uphold: true }],
  ['operator', 'desk.note', { ...saying('q-moving', 7), mentions: [staffIdOf('lead')] }],
  ['operator', 'desk.mentionable', { id: 'q-moving' }],
  ['lead', 'desk.urge', { commandId: commandId(), id: 'q-moving', version: 8 }],
  ['operator', 'desk.tell_progress', saying('q-moving', 9, '已和医院核对清单')],
  ['lead', 'desk.issue_reply', { commandId: commandId(), id: 'q-drafted', version: 1 }],
  ['lead', 'desk.return_reply', because('q-drafted-2', 1)],
  ['inspector', 'desk.take_over', because('q-listed', 1)],
  ['operator', 'desk.similar', { id: 'q-merged' }],
  ['operator', 'desk.preview_merge', { ids: ['q0', 'q1', 'q2'], intoId: 'q-survivor' }],
  ['operator', 'desk.merge', merging('q-merged', 1, 'q-survivor')],
  ['operator', 'desk.link', joiningGroup('q-linked', 1, 'q-alike')],
  ['operator', 'desk.unlink', { commandId: commandId(), id: 'q-linked', version: 2 }],
  ['lead', 'desk.preview_assign', { ids: ['q0', 'q1', 'q2'], staffId: staffIdOf('operator') }],
  ['inspector', 'desk.inbox', { list: 'reports' }],
  ['inspector', 'desk.clues', { list: 'all' }],
  ['inspector', 'desk.list_clue', listingClue('q-report', 1)],
  ['inspector', 'desk.clue_result', resultOf('q-report', 2)],
  ['lead', 'desk.allow_original', allowing('q-report-at-unit', 1)],
  ['operator', 'desk.forward_contact', { commandId: commandId(), id: 'q-outside', version: 1 }],
  ['operator', 'desk.quick_replies', {}],
  ['lead', 'desk.save_quick_reply', savingQuickReply()],
  ['lead', 'desk.remove_quick_reply', { commandId: commandId(), id: 'quick1', version: 1 }],
  ['operator', 'desk.show_contact', because('q-outside', 2)],
  ['operator', 'desk.record_call', recordingCall('q-outside', 3)],
  ['operator', 'desk.answered_alike', { id: 'q-working' }],
  ['operator', 'desk.reply', replying('q-working', 1, { cardId: 'c1' })],
  ['operator', 'desk.propose_public_version', proposing('q-answered', 1)],
  ['operator', 'desk.supplement', saying('q-answered', 2, '也可以打 12393 问。')],
  ['citizen', 'citizen.ask_public_change', saying('q-change', 1, '请把地名去掉')],
  ['citizen', 'citizen.withdraw_consent', { commandId: commandId(), id: 'q-down' }],
  ['operator', 'desk.withdraw_public_version', { commandId: commandId(), id: 'q-back', version: 1, publicVersion: 1 }],
  [
    'citizen',
    'citizen.decide_public_version',
    { commandId: commandId(), id: 'q-decide', version: 1, agree: true, phoneCode: cloud.phoneCode(PEOPLE.citizen) },
  ],
  [
    'reviewer',
    'desk.review_public_version',
    { commandId: commandId(), id: 'q-review', version: 1, publicVersion: 1, approve: true },
  ],
  ['operator', 'editor.withdraw_card', { commandId: commandId(), id: 'c2', version: 1, reason: '政策已有变化' }],
  ['lead', 'desk.assign', { commandId: commandId(), id: 'q-assign', version: 1, staffId: staffIdOf('operator') }],
  ['lead', 'desk.assignees', { id: 'q-assign' }],
  ['admin', 'admin.overview', {}],
  ['admin', 'admin.audit', {}],
  ['admin', 'admin.audit', { of: { what: 'by', staffId: staffIdOf('operator') }, from: '2026-11-01' }],
  ['admin', 'admin.audit', { of: { what: 'member', staffId: staffIdOf('operator') } }],
  ['admin', 'admin.staff', {}],
  ['admin', 'admin.member', { staffId: staffIdOf('operator') }],
  ['admin', 'admin.set_leave', { ...onMember('operator'), leave: LEAVE }],
  ['admin', 'admin.hand_over_matters', { ...onMember('operator', 2), successorId: staffIdOf('operator_2') }],
  ['admin', 'admin.change_staff', { ...onMember('operator', 2), name: '周工作甲', roles: ['operator', 'lead'] }],
  ['admin', 'admin.suspend_staff', onMember('reviewer_2')],
  ['admin', 'admin.restore_staff', onMember('reviewer_2', 2)],
  ['admin', 'admin.invite', inviting({ roles: ['contact'], unitId: '520000-medical' })],
  ['admin', 'admin.invitations', {}],
  ['admin', 'admin.revoke_invitation', { commandId: commandId(), id: 'i0' }],
  ['other_citizen', 'admin.accept_invitation', joining('3333-4444-6666')],
  ['admin', 'admin.request_rebind', onMember('inspector')],
  ['admin', 'admin.cancel_rebind', onMember('inspector', 2)],
  ['admin', 'admin.confirm_rebind', onMember('contact')],
  ['admin', 'admin.units', {}],
  ['admin', 'admin.units', { regionCode: '520000' }],
  ['admin', 'admin.save_unit', unitOf()],
  ['admin', 'admin.retire_unit', { commandId: commandId(), id: 'u0', version: 0, intoId: '520000-medical' }],
  ['admin', 'admin.categories', {}],
  ['admin', 'admin.save_category', { commandId: commandId(), name: '新分类', order: 3 }],
  ['admin', 'admin.retire_category', { commandId: commandId(), id: 'medical', version: 0, intoId: 'social_security' }],
  ['admin', 'admin.setting', { id: 'duty_roster' }],
  ['admin', 'admin.save_setting', ROSTER],
  ['citizen', 'citizen.erase_my_data', { commandId: commandId(), keepFeatured: true }],
];

const nameOf = ([person, action, data]: [Person, string, unknown]) => {
  const { list, categoryId } = data as { list?: string; categoryId?: string };
  return `${person} ${action} ${list ?? categoryId ?? ''}`.trim();
};

async function measure(cloud: TestCloud) {
  const scanned: Record<string, number> = {};
  const plans = new Set<string>();
  for (const call of calls(cloud)) {
    const [person, path, data] = call;
    const [fn = '', action = ''] = path.split('.');
    const cost = await cloud.costOf(async () => {
      const answer = await cloud.call(fn, { action, data }, { openid: PEOPLE[person] });
      const named = { call: nameOf(call) };
      expect({ ...named, answer }).toEqual({ ...named, answer: expect.objectContaining({ ok: true }) });
    });
    scanned[nameOf(call)] = cost.scanned;
    for (const plan of cost.plans) plans.add(plan);
  }
  return { scanned, plans };
}

test('no action scans more documents in a collection ten times as large, and none walks a collection', async () => {
  const small = await measure(await cloudOf(SMALL));
  const large = await measure(await cloudOf(LARGE));
  const grown = Object.entries(large.scanned).filter(([name, count]) => count > (small.scanned[name] ?? 0));
  expect(grown).toEqual([]);
  expect([...large.plans].filter((plan) => plan.endsWith('scan'))).toEqual([]);
  expect(new Set(Object.keys(large.scanned).map((name) => name.split(' ')[1]))).toEqual(
    new Set(Object.entries(contract).flatMap(([fn, of]) => Object.keys(of).map((action) => `${fn}.${action}`))),
  );
}, 240_000);

/** Six counts of a hundred, of which "due soon" looks at three hundred, and a page of them in two stretches. */
const BOUND = 5 * 101 + 301 + 2 * 301 + 20 + 1;

test('however many questions are open and due at one moment, the inbox reads no more than its counts and a page', async () => {
  const cloud = await startCloud();
  const open = (n: number) => ({
    pictureToJudge: true,
    state: n % 2 ? ('received' as const) : ('in_progress' as const),
    dueAt: n % 3 ? NOW - HOUR : NOW + HOUR,
    dueSoonAt: n % 6 ? NOW - HOUR : NOW + HOUR,
  });
  await cloud.put('questions', ...Array.from({ length: LARGE }, (_, n) => question(`q${n}`, open(n))));
  for (const list of ['new', 'due_soon', 'overdue', 'pictures', 'in_progress'] as const) {
    let cursor: string | undefined;
    const first = await cloud.costOf(async () => {
      cursor = (await cloud.get('operator', 'desk', 'inbox', { list })).page.cursor;
    });
    const next = await cloud.costOf(() => cloud.get('operator', 'desk', 'inbox', { list, cursor }));
    expect(Math.max(first.scanned, next.scanned)).toBeLessThan(BOUND);
  }
  const { counts } = await cloud.get('operator', 'desk', 'inbox', {});
  expect(counts).toMatchObject({ new: 100, overdue: 100, pictures: 100, in_progress: 100, answered: 0 });
});

describe('paging', () => {
  let cloud: TestCloud;
  beforeAll(async () => {
    cloud = await startCloud({ empty: false });
    const open = (n: number) => ({
      state: 'in_progress' as const,
      receivedAt: NOW - Math.floor(n / 7),
      dueAt: NOW - 1 - Math.floor(n / 7),
    });
    await cloud.put('questions', ...Array.from({ length: 95 }, (_, n) => question(`q${n}`, open(n))));
    await cloud.put(
      'cards',
      ...Array.from({ length: 95 }, (_, n) => card(`c${n}`, { publishedAt: NOW - Math.floor(n / 7) })),
    );
    await cloud.put(
      'roundups',
      ...Array.from({ length: 95 }, (_, n) => ({ ...roundup, _id: `r${n}`, publishedAt: NOW - Math.floor(n / 7) })),
    );
    await cloud.publish();
  });

  /** Follows the cursors to the end. */
  async function everyPage(read: (cursor?: string) => Promise<{ rows: { id: string }[]; cursor?: string }>) {
    const ids: string[] = [];
    const costs: number[] = [];
    let cursor: string | undefined;
    do {
      const cost = await cloud.costOf(async () => {
        const page = await read(cursor);
        ids.push(...page.rows.map(({ id }) => id));
        cursor = page.cursor;
      });
      costs.push(cost.scanned);
    } while (cursor !== undefined);
    return { ids, costs };
  }

  test.each([
    ['roundups', 96, (cursor?: string) => cloud.get('visitor', 'reader', 'roundups', { cursor })],
    ['feed', 98, (cursor?: string) => cloud.get('visitor', 'reader', 'feed', { cursor })],
    ['my questions', 95, (cursor?: string) => cloud.get('citizen', 'citizen', 'my_questions', { cursor })],
    [
      'in progress',
      95,
      async (cursor?: string) => (await cloud.get('operator', 'desk', 'inbox', { list: 'in_progress', cursor })).page,
    ],
    [
      'overdue',
      95,
      async (cursor?: string) => (await cloud.get('operator', 'desk', 'inbox', { list: 'overdue', cursor })).page,
    ],
  ])(
    '%s: every row once, though many share an instant, and the last page costs no more than the first',
    async (_name, total, read) => {
      const { ids, costs } = await everyPage(read);
      expect(ids).toHaveLength(total);
      expect(new Set(ids).size).toBe(total);
      expect(costs.at(-1)).toBeLessThanOrEqual((costs[0] ?? 0) + 7);
    },
  );

  test('a unit’s contact pages through their own and nobody else’s', async () => {
    await cloud.put(
      'questions',
      ...Array.from({ length: 25 }, (_, n) =>
        question(`u${n}`, { state: 'in_progress', holderKey: 'unit:yibao', receivedAt: NOW - n }),
      ),
    );
    const { ids } = await everyPage(
      async (cursor) => (await cloud.get('contact', 'desk', 'inbox', { list: 'in_progress', cursor })).page,
    );
    expect(ids).toEqual(Array.from({ length: 25 }, (_, n) => `u${24 - n}`));
  });

  test('due soon are those past three quarters of their time and not overdue, soonest first', async () => {
    const soon = await startCloud();
    await soon.put(
      'questions',
      question('overdue', { dueAt: NOW - HOUR, dueSoonAt: NOW - 3 * HOUR }),
      question('later', { dueAt: NOW + 3 * HOUR, dueSoonAt: NOW - HOUR }),
      question('not-yet', { dueAt: NOW + 2 * HOUR, dueSoonAt: NOW + HOUR }),
      question('soonest', { dueAt: NOW + HOUR, dueSoonAt: NOW - 2 * HOUR }),
      question('done', { ...ANSWERED, dueAt: NOW + HOUR, dueSoonAt: NOW - HOUR }),
    );
    const { page, counts } = await soon.get('operator', 'desk', 'inbox', { list: 'due_soon' });
    expect(page.rows.map(({ id }) => id)).toEqual(['soonest', 'later']);
    expect(counts).toMatchObject({ due_soon: 2, overdue: 1 });
  });
});
