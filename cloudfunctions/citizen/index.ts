import {
  page,
  presentCardVote,
  presentContactGuide,
  presentErasureReceipt,
  presentFavourite,
  presentLike,
  presentMark,
  presentMe,
  presentMyData,
  presentMyQuestion,
  presentMyQuestionCopy,
  presentMyQuestionRow,
  presentPicture,
  presentReceipt,
  presentReminder,
  presentSealedPhone,
} from '../core/presenters';
import { type Call, createRouter } from '../core/router';
import { callerOpenid } from '../core/services/wechat/identity';
import { wechatContentCheck } from '../core/services/wechat/content-check';
import { wechatFiles } from '../core/services/wechat/files';
import { wechatPhoneNumber } from '../core/services/wechat/phone-number';
import { admitWriting } from '../core/usecases/admit-writing';
import { agreePrivacy } from '../core/usecases/agree-privacy';
import { askQuestion } from '../core/usecases/ask-question';
import { askPublicChange } from '../core/usecases/ask-public-change';
import { carryOutAtOnce } from '../core/usecases/carry-out-erasures';
import { copyMyData } from '../core/usecases/copy-my-data';
import { decidePublicVersion } from '../core/usecases/decide-public-version';
import { eraseMyData } from '../core/usecases/erase-my-data';
import { followUpQuestion } from '../core/usecases/follow-up-question';
import { giveContact } from '../core/usecases/give-contact';
import { likeFeatured } from '../core/usecases/like-featured';
import { listOwnFavourites } from '../core/usecases/list-favourites';
import { listOwnMarks } from '../core/usecases/list-marks';
import { listMyQuestions } from '../core/usecases/list-my-questions';
import { notifyMe } from '../core/usecases/notify-me';
import { rateAnswer } from '../core/usecases/rate-answer';
import { readContactGuide } from '../core/usecases/read-contact-guide';
import { countWaitingFor } from '../core/usecases/read-inbox';
import { readMe } from '../core/usecases/read-me';
import { readMyData } from '../core/usecases/read-my-data';
import { readMyPictures } from '../core/usecases/read-my-pictures';
import { readMyQuestion } from '../core/usecases/read-my-question';
import { readPhone } from '../core/usecases/read-phone';
import { remindTomorrow } from '../core/usecases/remind-tomorrow';
import { removeOwnContact } from '../core/usecases/remove-contact';
import { requestReview } from '../core/usecases/request-review';
import { type Actor, askerOf } from '../core/usecases/resolve-actor';
import { setFavourite } from '../core/usecases/set-favourite';
import { thankOffice } from '../core/usecases/thank-office';
import { voteCard } from '../core/usecases/vote-card';
import { withdrawConsent } from '../core/usecases/withdraw-consent';
import { withdrawQuestion } from '../core/usecases/withdraw-question';

/** What the caller is told of themselves; of staff also how much waits for them. */
const meOf = async ({ personId, now }: Call) => {
  const me = await readMe(askerOf(personId));
  return presentMe({ ...me, waiting: await countWaitingFor(me.actor, now) });
};

/** Makes a change to one of the caller's questions and answers the question as it is after it. */
const changes =
  <Input extends { id: string }>(change: (caller: Actor, input: Input, now: number) => Promise<void>) =>
  async (input: Input, { personId, now }: Call) => {
    const caller = askerOf(personId);
    await change(caller, input, now);
    return presentMyQuestion(await readMyQuestion(caller, { id: input.id }, now), now);
  };

const services = { contentCheck: wechatContentCheck, phoneNumber: wechatPhoneNumber };

/** A person's own questions and marks. Roles play no part here: staff who ask are askers. */
export const main = createRouter('citizen', {
  identity: callerOpenid,
  anonymous: false,
  admit: (action, input, { personId, now }) => admitWriting(askerOf(personId), `citizen.${action}`, input, now),
  handlers: {
    me: (_input, call) => meOf(call),
    agree_privacy: async (input, call) => {
      await agreePrivacy(askerOf(call.personId), input, call.now);
      return meOf(call);
    },
    ask: async (input, { personId, now }) =>
      presentReceipt(await askQuestion(askerOf(personId), input, now, services), now),
    my_questions: async (input, { personId, now }) =>
      page(await listMyQuestions(askerOf(personId), input), (row) => presentMyQuestionRow(row, now)),
    my_question: async (input, { personId, now }) =>
      presentMyQuestion(await readMyQuestion(askerOf(personId), input, now), now),
    pictures: async (input, { personId }) =>
      (await readMyPictures(askerOf(personId), input, { files: wechatFiles })).map(presentPicture),
    decide_public_version: changes((caller, input, now) => decidePublicVersion(caller, input, now, services)),
    ask_public_change: changes((caller, input, now) => askPublicChange(caller, input, now, services)),
    withdraw_consent: changes(withdrawConsent),
    follow_up: changes((caller, input, now) => followUpQuestion(caller, input, now, services)),
    thank: changes((caller, input, now) => thankOffice(caller, input, now, services)),
    rate: changes((caller, input, now) => rateAnswer(caller, input, now, services)),
    contact_guide: async (_input, { personId }) => presentContactGuide(await readContactGuide(askerOf(personId))),
    read_phone: async (input, { personId }) => presentSealedPhone(await readPhone(askerOf(personId), input, services)),
    give_contact: changes(giveContact),
    remove_contact: changes(removeOwnContact),
    withdraw_question: changes(withdrawQuestion),
    request_review: changes((caller, input, now) => requestReview(caller, input, now, services)),
    notify_me: changes(notifyMe),
    remind_tomorrow: async (input, { personId, now }) =>
      presentReminder(await remindTomorrow(askerOf(personId), input, now)),
    vote_card: async (input, { personId, now }) => presentCardVote(await voteCard(askerOf(personId), input, now)),
    like_featured: async (input, { personId, now }) => presentLike(await likeFeatured(askerOf(personId), input, now)),
    set_favourite: async (input, { personId, now }) => {
      await setFavourite(askerOf(personId), input, now);
      return input;
    },
    favourites: async (input, { personId, now }) =>
      page(await listOwnFavourites(askerOf(personId), input), (row) => presentFavourite(row, now)),
    my_data: async (_input, { personId, now }) => presentMyData(await readMyData(askerOf(personId), now)),
    copy_my_data: async (input, { personId, now }) =>
      page(await copyMyData(askerOf(personId), input), (file) => presentMyQuestionCopy(file, now)),
    erase_my_data: async (input, { personId, now }) => {
      const receipt = await eraseMyData(askerOf(personId), input, now, { files: wechatFiles });
      return presentErasureReceipt(receipt, await carryOutAtOnce(receipt.seq, now, { files: wechatFiles }));
    },
    marks: async (input, { personId }) => page(await listOwnMarks(askerOf(personId), input), presentMark),
  },
});
