import { AppError } from '@core/contract/app-error';
import { contract } from '@core/contract';
import { STAFF_ROLES } from '@core/contract/constants';
import { type ActionKey, actorOf, authorOf, can, requireFor, requireRole, RULES } from '@core/policies';
import { publicVersion, question, replyBy, staffActor } from './records';

const codeOf = (work: () => void): string | null => {
  try {
    work();
    return null;
  } catch (error) {
    return error instanceof AppError ? error.code : 'not typed';
  }
};

describe('rules', () => {
  test('every action of the contract has a rule, and no rule is for an action that is not there', () => {
    const actions = Object.entries(contract).flatMap(([fn, of]) => Object.keys(of).map((name) => `${fn}.${name}`));
    expect(new Set(RULES.map((rule) => rule.action))).toEqual(new Set(actions));
  });

  test('a staff action is never open to a person without a role', () => {
    const citizen = actorOf('o-citizen', null);
    const desk = RULES.filter((rule) => rule.action.startsWith('desk.'));
    for (const { action } of desk) expect(codeOf(() => requireRole(citizen, action))).toBe('forbidden');
  });

  test('a suspended member of staff has no role left', () => {
    expect(codeOf(() => requireRole(staffActor(['lead'], { active: false }), 'desk.inbox'))).toBe('forbidden');
  });

  test('nobody is told to sign in where a person is needed', () => {
    expect(codeOf(() => requireRole(actorOf('', null), 'citizen.ask'))).toBe('unauthenticated');
  });

  test('an admin alone works with people and settings, never with questions', () => {
    const admin = staffActor(['admin']);
    const open = RULES.filter((rule) => can(admin, rule.action, { question: question() })).map((rule) => rule.action);
    // Muting is about a person; the question only says who.
    expect(open.filter((action) => action.startsWith('desk.'))).toEqual(['desk.mute', 'desk.unmute']);
  });
});

describe('whose question', () => {
  const contact = staffActor(['contact'], { unitId: 'yibao' });

  test.each([
    ['of their unit', 'unit:yibao', null],
    ['of another unit', 'unit:minzheng', 'not_found'],
    ['of the desk', 'desk', 'not_found'],
    ['of the inspection office', 'inspection', 'not_found'],
  ] as const)('a contact reads a question %s', (_name, holderKey, code) => {
    expect(codeOf(() => requireFor(contact, 'desk.question', { question: question(holderKey) }))).toBe(code);
  });

  test('a contact without a unit has no questions', () => {
    const lost = staffActor(['contact']);
    expect(codeOf(() => requireFor(lost, 'desk.question', { question: question('unit:yibao') }))).toBe('not_found');
  });

  test('an inspector reads what the inspection office has and nothing else', () => {
    const inspector = staffActor(['inspector']);
    expect(can(inspector, 'desk.question', { question: question('inspection') })).toBe(true);
    expect(can(inspector, 'desk.question', { question: question('desk') })).toBe(false);
  });

  test('another citizen’s question looks like one that never was', () => {
    const other = actorOf('o-other', null);
    expect(codeOf(() => requireFor(other, 'citizen.my_question', { question: question() }))).toBe('not_found');
    expect(codeOf(() => requireFor(other, 'citizen.decide_public_version', { question: question() }))).toBe(
      'not_found',
    );
  });

  test('roles add up', () => {
    const both = staffActor(['contact', 'inspector'], { unitId: 'yibao' });
    expect(can(both, 'desk.reply', { question: question('inspection') })).toBe(true);
    expect(can(both, 'desk.reply', { question: question('unit:yibao') })).toBe(true);
    expect(can(both, 'desk.triage', { question: question('unit:yibao') })).toBe(false);
  });
});

describe('review of a public version', () => {
  const reviewer = staffActor(['reviewer']);
  const review: ActionKey = 'desk.review_public_version';

  test.each([
    ['agreed', {}, null],
    ['proposed, not agreed yet', { state: 'proposed', agreedAt: undefined }, 'not_found'],
    ['refused by its asker', { state: 'refused', agreedAt: undefined }, 'not_found'],
  ] as const)('a reviewer judges one that is %s', (_name, more, code) => {
    const subject = { question: question(), publicVersion: publicVersion(more) };
    expect(codeOf(() => requireFor(reviewer, review, subject))).toBe(code);
  });

  test('a question without a public version is not a reviewer’s to see', () => {
    expect(codeOf(() => requireFor(reviewer, review, { question: question() }))).toBe('not_found');
  });

  test('whoever proposed it does not review it', () => {
    const subject = { question: question(), publicVersion: publicVersion({ proposedBy: 'o-staff' }) };
    expect(codeOf(() => requireFor(reviewer, review, subject))).toBe('forbidden');
  });

  test('whoever wrote the reply does not review it either', () => {
    const subject = { question: question(), publicVersion: publicVersion(), thread: [replyBy('o-staff')] };
    expect(codeOf(() => requireFor(staffActor(['operator', 'reviewer']), review, subject))).toBe('forbidden');
  });

  test('an operator who is no reviewer cannot approve', () => {
    const subject = { question: question(), publicVersion: publicVersion() };
    expect(codeOf(() => requireFor(staffActor(['operator']), review, subject))).toBe('forbidden');
  });
});

