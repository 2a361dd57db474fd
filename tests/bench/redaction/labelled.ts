import { findPersonalData, type PersonalDataKind } from '@core/domain/text';
import { findHints, type HintKind } from '@core/domain/text/hints';
import independent from './independent.json';
import own from './own.json';

export type Kind = HintKind | PersonalDataKind;

/** A text and every piece of personal data in it, as a person marked it. */
export interface Labelled {
  text: string;
  found: { kind: Kind; piece: string }[];
}

/** Written before the rules by somebody who knew the list of kinds alone and never edited since, and our own. */
export const HALVES = { independent: independent as Labelled[], own: own as Labelled[] };

interface Span {
  kind: Kind;
  start: number;
  end: number;
}

/** What a person is shown before a text becomes public: the sure numbers, and the hints beside them. */
function shown(text: string): Span[] {
  const sure = findPersonalData(text);
  const hints = findHints(text).filter((hint) => !sure.some(({ start, end }) => start < hint.end && hint.start < end));
  return [...sure, ...hints].sort((a, b) => a.start - b.start);
}

/** Where the labelled pieces stand, one after another. Throws when one does not. */
function labelledSpans({ text, found }: Labelled): Span[] {
  let from = 0;
  return found.map(({ kind, piece }) => {
    const start = text.indexOf(piece, from);
    if (start < 0) throw new Error(`「${piece}」 does not stand in 「${text}」`);
    from = start + piece.length;
    return { kind, start, end: from };
  });
}

/** The very piece; an address may begin with the county or town before it, which tells no more about anybody. */
const isRight = (found: Span, label: Span): boolean =>
  found.kind === label.kind &&
  found.end === label.end &&
  (label.kind === 'address' ? found.start <= label.start : found.start === label.start);

export interface Score {
  labelled: number;
  shown: number;
  right: number;
  /** `- kind 「piece」 text` was not found, `+ kind 「piece」 text` was found and is not one. */
  misses: string[];
}

/** How much of what is labelled is found, and how much of what is found is labelled; of one kind, or of all. */
export function score(half: readonly Labelled[], kind?: Kind): Score {
  const total: Score = { labelled: 0, shown: 0, right: 0, misses: [] };
  const wanted = (span: Span) => kind === undefined || span.kind === kind;
  for (const each of half) {
    const { text } = each;
    const labels = labelledSpans(each).filter(wanted);
    const finds = shown(text).filter(wanted);
    const line = (sign: string, span: Span) => `${sign} ${span.kind} 「${text.slice(span.start, span.end)}」 ${text}`;
    total.labelled += labels.length;
    total.shown += finds.length;
    total.right += labels.filter((label) => finds.some((found) => isRight(found, label))).length;
    total.misses.push(
      ...labels.filter((label) => !finds.some((found) => isRight(found, label))).map((label) => line('-', label)),
      ...finds.filter((found) => !labels.some((label) => isRight(found, label))).map((found) => line('+', found)),
    );
  }
  return total;
}

/** Every kind that is labelled anywhere. */
export const KINDS = [
  ...new Set(Object.values(HALVES).flatMap((half) => half.flatMap(({ found }) => found.map(({ kind }) => kind)))),
];

export const recall = ({ right, labelled }: Score): number => (labelled === 0 ? 1 : right / labelled);
export const precision = ({ right, shown: finds }: Score): number => (finds === 0 ? 1 : right / finds);
