/**
 * Personal data in free text: found, so that a person is warned before it is sent or made public, and masked.
 * Names and addresses cannot be told from ordinary words and are left to people.
 *
 * Runs in WeChat's engines too: no lookbehind, no Unicode property escapes.
 */
import { flatten, spansOf } from './scan';
import { type PersonalDataKind, SHAPES } from './shapes';

export type { PersonalDataKind };

/** A piece of personal data; `start` and `end` are string indexes as for `slice`. */
export interface PersonalData {
  kind: PersonalDataKind;
  start: number;
  end: number;
}

/** No pattern contains it, so nothing is found across or within what is taken. */
const TAKEN = '\u0000';

/**
 * Every piece of personal data in a text, in order, not overlapping.
 *
 * - `id_number` 身份证号, 18 or 15 digits, whether or not the check digit is right (a mistyped number is still one)
 * - `phone` a mobile number, `landline` one with an area code or behind the word 电话. They are two kinds because an
 *   office's own line belongs into an answer; hotlines (12345, 96110, 400-…) are neither
 * - `bank_card` 16 to 19 digits; `plate` a car's, green ones too; `openid` WeChat's
 *
 * Full-width digits, and spaces and dashes inside a number, do not hide it.
 */
export const findPersonalData = (text: string): PersonalData[] => {
  let rest = flatten(text);
  const found: PersonalData[] = [];
  for (const { kind, pattern, test } of SHAPES) {
    for (const { start, end } of spansOf(rest, pattern, test)) {
      found.push({ kind, start, end });
      rest = rest.slice(0, start) + TAKEN.repeat(end - start) + rest.slice(end);
    }
  }
  return found.sort((a, b) => a.start - b.start);
};

/** The text with every piece of personal data masked: `138****1234`. What is masked is not found again. */
export const redactPersonalData = (text: string): string => {
  let redacted = '';
  let done = 0;
  for (const { kind, start, end } of findPersonalData(text)) {
    redacted += text.slice(done, start) + mask(kind, flatten(text.slice(start, end)));
    done = end;
  }
  return redacted + text.slice(done);
};

/** Enough stays for its owner to know it again, too little for anybody else. */
const mask = (kind: PersonalDataKind, piece: string): string => {
  const digits = piece.replace(/[^0-9Xx]/g, '');
  switch (kind) {
    case 'id_number':
      return `${digits.slice(0, 1)}${'*'.repeat(digits.length - 2)}${digits.slice(-1)}`;
    case 'bank_card':
      return `${'*'.repeat(digits.length - 4)}${digits.slice(-4)}`;
    case 'phone': {
      const number = digits.slice(-11);
      return `${number.slice(0, 3)}****${number.slice(-4)}`;
    }
    case 'landline':
      return `****${digits.slice(-3)}`;
    case 'plate':
      return `${piece.replace(/ /g, '').slice(0, 2)}*****`;
    case 'openid':
      return '****';
  }
};