test('each role opens only what product.md gives it', () => {
  const subject = { question: question('unit:yibao'), publicVersion: publicVersion() };
  const desk = [...new Set(RULES.map((rule) => rule.action))].filter((action) => action.startsWith('desk.'));
  const open = Object.fromEntries(
    STAFF_ROLES.map((role) => [
      role,
      desk.filter((action) => can(staffActor([role], { unitId: 'yibao' }), action, subject)),
    ]),
  );
  const deskWork = [
    'desk.inbox',
    'desk.today',
    'desk.notify_me',
    'desk.question',
    'desk.ledger',
    'desk.save_view',
    'desk.delete_view',
    'desk.preview_transfer',
    'desk.preview_export',
    'desk.start_export',
    'desk.exports',
    'desk.remove_export',
    'desk.open_export',
    'desk.enter_question',
    'desk.mark_replied_at_source',
    'desk.pictures',
    'desk.decide_picture',
    'desk.decide_check',
    'desk.triage',
    'desk.assign',
    'desk.assignees',
    'desk.preview_assign',
    'desk.settle_urgent',
    'desk.record_contact',
    'desk.units',
    'desk.transfer',
    'desk.similar',
    'desk.merge',
    'desk.preview_merge',
    'desk.link',
    'desk.unlink',
    'desk.hand_over',
    'desk.record_petition',
    'desk.ask_opinions',
    'desk.request_extension',
    'desk.pause',
    'desk.resume',
    'desk.propose_decline',
    'desk.note',
    'desk.mentionable',
    'desk.reply',
    'desk.tell_progress',
    'desk.supplement',
    'desk.answered_alike',
    'desk.quick_replies',
    'desk.forward_contact',
    'desk.propose_public_version',
    'desk.withdraw_public_version',
  ];
  const muting = ['desk.mute', 'desk.unmute'];
  const leading = [
    ...muting,
    ...[
      'desk.set_urgent',
      'desk.decide_extension',
      'desk.urge',
      'desk.decide_decline',
      'desk.decide_review',
      'desk.allow_original',
    ],
    'desk.issue_reply',
    'desk.return_reply',
    'desk.save_quick_reply',
    'desk.remove_quick_reply',
  ];
  expect(open.lead).toHaveLength(deskWork.length + leading.length);
  expect(open).toEqual({
    operator: deskWork,
    lead: expect.arrayContaining([...deskWork, ...leading]),
    contact: [
      'desk.inbox',
      'desk.today',
      'desk.notify_me',
      'desk.question',
      'desk.ledger',
      'desk.save_view',
      'desk.delete_view',
      'desk.preview_transfer',
      'desk.preview_export',
      'desk.start_export',
      'desk.exports',
      'desk.remove_export',
      'desk.open_export',
      'desk.pictures',
      'desk.units',
      'desk.transfer',
      'desk.return_transfer',
      'desk.ask_opinions',
      'desk.request_extension',
      'desk.pause',
      'desk.resume',
      'desk.note',
      'desk.mentionable',
      'desk.reply',
      'desk.tell_progress',
      'desk.supplement',
      'desk.answered_alike',
      'desk.quick_replies',
    ],
    reviewer: [
      'desk.inbox',
      'desk.today',
      'desk.notify_me',
      'desk.question',
      'desk.pictures',
      'desk.review_public_version',
    ],
    inspector: [
      'desk.inbox',
      'desk.today',
      'desk.notify_me',
      'desk.ledger',
      'desk.save_view',
      'desk.delete_view',
      'desk.preview_transfer',
      'desk.preview_export',
      'desk.start_export',
      'desk.exports',
      'desk.remove_export',
      'desk.open_export',
      'desk.clues',
      'desk.quick_replies',
    ],
    admin: muting,
  });
});

test('a contact signs for their unit, an operator for the desk', () => {
  const contact = staffActor(['contact'], { unitId: 'yibao' });
  expect(authorOf(contact, question('unit:yibao'))).toMatchObject({ officeName: '省医保局', unitId: 'yibao' });
  expect(authorOf(staffActor(['operator']), question('unit:yibao'))).toMatchObject({
    officeName: '政策百事通运维小组',
  });
  expect(authorOf(staffActor(['inspector']), question('inspection'))).toMatchObject({ officeName: '督查室' });
});
