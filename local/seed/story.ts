import { closesAt } from '../../cloudfunctions/core/domain/closing';
import type { EntryType, QuestionKind } from '../../cloudfunctions/core/contract/constants';
import { DESK, type Holder } from '../../cloudfunctions/core/domain/holder';
import { withTerms } from '../../cloudfunctions/core/domain/ledger-terms';
import { clockAfter, nextState, type QuestionMove } from '../../cloudfunctions/core/domain/question-life';
import type {
  Audience,
  Author,
  CardRecord,
  EntryRecord,
  FeaturedRecord,
  QuestionRecord,
  TextCheck,
} from '../../cloudfunctions/core/domain/records';
import { waitsOf } from '../../cloudfunctions/core/domain/waits';
import { DEFAULT_WORKING_TIME, questionDeadline } from '../../cloudfunctions/core/domain/working-time';
import type { StaffAuthor } from './people';

/** One line of a story's thread after the question itself. */
export interface Line {
  at: number;
  type: EntryType;
  by: Author;
  text: string;
  /** `asker` when absent. */
  audience?: Audience;
  hotline?: string;
  /** The published card a reply cites. */
  cardId?: string;
  /** The move this line stands for; the table of moves must allow it. */
  move?: QuestionMove;
  /** Who has the question from here on. */
  to?: Holder;
}

/** A public version with the moments of its way to the public. */
export interface PublicText {
  question: string;
  answer: string;
  supplement?: FeaturedRecord['supplement'];
  by: StaffAuthor;
  proposedAt: number;
  agreedAt?: number;
  approved?: { at: number; by: StaffAuthor };
  likes?: number;
}

/** A question as it is told: what was asked, and what happened to it. Its record is derived, so it cannot disagree. */
export interface Story {
  id: string;
  askerId: string;
  kind: QuestionKind;
  categoryId: string;
  regionCode: string;
  text: string;
  receivedAt: number;
  mayBePublic?: boolean;
  aboutMinor?: boolean;
  check?: Pick<TextCheck, 'status' | 'label'>;
  lines: readonly Line[];
  publicText?: PublicText;
  mergedIntoId?: string;
  declined?: { reason: string; door: string };
}

export interface StoryDocuments {
  question: QuestionRecord;
  entries: EntryRecord[];
  publicVersion?: FeaturedRecord;
}

export const ASKER: Author = { role: 'asker' };

/** 受理, in the words triage writes. */
export const accepted = (at: number, by: Author): Line => ({
  at,
  type: 'status',
  by,
  text: '已受理，正在办理。',
  move: 'triage',
});

/**
 * The stored documents of a story. Throws when its lines are out of order, make a move its state does not allow, or
 * cite a card that was not out yet.
 * @param no display number
 * @param cards published cards by id
 */
export function tell(story: Story, no: string, cards: ReadonlyMap<string, CardRecord>): StoryDocuments {
  const lines: Line[] = [
    { at: story.receivedAt, type: 'question', by: ASKER, text: story.text },
    ...[...story.lines, ...publicTextLines(story.publicText)].sort((a, b) => a.at - b.at),
  ];
  const deadline = questionDeadline({ kind: story.kind }, story.receivedAt, DEFAULT_WORKING_TIME);
  const question: QuestionRecord = {
    _id: story.id,
    no,
    version: 0,
    kind: story.kind,
    state: 'received',
    categoryId: story.categoryId,
    regionCode: story.regionCode,
    text: story.text,
    mayBePublic: story.mayBePublic ?? false,
    aboutMinor: story.aboutMinor ?? false,
    askerId: story.askerId,
    check: { status: 'pass', ...story.check, at: story.receivedAt },
    holderKey: DESK.key,
    holderName: DESK.name,
    receivedAt: story.receivedAt,
    clock: clockAfter('received'),
    dueAt: deadline.dueAt,
    dueSoonAt: deadline.dueSoonAt,
    dueProvisional: deadline.provisional,
    entrySeq: 0,
    terms: withTerms({ no, text: story.text }),
    updatedAt: story.receivedAt,
  };
  const entries = lines.map((line) => follow(question, line, cards));
  if (story.mergedIntoId !== undefined) question.mergedIntoId = story.mergedIntoId;
  if (story.declined) question.declined = { ...story.declined, at: question.updatedAt };
  // What is overdue in the seeds becomes so with the first step of the clock.
  if (question.clock === 'running') question.watchAt = question.dueAt + 1;
  question.waits = waitsOf(question);
  if (!story.publicText) return { question, entries };
  const publicVersion = publicVersionOf(question, entries, story.publicText);
  question.featuredId = publicVersion._id;
  return { question, entries, publicVersion };
}

