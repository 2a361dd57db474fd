import { findPersonalData, PERSONAL_DATA_NAMES as NAMES, type PersonalDataKind } from '@core/domain/text';
import { findHints, type HintKind } from '@core/domain/text/hints';

const HINTS: Record<HintKind, string> = { name: '可能是姓名', address: '可能是住址' };

/**
 * What personal data a text carries, by kind: `手机号、车牌号`; null when there is none. An office's own landline may
 * stand in what an office writes: `allowed` names what is not counted.
 */
export const personalDataWords = (text: string, allowed: readonly PersonalDataKind[] = []): string | null => {
  const kinds = findPersonalData(text)
    .map(({ kind }) => kind)
    .filter((kind) => !allowed.includes(kind));
  return kinds.length > 0 ? [...new Set(kinds)].map((kind) => NAMES[kind]).join('、') : null;
};

export interface Piece {
  /** Where it starts in the text: tells pieces apart. */
  at: number;
  text: string;
  /** The name of the personal data it is. */
  personal?: string;
  /** What it may be, where only a person can tell. */
  perhaps?: string;
}

/** A text cut into what is or may be personal data, and what lies between. */
export const piecesOf = (text: string): Piece[] => {
  const sure = findPersonalData(text);
  const perhaps = findHints(text).filter(
    (hint) => !sure.some(({ start, end }) => hint.start < end && start < hint.end),
  );
  const found = [
    ...sure.map(({ kind, start, end }) => ({ start, end, personal: NAMES[kind] })),
    ...perhaps.map(({ kind, start, end }) => ({ start, end, perhaps: HINTS[kind] })),
  ].sort((a, b) => a.start - b.start);
  const pieces: Piece[] = [];
  let done = 0;
  for (const { start, end, ...names } of found) {
    if (start > done) pieces.push({ at: done, text: text.slice(done, start) });
    pieces.push({ at: start, text: text.slice(start, end), ...names });
    done = end;
  }
  if (done < text.length) pieces.push({ at: done, text: text.slice(done) });
  return pieces;
};

/** What in texts may tell who somebody is, for a person to look at: `“王小虎”“幸福路12号”`; null when nothing does. */
export const hintWords = (...texts: string[]): string | null => {
  const found = texts.flatMap((text) => findHints(text).map(({ start, end }) => `“${text.slice(start, end)}”`));
  return found.length > 0 ? [...new Set(found)].join('') : null;
};
