/**
 * What the gate warns of before a formal reply goes out. None of it is certain enough to refuse, so whoever writes may send
 * it all the same, with a reason (rules.md: "answers the question, cites a basis in force, hotline fits the unit, no copy").
 */
import type { QuestionKind } from '../contract/constants';
import { wordsOf } from './ledger-terms';
import type { QuestionRecord } from './records';
import { fold } from './search/fold';
import { namesBasis } from './text';

export interface ReplyToCheck {
  text: string;
  /** The card it cites, if any. */
  card: { question: string; hotline?: string } | null;
}

/** What the gate knows besides the reply itself. */
export interface Known {
  /** Without hyphens: numbers of the units that answer for the place, and those that everybody may be told. */
  hotlines: ReadonlySet<string>;
  /** How much of it stood word for word in a recent reply, from 0 to 1. */
  copiedShare: number;
}

/** Landlines with an area code, 400 numbers, and the five figures of offices' lines; not sums and counts. */
const PHONE =
  /(^|[^\d-])(0\d{2,3}-?[2-8]\d{6,7}|[48]00-?\d{3}-?\d{4}|1[012]\d{3})(?![\d-]| ?[年月日元号条个天岁户人名位万多余平米公里%])/g;

/** The numbers to call that stand in a text, as they stand there. */
export const phonesIn = (text: string): string[] => [
  ...new Set([...text.matchAll(PHONE)].map(([, , phone = '']) => phone)),
];

export const plainPhone = (phone: string): string => phone.replace(/-/g, '');

/** Shorter ones are said in every reply: 可以办理。 */
const TELLING_SENTENCE = 12;

/** The sentences of a text that tell it from others, folded, without figures and signs, longest first. */
export const tellingSentences = (text: string): string[] =>
  [
    ...new Set(
      text
        .split(/[。！？；!?;\n]+/)
        .map((sentence) => fold(sentence).replace(/[^\p{L}]/gu, ''))
        .filter((sentence) => sentence.length >= TELLING_SENTENCE),
    ),
  ].sort((one, other) => other.length - one.length);

/** A reply of which so much stood word for word in another one is its copy. */
const COPIED = 0.7;

/** Why a colleague would ask whether this should go out; empty when they would not. */
export function replyWarnings(
  question: Pick<QuestionRecord, 'kind' | 'no' | 'text' | 'terms'>,
  { text, card }: ReplyToCheck,
  { hotlines, copiedShare }: Known,
): string[] {
  const said = fold(`${text}${card?.question ?? ''}`);
  const strange = phonesIn(text).filter((phone) => !hotlines.has(plainPhone(phone)));
  return [
    ...(isOffTopic(question, said) ? ['提问里说的事，答复里没有提到，看看是不是答到了点上。'] : []),
    ...(needsBasis(question.kind) && !card && !namesBasis(text) ? ['还没写依据，群众可能会再问。'] : []),
    ...(strange.length > 0 ? [`电话 ${strange.join('、')} 不在当地的办事电话里，请核对。`] : []),
    // A card is there to be said again.
    ...(copiedShare >= COPIED && !card ? ['和最近的一条答复几乎一样，看看是不是这位提问人的情况。'] : []),
  ];
}

/** An appeal or a report says on what basis in its third part. */
const needsBasis = (kind: QuestionKind): boolean => kind === 'enquiry';

/** Not a character of its words: 残疾证 is found again in 残联. Too short a question has no words to find again. */
function isOffTopic(question: Pick<QuestionRecord, 'no' | 'text' | 'terms'>, said: string): boolean {
  const words = wordsOf(question).join('');
  return words !== '' && !Array.from(words).some((character) => said.includes(character));
}
