import type { AskReceipt, MyQuestionRow, MyQuestionView, PublicVersionView, SurvivorView } from '../contract';
import { isAtWork, mayReopen, mayRequestReview, reopenableUntil } from '../domain/closing';
import { waitsOf } from '../domain/waits';
import { nextState, OPEN_STATES } from '../domain/question-life';
import { type Contact, takesContact } from '../domain/contact';
import { isRated } from '../domain/rating';
import type { EntryRecord, FeaturedRecord, QuestionRecord } from '../domain/records';
import { presentConcerned, presentContact, presentOwnContact } from './contact';
import { presentDue, presentPause } from './due';
import { presentThreadForAsker } from './entry';
import { presentSupplement } from './featured';
import { presentHolder, presentPetition } from './petition';
import { presentClue } from './report';

interface WithVersion {
  question: QuestionRecord;
  publicVersion: FeaturedRecord | null;
}

/** What a question's asker sees in their list. */
export const presentMyQuestionRow = ({ question, publicVersion }: WithVersion, now: number): MyQuestionRow => ({
  id: question._id,
  no: question.no,
  kind: question.kind,
  kindUnsure: question.kindUnsure === true,
  state: question.state,
  text: question.text,
  askedAt: question.receivedAt,
  ...(question.answeredAt === undefined ? {} : { answeredAt: question.answeredAt }),
  holderName: presentHolder(question),
  due: presentDue(question, now),
  waitsForMe: publicVersion?.state === 'proposed',
  unread: question.unread === true,
});

interface File extends WithVersion {
  thread: EntryRecord[];
}

/** A question's page for its asker. `survivor` is what it was merged into. */
export const presentMyQuestion = (
  file: File & { contact: Contact | null; sightings: MyQuestionView['seenBy']; survivor: File | null },
  now: number,
): MyQuestionView => ({
  ...presentMyQuestionRow(file, now),
  ...presentStanding(file.question, now),
  seenBy: file.sightings.map(({ officeName, firstAt, lastAt, contactAt }) => ({
    ...{ officeName, firstAt, lastAt },
    ...(contactAt === undefined ? {} : { contactAt }),
  })),
  ...(file.survivor ? presentMerged(file.question, file.survivor, now) : {}),
  othersWait: (file.question.merged ?? 0) > 0,
  categoryId: file.question.categoryId,
  regionCode: file.question.regionCode,
  mayBePublic: file.question.mayBePublic,
  ...presentContact(file.question, file.contact),
  ...presentConcerned(file.question),
  pictureCount: file.question.pictureIds?.length ?? 0,
  ...presentClue(file.question),
  ...presentPetition(file.question),
  ...presentPause(file.question),
  beingChecked: isBeingChecked(file.question),
  soundsAlarming: file.question.soundsAlarming === true && OPEN_STATES.includes(file.question.state),
  entries: presentThreadForAsker(file.thread),
  ...(file.publicVersion ? { publicVersion: presentPublicVersion(file.publicVersion) } : {}),
  reviewing: waitsOf(file.question)?.includes('objection') === true,
  ...(file.question.declined ? { declined: presentDecline(file.question.declined) } : {}),
});

/** A question in its asker's copy of their data: as its page, with the contact details whole. */
export const presentMyQuestionCopy = (file: Parameters<typeof presentMyQuestion>[0], now: number): MyQuestionView => ({
  ...presentMyQuestion(file, now),
  ...presentOwnContact(file.question, file.contact),
});

const presentDecline = ({ reason, door }: NonNullable<QuestionRecord['declined']>) => ({ reason, door });

type Standing = Pick<
  MyQuestionView,
  'version' | 'holderSince' | 'may' | 'reopenableUntil' | 'closesAt' | 'rating' | 'notices' | 'noticesLast'
>;

function presentStanding(question: QuestionRecord, now: number): Standing {
  const { version, state, closesAt, rating, notices = 0, holderSince = question.receivedAt } = question;
  const reopens = mayReopen(question, now);
  const until = state === 'closed' ? reopenableUntil(question) : null;
  return {
    version,
    holderSince,
    may: {
      followUp: reopens || isAtWork(question),
      reopens,
      thank: reopens,
      rate: reopens && !isRated(question),
      withdraw: nextState(state, 'withdraw') !== null && !question.merged,
      giveContact: takesContact(question) && OPEN_STATES.includes(state),
      requestReview: mayRequestReview(question, now),
      getNotices: OPEN_STATES.includes(state),
    },
    ...(reopens && until !== null ? { reopenableUntil: until } : {}),
    ...(state === 'answered' && closesAt !== undefined ? { closesAt } : {}),
    ...(rating && isRated(question) ? { rating: rating.value } : {}),
    notices,
    noticesLast: question.noticesLast === true,
  };
}

/** A question that was merged: what became of its survivor, whose answer can still be told of. */
const presentMerged = (question: QuestionRecord, survivor: File, now: number) => ({
  mergedInto: presentSurvivor(survivor, now),
  may: {
    ...presentStanding(question, now).may,
    getNotices: OPEN_STATES.includes(survivor.question.state),
  },
});

/** The survivor to the asker of a question merged into it: its state, dates and replies, never its text (product.md). */
const presentSurvivor = ({ question, thread }: File, now: number): SurvivorView => ({
  state: question.state,
  holderName: presentHolder(question),
  due: presentDue(question, now),
  ...(question.answeredAt === undefined ? {} : { answeredAt: question.answeredAt }),
  ...(question.declined ? { declined: presentDecline(question.declined) } : {}),
  ...presentPetition(question),
  replies: presentThreadForAsker(thread.filter(({ type }) => type === 'reply' || type === 'supplement')),
});

/** The public version to whom it may concern before it is public: the asker and staff. */
export const presentPublicVersion = (version: FeaturedRecord): PublicVersionView => ({
  id: version._id,
  version: version.version,
  state: version.state,
  question: version.question,
  answer: version.answer,
  ...(version.supplement ? { supplement: presentSupplement(version.supplement) } : {}),
});

/** What the asker keeps of a submission. */
export const presentReceipt = (question: QuestionRecord, now: number): AskReceipt => ({
  id: question._id,
  no: question.no,
  due: presentDue(question, now),
  beingChecked: isBeingChecked(question),
  soundsAlarming: question.soundsAlarming === true,
});

const isBeingChecked = ({ check }: QuestionRecord): boolean => check.status !== 'pass';
