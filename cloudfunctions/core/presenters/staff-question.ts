import type { DraftReplyView, MuteView, StaffEntryView, StaffPublicVersionView, StaffQuestionView } from '../contract';
import { CHANNELS_OF_KIND } from '../contract/constants';
import { textsForPerson } from '../domain/checked-texts';
import type { Contact } from '../domain/contact';
import { owesCall, whyNotShown } from '../domain/contact-look';
import { whyNotConfirm, whyNotDecline, whyNotReview } from '../domain/decline';
import { isForSource } from '../domain/entered';
import { isOffline, whyNotForwarded } from '../domain/offline';
import { whyNotFeaturable } from '../domain/featuring';
import { INSPECTION } from '../domain/holder';
import { whyNotDecided, whyNotExtended, whyNotPaused } from '../domain/question-clock';
import { nextState, OPEN_STATES } from '../domain/question-life';
import { isAnswered } from '../domain/reply';
import { whyNotIssued } from '../domain/reply-approval';
import { whyNotMergeable } from '../domain/merge';
import { isPending, whyNotHandedOver } from '../domain/petition';
import { isMuted } from '../domain/mute';
import type { DraftReply, EntryRecord, Extension, FeaturedRecord, MuteRecord, QuestionRecord } from '../domain/records';
import { whyNoResult, whyNotAllowed, whyNotListed } from '../domain/report';
import { isReturnable } from '../domain/transfer';
import type { EarlierRow } from '../domain/same-matter';
import { isContactOwed, whyNotUrgent } from '../domain/urgent';
import { waitsOf } from '../domain/waits';
import { type ActionKey, type Actor, can, hasRole, mayOpenRisky, mayReadOriginal, maySeeConcerned } from '../policies';
import { presentConcerned, presentContact } from './contact';
import { presentPause } from './due';
import { presentEarlier } from './earlier';
import { presentThreadForStaff } from './entry';
import { presentStaffRow } from './inbox';
import { presentEntered } from './ledger';
import { presentPublicVersion } from './my-question';
import { presentPetition } from './petition';
import { presentRelated } from './related';
import { presentReport } from './report';
import { presentUrgency } from './urgent';

interface File {
  question: QuestionRecord;
  thread: EntryRecord[];
  publicVersion: FeaturedRecord | null;
  /** In plain words, for whoever may see them masked; else null. */
  contact: Contact | null;
  mute?: MuteRecord | null;
  survivor: QuestionRecord | null;
  linked: readonly QuestionRecord[];
  /** What its asker asked before, newest first. */
  earlier: EarlierRow[];
}

/** A question's page for staff: what this actor may see of it and do to it now. */
export function presentStaffQuestion(file: File, actor: Actor, now: number): StaffQuestionView {
  const { question, thread, publicVersion, contact } = file;
  const entries = presentThreadForStaff(thread, question, {
    opensRisky: mayOpenRisky(actor),
    readsOriginal: mayReadOriginal(actor, question),
  });
  const reason = whyNotFeaturable(question, publicVersion);
  return {
    ...presentStaffRow(question, actor, now),
    ...presentUrgency(question),
    ...presentPetition(question),
    mayBePublic: question.mayBePublic,
    aboutMinor: question.aboutMinor,
    ...presentContact(question, contact),
    ...(maySeeConcerned(actor, file) ? presentConcerned(question) : {}),
    ...presentReport(question),
    ...presentRelated(file, actor),
    ...presentWork(question),
    ...(question.draftReply ? { draftReply: presentDraft(question.draftReply, actor) } : {}),
    callOwed: owesCall(question, actor.staffId),
    ...presentEntered(question),
    pictureCount: question.pictureIds?.length ?? 0,
    pictureToJudge: question.pictureToJudge === true,
    ...(question.assigneeId === undefined
      ? {}
      : { assignee: { staffId: question.assigneeId, name: question.assigneeName ?? '' } }),
    entries,
    ...(publicVersion ? { publicVersion: presentForStaff(publicVersion, entries) } : {}),
    ...presentEarlier(file, actor),
    ...(file.mute === undefined ? {} : { asker: presentMute(file.mute, now) }),
    may: whatMay(file, actor, reason === null, now),
    ...(reason === null ? {} : { notFeaturable: reason }),
  };
}

function presentForStaff(version: FeaturedRecord, entries: readonly StaffEntryView[]): StaffPublicVersionView {
  const asked = entries.find(({ id }) => id === version.changeLineId);
  return {
    ...presentPublicVersion(version),
    proposedByName: version.proposedByName,
    ...(version.returnedReason === undefined ? {} : { returnedReason: version.returnedReason }),
    ...(asked ? { askedChange: asked.text } : {}),
  };
}

type Work = Pick<
  StaffQuestionView,
  | 'channel'
  | 'offline'
  | 'returns'
  | 'returned'
  | 'reopened'
  | 'escalated'
  | 'decline'
  | 'declined'
  | 'objection'
  | 'urgedAt'
  | 'pause'
  | 'extension'
  | 'helpers'
>;

