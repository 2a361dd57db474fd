import type { Person } from '../support/people';

/** Who appears in the table, in its columns' order. */
export const COLUMNS = [
  'visitor',
  'citizen',
  'other_citizen',
  'operator',
  'lead',
  'contact',
  'contact_elsewhere',
  'reviewer',
  'inspector',
  'admin',
  'suspended',
] as const satisfies readonly Person[];
export type Column = (typeof COLUMNS)[number];

/** What an action is tried on; each cell of the table gets one of its own. */
export type On =
  | 'nothing in particular'
  | 'a question of the citizen'
  | 'an appeal of the citizen'
  | 'an appeal of the citizen with contact details'
  | 'a place for a picture of the citizen'
  | 'a picture of the citizen'
  | 'a picture that waits for a person'
  | 'a public version that waits for the citizen'
  | 'a new question at the desk'
  | 'a question the desk works on'
  | 'a question the contact’s unit works on'
  | 'a question the inspection office works on'
  | 'a question that is linked with another'
  | 'a report at the inspection office'
  | 'a clue that a unit works on'
  | 'a report the contact’s unit works on'
  | 'a question the contact’s unit helps with'
  | 'a question whose asker is waited for'
  | 'a question with an extension asked for'
  | 'a question of the inspection office with an extension asked for'
  | 'a question on the inspectors’ list'
  | 'a question that is proposed to be declined'
  | 'a decline its asker objects to'
  | 'an answered question at the desk'
  | 'a reply the desk drafted'
  | 'a reply a unit drafted'
  | 'a reply drafted in a unit that sends its own'
  | 'a reply the inspection office drafted'
  | 'an answered question the contact’s unit helped with'
  | 'an answered question that was entered for somebody'
  | 'a declined question'
  | 'a question that was not checked'
  | 'a question that may be urgent'
  | 'an urgent question of the operator on duty'
  | 'a question that was handed over as 信访'
  | 'a 信访 on the inspectors’ list'
  | 'an urgent question of the contact on duty'
  | 'a question of a muted person'
  | 'a public version that waits for review'
  | 'a featured answer'
  | 'a card'
  | 'the list of new questions'
  | 'the list of new reports'
  | 'the list of overdue questions'
  | 'the list of pictures to judge'
  | 'the list of public versions to approve'
  | 'a published card'
  | 'a question the operator works on'
  | 'a member of staff'
  | 'a suspended member of staff'
  | 'a member of staff with open matters'
  | 'an invitation'
  | 'a code that is wrong'
  | 'a rebind somebody asked for'
  | 'a unit'
  | 'a category'
  | 'a setting'
  | 'a file of the operator'
  | 'a question with a unit outside the app'
  | 'a quick reply'
  | 'a question with contact details at the desk'
  | 'a question with contact details to pass on, at the contact’s unit'
  | 'a question with contact details to keep, at the contact’s unit'
  | 'a question whose contact details were looked at';

export interface Row {
  action: string;
  on: On;
  /** They are served. */
  allow: readonly Column[];
  /** To them it does not exist: `not_found`. Everyone in neither list is refused as `forbidden`, a visitor as `unauthenticated`. */
  hidden?: readonly Column[];
}

const EVERYBODY = COLUMNS;
const ANYONE_KNOWN = COLUMNS.filter((person) => person !== 'visitor');
const ALL_BUT_THE_CITIZEN = ANYONE_KNOWN.filter((person) => person !== 'citizen');
const DESK = ['operator', 'lead'] as const;
const HOLDERS_ELSEWHERE = ['contact_elsewhere', 'reviewer', 'inspector'] as const;

