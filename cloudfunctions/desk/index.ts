import type { ForwardedContact, LeftView, StaffQuestionView } from '../core/contract';
import { AppError } from '../core/contract/app-error';
import {
  presentAssignee,
  presentExport,
  presentExportFile,
  presentBulkPreview,
  presentClues,
  presentForwarded,
  presentColleague,
  presentInbox,
  presentLedger,
  presentMute,
  presentSavedViews,
  presentAnsweredAlike,
  presentUnitChoice,
  presentSimilar,
  presentStaffNotices,
  presentStaffPictures,
  presentQuickReply,
  presentStaffQuestion,
  presentToday,
  presentTransferPreview,
} from '../core/presenters';
import { type Call, createRouter } from '../core/router';
import { callerOpenid } from '../core/services/wechat/identity';
import { wechatContentCheck } from '../core/services/wechat/content-check';
import { wechatFiles } from '../core/services/wechat/files';
import { allowOriginal } from '../core/usecases/allow-original';
import { listClue } from '../core/usecases/list-clue';
import { listClues } from '../core/usecases/list-clues';
import { recordClueResult } from '../core/usecases/record-clue-result';
import { askOpinions } from '../core/usecases/ask-opinions';
import { decideDecline } from '../core/usecases/decide-decline';
import { decideExtension } from '../core/usecases/decide-extension';
import { forwardContact } from '../core/usecases/forward-contact';
import { readQuickReplies } from '../core/usecases/list-quick-replies';
import { removeQuickReply, saveQuickReply } from '../core/usecases/save-quick-reply';
import { recordCall } from '../core/usecases/record-call';
import { showContact } from '../core/usecases/show-contact';
import { giveOpinion } from '../core/usecases/give-opinion';
import { listMentionable } from '../core/usecases/list-mentionable';
import { listSimilar } from '../core/usecases/list-similar';
import { listUnitChoices } from '../core/usecases/list-unit-choices';
import { noteQuestion } from '../core/usecases/note-question';
import { notifyStaff } from '../core/usecases/notify-staff';
import { pauseQuestion } from '../core/usecases/pause-question';
import { readToday } from '../core/usecases/read-today';
import { requestExtension } from '../core/usecases/request-extension';
import { resumeQuestion } from '../core/usecases/resume-question';
import { returnTransfer } from '../core/usecases/return-transfer';
import { supplementAnswer } from '../core/usecases/supplement-answer';
import { takeOverQuestion } from '../core/usecases/take-over-question';
import { tellProgress } from '../core/usecases/tell-progress';
import { previewTransfers, transferQuestion } from '../core/usecases/transfer-question';
import { urgeQuestion } from '../core/usecases/urge-question';
import { assignQuestion, previewAssigning } from '../core/usecases/assign-question';
import { findSimilar } from '../core/usecases/find-similar';
import { linkQuestions, unlinkQuestion } from '../core/usecases/link-questions';
import { mergeQuestion, previewMerges } from '../core/usecases/merge-question';
import { decideCheck } from '../core/usecases/decide-check';
import { decidePicture } from '../core/usecases/decide-picture';
import { muteAsker, unmuteAsker } from '../core/usecases/mute-asker';
import { decideReview } from '../core/usecases/decide-review';
import { proposeDecline } from '../core/usecases/propose-decline';
import { issueReply, returnReply } from '../core/usecases/issue-reply';
import { listAssignees } from '../core/usecases/list-assignees';
import { proposePublicVersion } from '../core/usecases/propose-public-version';
import { listExports } from '../core/usecases/list-exports';
import { openExport } from '../core/usecases/open-export';
import { previewExport } from '../core/usecases/preview-export';
import { removeExport } from '../core/usecases/remove-export';
import { startExport } from '../core/usecases/start-export';
import { enterQuestion } from '../core/usecases/enter-question';
import { markRepliedAtSource } from '../core/usecases/mark-replied-at-source';
import { readLedger } from '../core/usecases/read-ledger';
import { deleteLedgerView, saveLedgerView } from '../core/usecases/save-ledger-view';
import { readInbox } from '../core/usecases/read-inbox';
import { readStaffPictures } from '../core/usecases/read-staff-pictures';
import { readStaffQuestion } from '../core/usecases/read-staff-question';
import { replyQuestion } from '../core/usecases/reply-question';
import { type Actor, resolveActor } from '../core/usecases/resolve-actor';
import { reviewPublicVersion } from '../core/usecases/review-public-version';
import { handOverQuestion } from '../core/usecases/hand-over-question';
import { recordPetition } from '../core/usecases/record-petition';
import { recordContact } from '../core/usecases/record-contact';
import { setUrgent } from '../core/usecases/set-urgent';
import { settleUrgent } from '../core/usecases/settle-urgent';
import { triageQuestion } from '../core/usecases/triage-question';
import { withdrawPublicVersion } from '../core/usecases/withdraw-public-version';