/** How the work on it stands. */
const presentWork = (question: QuestionRecord): Work => ({
  channel: question.channel ?? CHANNELS_OF_KIND[question.kind][0],
  offline: question.offline === true,
  returns: question.returns ?? 0,
  returned: question.returnedAt !== undefined,
  reopened: question.reopenedAt !== undefined,
  ...(question.decline ? { decline: presentDecline(question.decline) } : {}),
  ...(question.declined ? { declined: presentDecline(question.declined) } : {}),
  objection: waitsOf(question)?.includes('objection') === true,
  escalated: question.escalatedAt !== undefined,
  ...(question.urgedAt === undefined ? {} : { urgedAt: question.urgedAt }),
  ...presentPause(question),
  ...(question.extension ? { extension: presentExtension(question.extension) } : {}),
  helpers: (question.helpers ?? []).map(({ name, by, givenAt }) => ({
    name,
    by,
    ...(givenAt === undefined ? {} : { givenAt }),
  })),
});

const presentDraft = (draft: DraftReply, actor: Actor): DraftReplyView => {
  const { text, findings, despite, relayed, cardId, cardQuestion = '', by, at } = draft;
  return {
    text,
    ...(findings ? { findings: { ...findings } } : {}),
    ...(despite ? { despite: { ...despite } } : {}),
    ...(relayed ? { relayed: { ...relayed } } : {}),
    ...(cardId === undefined ? {} : { card: { id: cardId, question: cardQuestion } }),
    officeName: by.officeName,
    at,
    mine: by.personId === actor.staffId,
  };
};

const presentDecline = ({ reason, door }: { reason: string; door: string }) => ({ reason, door });

const presentExtension = ({ state, days, reason }: Extension) => ({ state, days, reason });

/** How an asker stands, without a word on who they are. */
export const presentMute = (mute: Pick<MuteRecord, 'until' | 'reason'> | null, now: number): MuteView => ({
  muted: isMuted(mute, now)
    ? { reason: mute.reason, ...(mute.until === undefined ? {} : { until: mute.until }) }
    : null,
});

function whatMay(file: File, actor: Actor, featurable: boolean, now: number): StaffQuestionView['may'] {
  const { question, publicVersion } = file;
  const may = (action: ActionKey, possible: boolean) => possible && can(actor, action, file);
  const atWork = question.state === 'in_progress';
  const waits = question.clock === 'paused';
  return {
    transfer: may('desk.transfer', atWork),
    returnTransfer: may('desk.return_transfer', atWork && isReturnable(question)),
    askOpinions: may('desk.ask_opinions', atWork && question.kind !== 'report'),
    giveOpinion: may('desk.give_opinion', question.awaitedFrom?.includes(actor.unitId ?? '') === true),
    requestExtension: may('desk.request_extension', whyNotExtended(question, now) === null),
    decideExtension: may('desk.decide_extension', whyNotDecided(question, actor.staffId) === null),
    pause: may('desk.pause', whyNotPaused(question, now) === null),
    resume: may('desk.resume', waits),
    proposeDecline: may('desk.propose_decline', whyNotDecline(question) === null),
    decideDecline: may('desk.decide_decline', whyNotConfirm(question, actor.staffId) === null),
    decideReview: may('desk.decide_review', whyNotReview(question, actor.staffId) === null),
    note: may('desk.note', true),
    urge: may('desk.urge', atWork),
    merge: may('desk.merge', whyNotMergeable(question) === null),
    link: may('desk.link', question.kind !== 'enquiry'),
    unlink: may('desk.unlink', question.linkId !== undefined),
    listClue: may('desk.list_clue', whyNotListed(question) === null),
    clueResult: may('desk.clue_result', whyNoResult(question) === null),
    allowOriginal: may('desk.allow_original', whyNotAllowed(question, true) === null),
    stopOriginal: may('desk.allow_original', whyNotAllowed(question, false) === null),
    takeOver: may('desk.take_over', atWork && question.holderKey !== INSPECTION.key),
    markRepliedAtSource: may('desk.mark_replied_at_source', isForSource(question)),
    assign: may('desk.assign', OPEN_STATES.includes(question.state)),
    decideCheck: may('desk.decide_check', textsForPerson(file).length > 0),
    settleUrgent: may('desk.settle_urgent', question.maybeUrgent === true || isContactOwed(question)),
    handOver: may('desk.hand_over', whyNotHandedOver(question) === null),
    recordPetition: may('desk.record_petition', question.petition !== undefined && isPending(question.petition)),
    setUrgent: may('desk.set_urgent', whyNotUrgent(question) === null),
    recordContact: may('desk.record_contact', isContactOwed(question)),
    triage: may('desk.triage', nextState(question.state, 'triage') !== null),
    similar: may('desk.answered_alike', question.state === 'received' || atWork),
    reply: may('desk.reply', nextState(question.state, 'reply') !== null),
    issueReply: may('desk.issue_reply', whyNotIssued(question, actor.staffId) === null),
    tellProgress: may('desk.tell_progress', atWork),
    supplement: may('desk.supplement', isAnswered(question)),
    relay: may('desk.reply', atWork && isOffline(question) && hasRole(actor, 'operator', 'lead')),
    forwardContact: may('desk.forward_contact', whyNotForwarded(question) === null),
    showContact: may('desk.show_contact', whyNotShown(question) === null),
    recordCall: may('desk.record_call', owesCall(question, actor.staffId)),
    proposePublicVersion: may('desk.propose_public_version', featurable),
    withdrawPublicVersion: may('desk.withdraw_public_version', publicVersion?.state === 'proposed'),
    approvePublicVersion: may('desk.review_public_version', publicVersion?.state === 'agreed'),
  };
}