/** The expected answer of every action to everyone (product.md, People): written by hand, not derived from the rules. */
export const TABLE: readonly Row[] = [
  { action: 'reader.home', on: 'nothing in particular', allow: EVERYBODY },
  { action: 'reader.categories', on: 'nothing in particular', allow: EVERYBODY },
  { action: 'reader.feed', on: 'nothing in particular', allow: EVERYBODY },
  { action: 'reader.card', on: 'nothing in particular', allow: EVERYBODY },
  { action: 'reader.roundups', on: 'nothing in particular', allow: EVERYBODY },
  { action: 'reader.card_code', on: 'nothing in particular', allow: EVERYBODY },
  { action: 'reader.calendar', on: 'nothing in particular', allow: EVERYBODY },
  { action: 'reader.roundup', on: 'nothing in particular', allow: EVERYBODY },
  { action: 'reader.featured', on: 'nothing in particular', allow: EVERYBODY },
  { action: 'reader.answer', on: 'a featured answer', allow: EVERYBODY },
  { action: 'reader.answer', on: 'a public version that waits for review', allow: [], hidden: EVERYBODY },
  { action: 'reader.ask_guide', on: 'nothing in particular', allow: EVERYBODY },
  { action: 'reader.solved_before_asking', on: 'nothing in particular', allow: EVERYBODY },
  { action: 'reader.directory', on: 'nothing in particular', allow: EVERYBODY },
  { action: 'reader.search', on: 'nothing in particular', allow: EVERYBODY },
  { action: 'reader.hot_searches', on: 'nothing in particular', allow: EVERYBODY },
  { action: 'reader.search_missed', on: 'nothing in particular', allow: EVERYBODY },
  { action: 'reader.report_views', on: 'a card', allow: EVERYBODY },

  { action: 'citizen.me', on: 'nothing in particular', allow: ANYONE_KNOWN },
  { action: 'citizen.agree_privacy', on: 'nothing in particular', allow: ANYONE_KNOWN },
  { action: 'citizen.ask', on: 'nothing in particular', allow: ANYONE_KNOWN },
  { action: 'citizen.my_questions', on: 'nothing in particular', allow: ANYONE_KNOWN },
  { action: 'citizen.my_question', on: 'a question of the citizen', allow: ['citizen'], hidden: ALL_BUT_THE_CITIZEN },
  { action: 'citizen.pictures', on: 'a question of the citizen', allow: ['citizen'], hidden: ALL_BUT_THE_CITIZEN },
  {
    action: 'citizen.decide_public_version',
    on: 'a public version that waits for the citizen',
    allow: ['citizen'],
    hidden: ALL_BUT_THE_CITIZEN,
  },
  {
    action: 'citizen.ask_public_change',
    on: 'a public version that waits for the citizen',
    allow: ['citizen'],
    hidden: ALL_BUT_THE_CITIZEN,
  },
  {
    action: 'citizen.withdraw_consent',
    on: 'a public version that waits for review',
    allow: ['citizen'],
    hidden: ALL_BUT_THE_CITIZEN,
  },
  { action: 'citizen.follow_up', on: 'a question of the citizen', allow: ['citizen'], hidden: ALL_BUT_THE_CITIZEN },
  { action: 'citizen.thank', on: 'an answered question at the desk', allow: ['citizen'], hidden: ALL_BUT_THE_CITIZEN },
  { action: 'citizen.rate', on: 'an answered question at the desk', allow: ['citizen'], hidden: ALL_BUT_THE_CITIZEN },
  { action: 'citizen.contact_guide', on: 'nothing in particular', allow: ANYONE_KNOWN },
  { action: 'citizen.read_phone', on: 'nothing in particular', allow: ANYONE_KNOWN },
  { action: 'citizen.give_contact', on: 'an appeal of the citizen', allow: ['citizen'], hidden: ALL_BUT_THE_CITIZEN },
  {
    action: 'citizen.remove_contact',
    on: 'an appeal of the citizen with contact details',
    allow: ['citizen'],
    hidden: ALL_BUT_THE_CITIZEN,
  },
  {
    action: 'citizen.withdraw_question',
    on: 'a question of the citizen',
    allow: ['citizen'],
    hidden: ALL_BUT_THE_CITIZEN,
  },
  { action: 'citizen.request_review', on: 'a declined question', allow: ['citizen'], hidden: ALL_BUT_THE_CITIZEN },
  { action: 'citizen.notify_me', on: 'a question of the citizen', allow: ['citizen'], hidden: ALL_BUT_THE_CITIZEN },
  { action: 'citizen.remind_tomorrow', on: 'nothing in particular', allow: ANYONE_KNOWN },
  { action: 'citizen.vote_card', on: 'a card', allow: ANYONE_KNOWN },
  { action: 'citizen.like_featured', on: 'a featured answer', allow: ANYONE_KNOWN },
  { action: 'citizen.like_featured', on: 'a public version that waits for review', allow: [], hidden: ANYONE_KNOWN },
  { action: 'citizen.set_favourite', on: 'a card', allow: ANYONE_KNOWN },
  { action: 'citizen.favourites', on: 'nothing in particular', allow: ANYONE_KNOWN },
  { action: 'citizen.marks', on: 'nothing in particular', allow: ANYONE_KNOWN },
  { action: 'citizen.my_data', on: 'nothing in particular', allow: ANYONE_KNOWN },
  { action: 'citizen.copy_my_data', on: 'nothing in particular', allow: ANYONE_KNOWN },

  { action: 'upload.ticket', on: 'nothing in particular', allow: ANYONE_KNOWN },
  {
    action: 'upload.take_in',
    on: 'a place for a picture of the citizen',
    allow: ['citizen'],
    hidden: ALL_BUT_THE_CITIZEN,
  },
  { action: 'upload.remove', on: 'a picture of the citizen', allow: ['citizen'], hidden: ALL_BUT_THE_CITIZEN },

  {
    action: 'desk.today',
    on: 'nothing in particular',
    allow: [...DESK, 'contact', 'contact_elsewhere', 'reviewer', 'inspector'],
  },
  {
    action: 'desk.notify_me',
    on: 'nothing in particular',
    allow: [...DESK, 'contact', 'contact_elsewhere', 'reviewer', 'inspector'],
  },
  {
    action: 'desk.inbox',
    on: 'nothing in particular',
    allow: [...DESK, 'contact', 'contact_elsewhere', 'reviewer', 'inspector'],
  },
  { action: 'desk.inbox', on: 'the list of new questions', allow: DESK },
  {
    action: 'desk.inbox',
    on: 'the list of overdue questions',
    allow: [...DESK, 'contact', 'contact_elsewhere', 'inspector'],
  },
  { action: 'desk.inbox', on: 'the list of pictures to judge', allow: DESK },
  { action: 'desk.inbox', on: 'the list of public versions to approve', allow: ['reviewer'] },

  ...[
    ...['desk.ledger', 'desk.save_view', 'desk.delete_view', 'desk.preview_transfer'],
    ...['desk.preview_export', 'desk.start_export', 'desk.exports'],
  ].map(
    (action): Row => ({
      action,
      on: 'nothing in particular',
      allow: [...DESK, 'contact', 'contact_elsewhere', 'inspector'],
    }),
  ),
  ...['desk.open_export', 'desk.remove_export'].map(
    (action): Row => ({
      action,
      on: 'a file of the operator',
      allow: ['operator'],
      hidden: ['lead', 'contact', 'contact_elsewhere', 'inspector'],
    }),
  ),
  { action: 'desk.enter_question', on: 'nothing in particular', allow: DESK },
  { action: 'desk.mark_replied_at_source', on: 'an answered question that was entered for somebody', allow: DESK },

  {
    action: 'desk.question',
    on: 'a question the desk works on',
    allow: DESK,
    hidden: ['contact', ...HOLDERS_ELSEWHERE],
  },
  {
    action: 'desk.question',
    on: 'a question the contact’s unit works on',
    allow: [...DESK, 'contact'],
    hidden: HOLDERS_ELSEWHERE,
  },
  {
    action: 'desk.question',
    on: 'a question the inspection office works on',
    allow: [...DESK, 'inspector'],
    hidden: ['contact', 'contact_elsewhere', 'reviewer'],
  },
  {
    action: 'desk.question',
    on: 'a public version that waits for the citizen',
    allow: DESK,
    hidden: ['contact', ...HOLDERS_ELSEWHERE],
  },
  {
    action: 'desk.question',
    on: 'a public version that waits for review',
    allow: [...DESK, 'reviewer'],
    hidden: ['contact', 'contact_elsewhere', 'inspector'],
  },

  {
    action: 'desk.pictures',
    on: 'a question the desk works on',
    allow: DESK,
    hidden: ['contact', ...HOLDERS_ELSEWHERE],
  },
  {
    action: 'desk.pictures',
    on: 'a question the contact’s unit works on',
    allow: [...DESK, 'contact'],
    hidden: HOLDERS_ELSEWHERE,
  },
  {
    action: 'desk.pictures',
    on: 'a question the inspection office works on',
    allow: [...DESK, 'inspector'],
    hidden: ['contact', 'contact_elsewhere', 'reviewer'],
  },
  { action: 'desk.decide_picture', on: 'a picture that waits for a person', allow: DESK },

  {
    action: 'desk.decide_check',
    on: 'a question that was not checked',
    allow: DESK,
  },
  { action: 'desk.triage', on: 'a new question at the desk', allow: DESK },
  { action: 'desk.settle_urgent', on: 'a question that may be urgent', allow: DESK },
  { action: 'desk.settle_urgent', on: 'an urgent question of the operator on duty', allow: ['lead'] },
  { action: 'desk.set_urgent', on: 'a question that may be urgent', allow: DESK },
  {
    action: 'desk.hand_over',
    on: 'a question the desk works on',
    allow: DESK,
    hidden: ['inspector'],
  },
  { action: 'desk.hand_over', on: 'a question the inspection office works on', allow: [...DESK, 'inspector'] },
  { action: 'desk.hand_over', on: 'a report at the inspection office', allow: ['inspector'] },
  {
    action: 'desk.record_petition',
    on: 'a question that was handed over as 信访',
    allow: DESK,
    hidden: ['inspector'],
  },
  { action: 'desk.record_petition', on: 'a 信访 on the inspectors’ list', allow: [...DESK, 'inspector'] },
  { action: 'desk.set_urgent', on: 'a question the desk works on', allow: ['lead'] },
  {
    action: 'desk.question',
    on: 'an urgent question of the contact on duty',
    allow: [...DESK, 'contact'],
    hidden: HOLDERS_ELSEWHERE,
  },
  {
    action: 'desk.record_contact',
    on: 'an urgent question of the operator on duty',
    allow: DESK,
    hidden: ['contact', ...HOLDERS_ELSEWHERE],
  },
  {
    action: 'desk.record_contact',
    on: 'an urgent question of the contact on duty',
    allow: [...DESK, 'contact'],
    hidden: HOLDERS_ELSEWHERE,
  },
  { action: 'desk.mute', on: 'a new question at the desk', allow: ['lead', 'admin'] },
  { action: 'desk.unmute', on: 'a question of a muted person', allow: ['lead', 'admin'] },

  ...['desk.reply', 'desk.tell_progress', 'desk.answered_alike'].flatMap((action): Row[] => [
    {
      action,
      on: 'a question the desk works on',
      allow: DESK,
      hidden: ['contact', 'contact_elsewhere', 'inspector'],
    },
    {
      action,
      on: 'a question the contact’s unit works on',
      allow: [...DESK, 'contact'],
      hidden: ['contact_elsewhere', 'inspector'],
    },
    {
      action,
      on: 'a question the inspection office works on',
      allow: [...DESK, 'inspector'],
      hidden: ['contact', 'contact_elsewhere'],
    },
  ]),
  ...['desk.issue_reply', 'desk.return_reply'].flatMap((action): Row[] => [
    {
      action,
      on: 'a reply the desk drafted',
      allow: ['lead'],
      hidden: ['contact', 'contact_elsewhere', 'inspector'],
    },
    { action, on: 'a reply a unit drafted', allow: DESK, hidden: ['contact_elsewhere', 'inspector'] },
    {
      action,
      on: 'a reply drafted in a unit that sends its own',
      allow: [...DESK, 'contact'],
      hidden: ['contact_elsewhere', 'inspector'],
    },
    {
      action,
      on: 'a reply the inspection office drafted',
      allow: ['lead', 'inspector'],
      hidden: ['contact', 'contact_elsewhere'],
    },
  ]),
  {
    action: 'desk.supplement',
    on: 'an answered question at the desk',
    allow: DESK,
    hidden: ['contact', 'contact_elsewhere', 'inspector'],
  },
  {
    action: 'desk.supplement',
    on: 'an answered question the contact’s unit helped with',
    allow: [...DESK, 'contact'],
    hidden: ['contact_elsewhere', 'inspector'],
  },

  {
    action: 'desk.question',
    on: 'a question the contact’s unit helps with',
    allow: [...DESK, 'contact'],
    hidden: HOLDERS_ELSEWHERE,
  },
  {
    action: 'desk.question',
    on: 'a question on the inspectors’ list',
    allow: [...DESK, 'inspector'],
    hidden: ['contact', 'contact_elsewhere', 'reviewer'],
  },
  {
    action: 'desk.units',
    on: 'a question the desk works on',
    allow: DESK,
    hidden: ['contact', 'contact_elsewhere', 'inspector'],
  },
  {
    action: 'desk.units',
    on: 'a question the contact’s unit works on',
    allow: [...DESK, 'contact'],
    hidden: ['contact_elsewhere', 'inspector'],
  },
  {
    action: 'desk.units',
    on: 'a question the inspection office works on',
    allow: [...DESK, 'inspector'],
    hidden: ['contact', 'contact_elsewhere'],
  },
  {
    action: 'desk.transfer',
    on: 'a question the desk works on',
    allow: DESK,
    hidden: ['contact', 'contact_elsewhere', 'inspector'],
  },
  {
    action: 'desk.transfer',
    on: 'a question the contact’s unit works on',
    allow: [...DESK, 'contact'],
    hidden: ['contact_elsewhere', 'inspector'],
  },
  {
    action: 'desk.transfer',
    on: 'a question the inspection office works on',
    allow: [...DESK, 'inspector'],
    hidden: ['contact', 'contact_elsewhere'],
  },
  {
    action: 'desk.transfer',
    on: 'a report at the inspection office',
    allow: ['inspector'],
    hidden: ['contact', 'contact_elsewhere'],
  },
  {
    action: 'desk.return_transfer',
    on: 'a report at the inspection office',
    allow: ['inspector'],
    hidden: ['contact', 'contact_elsewhere'],
  },
  { action: 'desk.similar', on: 'a question the desk works on', allow: DESK },
  { action: 'desk.merge', on: 'a question the desk works on', allow: DESK },
  { action: 'desk.preview_merge', on: 'a question the desk works on', allow: DESK },
  { action: 'desk.link', on: 'an appeal of the citizen', allow: DESK },
  { action: 'desk.unlink', on: 'a question that is linked with another', allow: DESK },
  { action: 'desk.preview_assign', on: 'a question the desk works on', allow: DESK },
  { action: 'desk.clues', on: 'nothing in particular', allow: ['inspector'] },
  { action: 'desk.list_clue', on: 'a report at the inspection office', allow: ['inspector'] },
  { action: 'desk.list_clue', on: 'a report the contact’s unit works on', allow: [], hidden: ['inspector'] },
  { action: 'desk.clue_result', on: 'a clue that a unit works on', allow: ['inspector'] },
  { action: 'desk.clue_result', on: 'a report the contact’s unit works on', allow: [], hidden: ['inspector'] },
  {
    action: 'desk.question',
    on: 'a clue that a unit works on',
    allow: [...DESK, 'inspector', 'contact'],
    hidden: ['contact_elsewhere', 'reviewer'],
  },
  { action: 'desk.allow_original', on: 'a report the contact’s unit works on', allow: ['lead'] },
  { action: 'desk.inbox', on: 'the list of new reports', allow: ['inspector'] },
  {
    action: 'desk.ask_opinions',
    on: 'a question the desk works on',
    allow: DESK,
    hidden: ['contact', 'contact_elsewhere', 'inspector'],
  },
  {
    action: 'desk.ask_opinions',
    on: 'a question the contact’s unit works on',
    allow: [...DESK, 'contact'],
    hidden: ['contact_elsewhere', 'inspector'],
  },
  {
    action: 'desk.ask_opinions',
    on: 'a question the inspection office works on',
    allow: [...DESK, 'inspector'],
    hidden: ['contact', 'contact_elsewhere'],
  },
  {
    action: 'desk.request_extension',
    on: 'a question the desk works on',
    allow: DESK,
    hidden: ['contact', 'contact_elsewhere', 'inspector'],
  },
  {
    action: 'desk.request_extension',
    on: 'a question the contact’s unit works on',
    allow: [...DESK, 'contact'],
    hidden: ['contact_elsewhere', 'inspector'],
  },
  {
    action: 'desk.request_extension',
    on: 'a question the inspection office works on',
    allow: [...DESK, 'inspector'],
    hidden: ['contact', 'contact_elsewhere'],
  },
  {
    action: 'desk.pause',
    on: 'a question the desk works on',
    allow: DESK,
    hidden: ['contact', 'contact_elsewhere', 'inspector'],
  },
  {
    action: 'desk.pause',
    on: 'a question the contact’s unit works on',
    allow: [...DESK, 'contact'],
    hidden: ['contact_elsewhere', 'inspector'],
  },
  {
    action: 'desk.pause',
    on: 'a question the inspection office works on',
    allow: [...DESK, 'inspector'],
    hidden: ['contact', 'contact_elsewhere'],
  },
  {
    action: 'desk.return_transfer',
    on: 'a question the contact’s unit works on',
    allow: ['contact'],
    hidden: ['contact_elsewhere', 'inspector'],
  },
  {
    action: 'desk.give_opinion',
    on: 'a question the contact’s unit helps with',
    allow: ['contact'],
    hidden: ['contact_elsewhere'],
  },
  {
    action: 'desk.decide_extension',
    on: 'a question with an extension asked for',
    allow: ['lead'],
    hidden: ['inspector'],
  },
  {
    action: 'desk.decide_extension',
    on: 'a question of the inspection office with an extension asked for',
    allow: ['inspector'],
  },
  {
    action: 'desk.resume',
    on: 'a question whose asker is waited for',
    allow: DESK,
    hidden: ['contact', 'contact_elsewhere', 'inspector'],
  },
  {
    action: 'desk.propose_decline',
    on: 'a question the desk works on',
    allow: DESK,
  },
  {
    action: 'desk.decide_decline',
    on: 'a question that is proposed to be declined',
    allow: ['lead'],
  },
  {
    action: 'desk.decide_review',
    on: 'a decline its asker objects to',
    allow: ['lead'],
  },
  ...['desk.note', 'desk.mentionable'].flatMap((action): Row[] => [
    {
      action,
      on: 'a question the desk works on',
      allow: DESK,
      hidden: ['contact', 'contact_elsewhere', 'inspector', 'reviewer'],
    },
    {
      action,
      on: 'a question the contact’s unit helps with',
      allow: [...DESK, 'contact'],
      hidden: ['contact_elsewhere', 'inspector', 'reviewer'],
    },
    {
      action,
      on: 'a question on the inspectors’ list',
      allow: [...DESK, 'inspector'],
      hidden: ['contact', 'contact_elsewhere', 'reviewer'],
    },
  ]),
  {
    action: 'desk.urge',
    on: 'a question on the inspectors’ list',
    allow: ['lead', 'inspector'],
  },
  {
    action: 'desk.urge',
    on: 'a question the desk works on',
    allow: ['lead'],
    hidden: ['inspector'],
  },
  {
    action: 'desk.take_over',
    on: 'a question on the inspectors’ list',
    allow: ['inspector'],
  },
  {
    action: 'desk.take_over',
    on: 'a question the desk works on',
    allow: [],
    hidden: ['inspector'],
  },

  {
    action: 'desk.quick_replies',
    on: 'nothing in particular',
    allow: [...DESK, 'contact', 'contact_elsewhere', 'inspector'],
  },
  { action: 'desk.save_quick_reply', on: 'a quick reply', allow: ['lead'] },
  { action: 'desk.remove_quick_reply', on: 'a quick reply', allow: ['lead'] },
  { action: 'desk.forward_contact', on: 'a question with a unit outside the app', allow: DESK },
  {
    action: 'desk.show_contact',
    on: 'a question with contact details at the desk',
    allow: DESK,
    hidden: ['contact', 'contact_elsewhere', 'inspector', 'reviewer'],
  },
  {
    action: 'desk.show_contact',
    on: 'a question with contact details to pass on, at the contact’s unit',
    allow: ['contact'],
    hidden: ['contact_elsewhere', 'inspector', 'reviewer'],
  },
  {
    action: 'desk.show_contact',
    on: 'a question with contact details to keep, at the contact’s unit',
    allow: [],
    hidden: ['contact_elsewhere', 'inspector', 'reviewer'],
  },
  {
    action: 'desk.show_contact',
    on: 'an urgent question of the contact on duty',
    allow: [...DESK, 'contact'],
    hidden: HOLDERS_ELSEWHERE,
  },
  {
    action: 'desk.record_call',
    on: 'a question whose contact details were looked at',
    allow: DESK,
    hidden: ['contact', 'contact_elsewhere', 'inspector', 'reviewer'],
  },
  { action: 'desk.propose_public_version', on: 'an answered question at the desk', allow: DESK },

  { action: 'desk.withdraw_public_version', on: 'a public version that waits for the citizen', allow: DESK },

  { action: 'desk.review_public_version', on: 'a public version that waits for review', allow: ['reviewer'] },
  {
    action: 'desk.review_public_version',
    on: 'a public version that waits for the citizen',
    allow: [],
    hidden: ['reviewer'],
  },

  { action: 'editor.withdraw_card', on: 'a published card', allow: DESK },

  { action: 'desk.assign', on: 'a question the operator works on', allow: DESK },
  { action: 'desk.assignees', on: 'a question the desk works on', allow: DESK },

  { action: 'admin.overview', on: 'nothing in particular', allow: ['admin'] },
  { action: 'admin.audit', on: 'nothing in particular', allow: ['admin'] },
  { action: 'admin.staff', on: 'nothing in particular', allow: ['lead', 'admin'] },
  { action: 'admin.member', on: 'a member of staff', allow: ['lead', 'admin'] },
  { action: 'admin.change_staff', on: 'a member of staff', allow: ['admin'] },
  { action: 'admin.suspend_staff', on: 'a member of staff', allow: ['admin'] },
  { action: 'admin.restore_staff', on: 'a suspended member of staff', allow: ['admin'] },
  { action: 'admin.set_leave', on: 'a member of staff', allow: ['lead', 'admin'] },
  { action: 'admin.hand_over_matters', on: 'a member of staff with open matters', allow: ['lead', 'admin'] },
  { action: 'admin.invite', on: 'nothing in particular', allow: ['admin'] },
  { action: 'admin.invitations', on: 'nothing in particular', allow: ['admin'] },
  { action: 'admin.revoke_invitation', on: 'an invitation', allow: ['admin'] },
  { action: 'admin.accept_invitation', on: 'a code that is wrong', allow: [], hidden: ANYONE_KNOWN },
  { action: 'admin.request_rebind', on: 'a member of staff', allow: ['admin'] },
  { action: 'admin.cancel_rebind', on: 'a rebind somebody asked for', allow: ['admin'] },
  { action: 'admin.confirm_rebind', on: 'a rebind somebody asked for', allow: ['admin'] },
  { action: 'admin.units', on: 'nothing in particular', allow: [...DESK, 'admin'] },
  { action: 'admin.save_unit', on: 'a unit', allow: ['admin'] },
  { action: 'admin.retire_unit', on: 'a unit', allow: ['admin'] },
  { action: 'admin.categories', on: 'nothing in particular', allow: ['admin'] },
  { action: 'admin.save_category', on: 'a category', allow: ['admin'] },
  { action: 'admin.retire_category', on: 'a category', allow: ['admin'] },
  { action: 'admin.setting', on: 'nothing in particular', allow: ['admin'] },
  { action: 'admin.save_setting', on: 'a setting', allow: ['admin'] },

  // Last: whoever is served has nothing left for the others.
  { action: 'citizen.erase_my_data', on: 'nothing in particular', allow: ANYONE_KNOWN },
];

export type Expected = 'ok' | 'not_found' | 'forbidden' | 'unauthenticated';

export function expected(row: Row, person: Column): Expected {
  if (row.allow.includes(person)) return 'ok';
  if (row.hidden?.includes(person)) return 'not_found';
  return person === 'visitor' ? 'unauthenticated' : 'forbidden';
}

const SIGN: Record<Expected, string> = { ok: 'yes', not_found: 'hidden', forbidden: 'no', unauthenticated: 'no' };

/** The table as markdown, the body of docs/authorization.md. */
export function authorizationTable(): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const head = ['action', 'on', ...COLUMNS.map((person) => person.replace('_', ' '))];
  const rows = TABLE.map((row) => [
    `\`${row.action}\``,
    row.on,
    ...COLUMNS.map((person) => SIGN[expected(row, person)]),
  ]);
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