/** Applies a line to its question and gives the stored entry. */
function follow(question: QuestionRecord, line: Line, cards: ReadonlyMap<string, CardRecord>): EntryRecord {
  if (line.at < question.updatedAt) throw new Error(`${question._id}: a line comes before the question`);
  question.version += 1;
  question.entrySeq += 1;
  question.updatedAt = line.at;
  if (line.to) {
    question.holderKey = line.to.key;
    question.holderName = line.to.name;
    question.holderSince = line.at;
  }
  if (line.move) move(question, line.move, line.at);
  const card = line.cardId === undefined ? undefined : citedCard(line.cardId, line.at, cards);
  const hotline = line.hotline ?? card?.hotline;
  return {
    _id: `${question._id}:${question.entrySeq}`,
    questionId: question._id,
    seq: question.entrySeq,
    type: line.type,
    audience: line.audience ?? 'asker',
    at: line.at,
    by: line.by,
    text: line.text,
    ...(hotline === undefined ? {} : { hotline }),
    ...(card ? { cardId: card._id, cardQuestion: card.question } : {}),
  };
}

function move(question: QuestionRecord, name: QuestionMove, at: number): void {
  const state = nextState(question.state, name);
  if (!state) throw new Error(`${question._id}: no ${name} from ${question.state}`);
  question.state = state;
  question.clock = clockAfter(state);
  if (name === 'triage') question.triagedAt = at;
  if (name === 'reply') Object.assign(question, { answeredAt: at, closesAt: closesAt(at), unread: true });
  if (name === 'close') Object.assign(question, { closedAt: at, closesAt: undefined, unread: false });
}

function citedCard(id: string, at: number, cards: ReadonlyMap<string, CardRecord>): CardRecord {
  const card = cards.get(id);
  if (card?.publishedAt === undefined || card.publishedAt > at) throw new Error(`card ${id} was not out when cited`);
  return card;
}

/** The lines a public version leaves in the thread, in the words of its use cases. */
function publicTextLines(text: PublicText | undefined): Line[] {
  if (!text) return [];
  const lines: Line[] = [
    {
      at: text.proposedAt,
      type: 'status',
      by: text.by,
      text: '想把这条留言和答复隐去个人信息后公开，供有同样疑问的人参考。请看过公开的文字，由您决定是否同意。',
    },
  ];
  if (text.agreedAt !== undefined) {
    lines.push({ at: text.agreedAt, type: 'status', by: ASKER, text: '同意公开这段文字，等待审核。' });
  }
  if (text.approved) {
    const { at, by } = text.approved;
    lines.push({ at, type: 'status', by, text: '公开版已通过审核，在“精选留言”公开。' });
  }
  return lines;
}

function publicVersionOf(question: QuestionRecord, entries: readonly EntryRecord[], text: PublicText): FeaturedRecord {
  const reply = [...entries].reverse().find((entry) => entry.type === 'reply' && entry.at <= text.proposedAt);
  if (reply?.by.role !== 'staff') throw new Error(`${question._id}: nothing was answered before it was proposed`);
  const { agreedAt, approved } = text;
  return {
    _id: `${question._id}-public`,
    questionId: question._id,
    version: 1,
    state: approved ? 'published' : agreedAt === undefined ? 'proposed' : 'agreed',
    kind: question.kind,
    categoryId: question.categoryId,
    regionCode: question.regionCode,
    question: text.question,
    answer: text.answer,
    officeName: reply.by.officeName,
    ...(text.supplement ? { supplement: { ...text.supplement } } : {}),
    ...(reply.cardId === undefined ? {} : { cardId: reply.cardId }),
    likes: text.likes ?? 0,
    check: agreedAt === undefined ? { status: 'unchecked', at: text.proposedAt } : { status: 'pass', at: agreedAt },
    proposedBy: text.by.personId,
    proposedByName: text.by.personName,
    proposedAt: text.proposedAt,
    ...(agreedAt === undefined ? {} : { agreedAt, identityVerifiedAt: agreedAt }),
    ...(approved ? { approvedBy: approved.by.personId, approvedAt: approved.at, publishedAt: approved.at } : {}),
    answeredAt: reply.at,
  };
}
