import { findPersonalData, type PersonalDataKind } from '@core/domain/text';

const NAMES: Record<PersonalDataKind, string> = {
  id_number: '身份证号',
  phone: '手机号',
  landline: '座机号',
  bank_card: '银行卡号',
  plate: '车牌号',
  openid: '微信身份编号',
};

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
}

/** A text cut into what is personal data and what lies between. */
export const piecesOf = (text: string): Piece[] => {
  const pieces: Piece[] = [];
  let done = 0;
  for (const { kind, start, end } of findPersonalData(text)) {
    if (start > done) pieces.push({ at: done, text: text.slice(done, start) });
    pieces.push({ at: start, text: text.slice(start, end), personal: NAMES[kind] });
    done = end;
  }
  if (done < text.length) pieces.push({ at: done, text: text.slice(done) });
  return pieces;
};
