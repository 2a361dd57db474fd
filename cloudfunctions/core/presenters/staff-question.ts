import type { MuteView, StaffEntryView, StaffPublicVersionView, StaffQuestionView } from '../contract';
import { textsForPerson } from '../domain/checked-texts';
import type { Contact } from '../domain/contact';
import { whyNotFeaturable } from '../domain/featuring';
import { nextState } from '../domain/question-life';
import { isMuted } from '../domain/mute';
import type { EntryRecord, FeaturedRecord, MuteRecord, QuestionRecord } from '../domain/records';
import { type ActionKey, type Actor, can, mayOpenRisky, maySeeConcerned } from '../policies';
import { presentConcerned, presentContact } from './contact';
import { presentThreadForStaff } from './entry';
import { presentStaffRow } from './inbox';
import { presentPublicVersion } from './my-question';

interface File {
  question: QuestionRecord;
  thread: EntryRecord[];
  publicVersion: FeaturedRecord | null;
  /** In plain words, for whoever may see them masked; else null. */
  contact: Contact | null;
  mute?: MuteRecord | null;
}

/** A question's page for staff: what this actor may see of it and do to it now. */
export function presentStaffQuestion(file: File, actor: Actor, now: number): StaffQuestionView {
  const { question, thread, publicVersion, contact } = file;
  const entries = presentThreadForStaff(thread, question, mayOpenRisky(actor));
  const reason = whyNotFeaturable(question, publicVersion);
  return {
    ...presentStaffRow(question, actor, now),
    mayBePublic: question.mayBePublic,
    aboutMinor: question.aboutMinor,
    ...presentContact(question, contact),
    ...(maySeeConcerned(actor, file) ? presentConcerned(question) : {}),
    pictureCount: question.pictureIds?.length ?? 0,
    pictureToJudge: question.pictureToJudge === true,
    entries,
    ...(publicVersion ? { publicVersion: presentForStaff(publicVersion, entries) } : {}),
    ...(file.mute === undefined ? {} : { asker: presentMute(file.mute, now) }),
    may: whatMay(file, actor, reason === null),
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

/** How an asker stands, without a word on who they are. */
export const presentMute = (mute: Pick<MuteRecord, 'until' | 'reason'> | null, now: number): MuteView => ({
  muted: isMuted(mute, now)
    ? { reason: mute.reason, ...(mute.until === undefined ? {} : { until: mute.until }) }
    : null,
});

function whatMay(file: File, actor: Actor, featurable: boolean): StaffQuestionView['may'] {
  const { question, publicVersion } = file;
  const may = (action: ActionKey, possible: boolean) => possible && can(actor, action, file);
  return {
    decideCheck: may('desk.decide_check', textsForPerson(file).length > 0),
    settleUrgent: may('desk.settle_urgent', question.maybeUrgent === true),
    triage: may('desk.triage', nextState(question.state, 'triage') !== null),
    reply: may('desk.reply', nextState(question.state, 'reply') !== null),
    proposePublicVersion: may('desk.propose_public_version', featurable),
    withdrawPublicVersion: may('desk.withdraw_public_version', publicVersion?.state === 'proposed'),
    approvePublicVersion: may('desk.review_public_version', publicVersion?.state === 'agreed'),
  };
}
