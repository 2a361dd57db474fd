import { abandonedBefore, afterAttempt, isLate, NO_CONSENT, type SendOutcome, STAFF_TITLES } from '../domain/message';
import { MESSAGE_EVENTS, type MessageEvent, type MessageRecord } from '../domain/records';
import { shortened } from '../domain/text';
import { beijingDay, dayWords } from '../domain/working-time';
import { type Message, sendOnce, type SubscribeMessage } from '../services/ports';
import { findHeadline } from '../store/cards';
import { listDueMessages, listSendingSince, moveMessage } from '../store/outbox';
import { loseConsent } from '../store/question-file';
import { loseNotices } from '../store/staff-news';

/** A timer's step stops here and goes on at the next firing (architecture.md, Functions). */
const STEP_MS = 40_000;
/** Messages on their way at a time; also the size of a batch read by index. */
const BATCH = 20;
/** WeChat's bound on a `thing`. */
const THING = 20;

/** How many messages a step brought to which end; `later` are tried again. */
export type Sent = Record<SendOutcome['kind'], number>;

/** The message a stored one becomes. */
type Compose = (message: MessageRecord) => Message;

/** What each event needs before any of its messages can go out; null while that is not there. */
const COMPOSERS: Record<MessageEvent, (now: number) => Promise<Compose | null>> = {
  card_reminder: async (now) => {
    const today = beijingDay(now);
    const card = await findHeadline(today);
    if (card?.headlineOn !== today) return null;
    return ({ personId, subject }) => ({
      to: personId,
      event: 'card_reminder',
      words: { title: shortened(card.question, THING), day: dayWords(subject) },
      page: `reader/card/index?id=${card._id}`,
    });
  },
  question_answered:
    async (now) =>
    ({ personId, subject }) => ({
      to: personId,
      event: 'question_answered',
      words: { title: '您的留言有了新的答复', day: dayWords(beijingDay(now)) },
      page: `citizen/question/index?id=${subject}`,
    }),
  staff_told:
    async (now) =>
    ({ personId, subject, about }) => ({
      to: personId,
      event: 'staff_told',
      words: { title: STAFF_TITLES[about ?? 'transferred'], day: dayWords(beijingDay(now)) },
      page: `desk/question/index?id=${subject}`,
    }),
};

/**
 * One step of the outbox: sends the messages whose time has come, each at most once. A message is marked `sending`
 * before its call; one found so long after was left by a step that broke off and becomes `unknown`, which is counted and
 * never sent again. Bounded in time and by batches; may be repeated at any moment, also beside another step.
 */
export async function sendMessages(
  services: { subscribeMessage: SubscribeMessage },
  clock: () => number,
): Promise<Sent> {
  const until = clock() + STEP_MS;
  const sent: Sent = { sent: 0, refused: 0, later: 0, unknown: 0 };
  sent.unknown += await giveUpAbandoned(clock, until);
  for (const event of MESSAGE_EVENTS) {
    const compose = await COMPOSERS[event](clock());
    if (!compose) continue;
    for (let due = await next(event); due.length > 0; due = await next(event)) {
      const outcomes = await Promise.all(due.map((message) => deliver(message, compose, services, clock)));
      for (const outcome of outcomes) if (outcome) sent[outcome.kind] += 1;
    }
  }
  return sent;

  async function next(event: MessageEvent): Promise<MessageRecord[]> {
    return clock() < until ? listDueMessages(event, clock(), BATCH) : [];
  }
}

/** Ends what was marked and never heard of again; answers how many. */
async function giveUpAbandoned(clock: () => number, until: number): Promise<number> {
  let ended = 0;
  while (clock() < until) {
    const abandoned = await listSendingSince(abandonedBefore(clock()), BATCH);
    if (abandoned.length === 0) break;
    const moved = await Promise.all(
      abandoned.map((message) => moveMessage(message, afterAttempt(message, { kind: 'unknown' }, clock()))),
    );
    ended += moved.filter(Boolean).length;
  }
  return ended;
}

/** Marks, sends and writes down what came of it; null when another step was first. */
async function deliver(
  message: MessageRecord,
  compose: Compose,
  { subscribeMessage }: { subscribeMessage: SubscribeMessage },
  clock: () => number,
): Promise<SendOutcome | null> {
  if (isLate(message, clock())) {
    const outcome = { kind: 'refused', reason: 'too_late' } as const;
    return (await moveMessage(message, afterAttempt(message, outcome, clock()))) ? outcome : null;
  }
  const marked: MessageRecord = { ...message, state: 'sending', updatedAt: clock() };
  if (!(await moveMessage(message, { state: 'sending', updatedAt: marked.updatedAt }))) return null;
  const outcome = await sendOnce(subscribeMessage, compose(message));
  // If this write is lost, the message stays `sending` and ends as `unknown`: never twice.
  await moveMessage(marked, afterAttempt(marked, outcome, clock()));
  const refused = outcome.kind === 'refused' && outcome.reason === NO_CONSENT;
  if (refused && message.event === 'question_answered') await loseConsent(message.subject);
  if (refused && message.event === 'staff_told') await loseNotices(message.personId);
  return outcome;
}