const services = { contentCheck: wechatContentCheck, files: wechatFiles };

/** Makes a change and answers the question as it is after it. */
const changes =
  <Input extends { id: string }>(change: (actor: Actor, input: Input, now: number) => Promise<void>) =>
  async (input: Input, { personId, now }: Call) => {
    const actor = await resolveActor(personId);
    await change(actor, input, now);
    return presentStaffQuestion(await readStaffQuestion(actor, { id: input.id }, now), actor, now);
  };

/** Makes a change after which the question may be somebody else's, and then says so. */
const movesOn =
  <Input extends { id: string }>(change: (actor: Actor, input: Input, now: number) => Promise<void>) =>
  async (input: Input, { personId, now }: Call): Promise<StaffQuestionView | LeftView> => {
    const actor = await resolveActor(personId);
    await change(actor, input, now);
    const file = await readStaffQuestion(actor, { id: input.id }, now).catch((error: unknown) => {
      if (error instanceof AppError && error.code === 'not_found') return null;
      throw error;
    });
    return file ? presentStaffQuestion(file, actor, now) : { left: true };
  };

/** Gives the contact details whole, which is a change of the question: who looked stands there. */
const looks =
  <Input extends { id: string }>(
    look: (actor: Actor, input: Input, now: number) => Promise<Parameters<typeof presentForwarded>[0]>,
  ) =>
  async (input: Input, { personId, now }: Call): Promise<ForwardedContact> => {
    const actor = await resolveActor(personId);
    const contact = presentForwarded(await look(actor, input, now));
    return { contact, question: presentStaffQuestion(await readStaffQuestion(actor, input, now), actor, now) };
  };

const quickReplies = async (actor: Actor) => (await readQuickReplies(actor)).map(presentQuickReply);

