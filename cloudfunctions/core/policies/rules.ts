import { ADMIN_RULES } from './admin-rules';
import { heldByDesk, heldWithContact } from './contact';
import { allow, DESK, type Rule } from './rule';
import {
  draftedByUnit,
  heldByInspection,
  heldByOwnUnit,
  helpsOwnUnit,
  isClue,
  mayBeUrgent,
  notHeldByInspection,
  notReportAtInspection,
  onDutyFor,
  owesNoContact,
  ownQuestion,
  ownUnitSends,
  reachedReview,
  reachesInspection,
  wroteNoneOfIt,
} from './subject';

/** Who may do what (product.md, People). What no line allows is refused. */
export const RULES: readonly Rule[] = [
  allow('anyone', 'reader.home'),
  allow('anyone', 'reader.categories'),
  allow('anyone', 'reader.feed'),
  allow('anyone', 'reader.card'),
  allow('anyone', 'reader.roundups'),
  allow('anyone', 'reader.card_code'),
  allow('anyone', 'reader.calendar'),
  allow('anyone', 'reader.roundup'),
  allow('anyone', 'reader.featured'),
  allow('anyone', 'reader.answer'),
  allow('anyone', 'reader.ask_guide'),
  allow('anyone', 'reader.solved_before_asking'),
  allow('anyone', 'reader.directory'),
  allow('anyone', 'reader.report_views'),
  allow('anyone', 'reader.search'),
  allow('anyone', 'reader.hot_searches'),
  allow('anyone', 'reader.search_missed'),

  allow('person', 'citizen.me'),
  allow('person', 'citizen.agree_privacy'),
  allow('person', 'citizen.ask'),
  allow('person', 'citizen.my_questions'),
  allow('person', 'citizen.my_question', ownQuestion),
  allow('person', 'citizen.pictures', ownQuestion),
  allow('person', 'citizen.decide_public_version', ownQuestion),
  allow('person', 'citizen.ask_public_change', ownQuestion),
  allow('person', 'citizen.withdraw_consent', ownQuestion),
  allow('person', 'citizen.follow_up', ownQuestion),
  allow('person', 'citizen.thank', ownQuestion),
  allow('person', 'citizen.rate', ownQuestion),
  allow('person', 'citizen.contact_guide'),
  allow('person', 'citizen.read_phone'),
  allow('person', 'citizen.give_contact', ownQuestion),
  allow('person', 'citizen.remove_contact', ownQuestion),
  allow('person', 'citizen.withdraw_question', ownQuestion),
  allow('person', 'citizen.request_review', ownQuestion),
  allow('person', 'citizen.notify_me', ownQuestion),
  allow('person', 'citizen.remind_tomorrow'),
  allow('person', 'citizen.vote_card'),
  allow('person', 'citizen.like_featured'),
  allow('person', 'citizen.set_favourite'),
  allow('person', 'citizen.favourites'),
  allow('person', 'citizen.marks'),
  allow('person', 'citizen.my_data'),
  allow('person', 'citizen.copy_my_data'),
  allow('person', 'citizen.erase_my_data'),

  allow('person', 'upload.ticket'),
  allow('person', 'upload.take_in'),
  allow('person', 'upload.remove'),

  ...(['desk.inbox', 'desk.today', 'desk.notify_me'] as const).map((action) =>
    allow([...DESK, 'contact', 'reviewer', 'inspector'], action),
  ),

  allow(DESK, 'desk.question'),
  allow(['contact'], 'desk.question', heldByOwnUnit),
  allow(['contact'], 'desk.question', helpsOwnUnit),
  allow(['reviewer'], 'desk.question', reachedReview),
  allow(['inspector'], 'desk.question', reachesInspection),

  ...(['desk.ledger', 'desk.save_view', 'desk.delete_view', 'desk.preview_transfer'] as const).map((action) =>
    allow([...DESK, 'contact', 'inspector'], action),
  ),
  // What the ledger shows them, and of their own files alone.
  ...(
    ['desk.preview_export', 'desk.start_export', 'desk.exports', 'desk.remove_export', 'desk.open_export'] as const
  ).map((action) => allow([...DESK, 'contact', 'inspector'], action)),
  allow(DESK, 'desk.enter_question'),
  allow(DESK, 'desk.mark_replied_at_source'),

  allow(DESK, 'desk.pictures'),
  allow(['contact'], 'desk.pictures', heldByOwnUnit),
  allow(['reviewer'], 'desk.pictures', reachedReview),
  allow(['inspector'], 'desk.pictures', heldByInspection),
  allow(DESK, 'desk.decide_picture'),

  allow(DESK, 'desk.decide_check'),

  allow(DESK, 'desk.triage'),
  allow(DESK, 'desk.assign'),
  allow(DESK, 'desk.assignees'),
  allow(DESK, 'desk.preview_assign'),
  // "A lead … sets urgency" (product.md); words of danger do not wait for one.
  allow(['lead'], 'desk.set_urgent'),
  allow(['operator'], 'desk.set_urgent', mayBeUrgent, '紧急由组长设定；急事请写备注提到组长，或者直接打电话。'),
  allow(['lead'], 'desk.settle_urgent'),
  allow(['operator'], 'desk.settle_urgent', owesNoContact, '已经设为紧急，由组长撤销；联系过提问人请记“已联系”。'),
  allow(DESK, 'desk.record_contact'),
  allow(['lead', 'admin'], 'desk.mute'),
  allow(['lead', 'admin'], 'desk.unmute'),

  allow(DESK, 'desk.units'),
  allow(DESK, 'desk.transfer', notReportAtInspection, '这条反映在督查室，由督查室决定转给谁。'),
  ...(['desk.units', 'desk.transfer'] as const).flatMap((action) => [
    allow(['inspector'], action, heldByInspection),
    allow(['contact'], action, heldByOwnUnit),
  ]),
  allow(['contact'], 'desk.return_transfer', heldByOwnUnit),
  allow(['inspector'], 'desk.return_transfer', heldByInspection),

  ...(['desk.similar', 'desk.merge', 'desk.preview_merge', 'desk.link', 'desk.unlink'] as const).map((action) =>
    allow(DESK, action),
  ),

  allow(DESK, 'desk.hand_over', notReportAtInspection, '这条反映在督查室，由督查室决定转给谁。'),
  allow(['inspector'], 'desk.hand_over', heldByInspection),
  allow(DESK, 'desk.record_petition'),
  allow(['inspector'], 'desk.record_petition', reachesInspection),

  allow(['inspector'], 'desk.clues'),
  allow(['inspector'], 'desk.list_clue', heldByInspection),
  allow(['inspector'], 'desk.clue_result', isClue),
  allow(['lead'], 'desk.allow_original'),

  allow(DESK, 'desk.ask_opinions'),
  allow(['inspector'], 'desk.ask_opinions', heldByInspection),
  allow(['contact'], 'desk.ask_opinions', heldByOwnUnit),
  allow(['contact'], 'desk.give_opinion', helpsOwnUnit),

  allow(DESK, 'desk.request_extension'),
  allow(['inspector'], 'desk.request_extension', heldByInspection),
  allow(['contact'], 'desk.request_extension', heldByOwnUnit),
  allow(['lead'], 'desk.decide_extension', notHeldByInspection, '督查室的留言由督查室批准延期。'),
  allow(['inspector'], 'desk.decide_extension', heldByInspection),

  ...(['desk.pause', 'desk.resume'] as const).flatMap((action) => [
    allow(DESK, action),
    allow(['inspector'], action, heldByInspection),
    allow(['contact'], action, heldByOwnUnit),
  ]),

  allow(DESK, 'desk.propose_decline'),
  allow(['lead'], 'desk.decide_decline'),
  allow(['lead'], 'desk.decide_review'),

  ...(['desk.note', 'desk.mentionable'] as const).flatMap((action) => [
    allow(DESK, action),
    allow(['inspector'], action, reachesInspection),
    allow(['contact'], action, heldByOwnUnit),
    allow(['contact'], action, helpsOwnUnit),
  ]),

  allow(['lead'], 'desk.urge'),
  allow(['inspector'], 'desk.urge', reachesInspection),
  allow(['inspector'], 'desk.take_over', reachesInspection),

  ...(['desk.reply', 'desk.tell_progress', 'desk.supplement', 'desk.answered_alike'] as const).flatMap((action) => [
    allow(DESK, action),
    allow(['contact'], action, heldByOwnUnit),
    allow(['inspector'], action, heldByInspection),
  ]),
  allow(['contact'], 'desk.supplement', helpsOwnUnit),
  allow([...DESK, 'contact', 'inspector'], 'desk.quick_replies'),
  allow(['lead'], 'desk.save_quick_reply'),
  allow(['lead'], 'desk.remove_quick_reply'),
  ...(['desk.issue_reply', 'desk.return_reply'] as const).flatMap((action) => [
    allow(['lead'], action),
    allow(['operator'], action, draftedByUnit, '运维小组拟的答复，由组长核发。'),
    allow(['inspector'], action, heldByInspection),
    allow(['contact'], action, ownUnitSends, '你们单位拟的答复，由运维小组核发。'),
  ]),

  // Whoever is on duty makes first contact.
  ...(['desk.question', 'desk.pictures', 'desk.record_contact', 'desk.note', 'desk.mentionable'] as const).map(
    (action) => allow(['contact', 'reviewer', 'inspector'], action, onDutyFor),
  ),

  // "shown whole only to the holder on a recorded request"
  ...(['desk.show_contact', 'desk.record_call'] as const).flatMap((action) => [
    allow(DESK, action, heldByDesk, '联系方式只给现在办理的单位查看。'),
    allow(['inspector'], action, heldByInspection, '联系方式只给现在办理的单位查看。'),
    allow(['contact'], action, heldWithContact, '提问人没有同意把联系方式转给办理部门。'),
    // Whoever is on duty calls for the desk.
    allow([...DESK, 'contact', 'reviewer', 'inspector'], action, onDutyFor),
  ]),
  // For a unit outside the app, on record.
  allow(DESK, 'desk.forward_contact'),

  allow(DESK, 'desk.propose_public_version'),
  allow(DESK, 'desk.withdraw_public_version'),

  allow(['reviewer'], 'desk.review_public_version', wroteNoneOfIt, '这段文字由您撰写，须由另一位审核员审核。'),

  allow(DESK, 'editor.withdraw_card'),

  ...ADMIN_RULES,
];