/** What staff do with questions. */
export const main = createRouter('desk', {
  identity: callerOpenid,
  anonymous: false,
  handlers: {
    inbox: async (input, { personId, now }) => {
      const actor = await resolveActor(personId);
      return presentInbox(await readInbox(actor, input, now), actor, now);
    },
    today: async (_input, { personId, now }) => presentToday(await readToday(await resolveActor(personId), now)),
    notify_me: async (input, { personId, now }) =>
      presentStaffNotices(await notifyStaff(await resolveActor(personId), input, now)),
    ledger: async (input, { personId, now }) => {
      const actor = await resolveActor(personId);
      return presentLedger(await readLedger(actor, input, now), actor, now);
    },
    preview_export: async (input, { personId, now }) => previewExport(await resolveActor(personId), input, now),
    start_export: async (input, { personId, now }) =>
      presentExport(await startExport(await resolveActor(personId), input, now)),
    exports: async (_input, { personId }) => (await listExports(await resolveActor(personId))).map(presentExport),
    remove_export: async (input, { personId, now }) =>
      (await removeExport(await resolveActor(personId), input, now, services)).map(presentExport),
    open_export: async (input, { personId, now }) =>
      presentExportFile(await openExport(await resolveActor(personId), input, now, services)),
    preview_transfer: async (input, { personId, now }) =>
      (await previewTransfers(await resolveActor(personId), input, now)).map(presentTransferPreview),
    save_view: async (input, { personId, now }) =>
      presentSavedViews(await saveLedgerView(await resolveActor(personId), input, now)),
    delete_view: async (input, { personId, now }) =>
      presentSavedViews(await deleteLedgerView(await resolveActor(personId), input, now)),
    enter_question: async (input, { personId, now }) => {
      const actor = await resolveActor(personId);
      const id = await enterQuestion(actor, input, now);
      return presentStaffQuestion(await readStaffQuestion(actor, { id }, now), actor, now);
    },
    mark_replied_at_source: changes(markRepliedAtSource),
    question: async (input, { personId, now }) => {
      const actor = await resolveActor(personId);
      return presentStaffQuestion(await readStaffQuestion(actor, input, now), actor, now);
    },
    pictures: async (input, { personId }) => {
      const actor = await resolveActor(personId);
      return presentStaffPictures(await readStaffPictures(actor, input, services), actor);
    },
    decide_picture: async (input, { personId, now }) => {
      const actor = await resolveActor(personId);
      await decidePicture(actor, input, now);
      return presentStaffPictures(await readStaffPictures(actor, input, services), actor);
    },
    similar: async (input, { personId, now }) => {
      const actor = await resolveActor(personId);
      return (await findSimilar(actor, input)).map((found) => presentSimilar(found, actor, now));
    },
    merge: changes(mergeQuestion),
    preview_merge: async (input, { personId }) =>
      (await previewMerges(await resolveActor(personId), input)).map(presentBulkPreview),
    link: changes(linkQuestions),
    unlink: changes(unlinkQuestion),
    preview_assign: async (input, { personId }) =>
      (await previewAssigning(await resolveActor(personId), input)).map(presentBulkPreview),
    assign: changes(assignQuestion),
    assignees: async (input, { personId, now }) =>
      (await listAssignees(await resolveActor(personId), input)).map((member) => presentAssignee(member, now)),
    decide_check: changes(decideCheck),
    set_urgent: changes(setUrgent),
    record_contact: changes(recordContact),
    hand_over: changes(handOverQuestion),
    record_petition: changes(recordPetition),
    settle_urgent: changes(settleUrgent),
    mute: async (input, { personId, now }) =>
      presentMute(await muteAsker(await resolveActor(personId), input, now), now),
    unmute: async (input, { personId, now }) =>
      presentMute(await unmuteAsker(await resolveActor(personId), input, now), now),
    triage: changes(triageQuestion),
    units: async (input, { personId }) =>
      (await listUnitChoices(await resolveActor(personId), input)).map(presentUnitChoice),
    clues: async (input, { personId, now }) => {
      const actor = await resolveActor(personId);
      return presentClues(await listClues(actor, input), actor, now);
    },
    list_clue: changes(listClue),
    clue_result: changes(recordClueResult),
    allow_original: changes(allowOriginal),
    transfer: movesOn(transferQuestion),
    return_transfer: movesOn(returnTransfer),
    ask_opinions: changes(askOpinions),
    give_opinion: changes(giveOpinion),
    request_extension: changes(requestExtension),
    decide_extension: changes(decideExtension),
    pause: changes(pauseQuestion),
    resume: changes(resumeQuestion),
    propose_decline: changes(proposeDecline),
    decide_decline: changes(decideDecline),
    decide_review: changes(decideReview),
    note: changes(noteQuestion),
    mentionable: async (input, { personId }) =>
      (await listMentionable(await resolveActor(personId), input)).map(presentColleague),
    urge: changes(urgeQuestion),
    take_over: changes(takeOverQuestion),
    tell_progress: changes(tellProgress),
    supplement: changes(supplementAnswer),
    answered_alike: async (input, { personId }) =>
      (await listSimilar(await resolveActor(personId), input)).map(presentAnsweredAlike),
    reply: changes(replyQuestion),
    quick_replies: async (_input, { personId }) => quickReplies(await resolveActor(personId)),
    save_quick_reply: async (input, { personId, now }) => {
      const actor = await resolveActor(personId);
      await saveQuickReply(actor, input, now);
      return quickReplies(actor);
    },
    remove_quick_reply: async (input, { personId, now }) => {
      const actor = await resolveActor(personId);
      await removeQuickReply(actor, input, now);
      return quickReplies(actor);
    },
    issue_reply: changes(issueReply),
    return_reply: changes(returnReply),
    forward_contact: looks(forwardContact),
    show_contact: looks(showContact),
    record_call: changes(recordCall),
    propose_public_version: changes(proposePublicVersion),
    withdraw_public_version: changes(withdrawPublicVersion),
    review_public_version: changes((actor, input, now) => reviewPublicVersion(actor, input, now, services)),
  },
});
