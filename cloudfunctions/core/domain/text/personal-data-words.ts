import { findPersonalData, type PersonalDataKind, redactPersonalData } from './personal-data';

/** What people call each kind. */
export const PERSONAL_DATA_NAMES: Record<PersonalDataKind, string> = {
  id_number: '身份证号',
  phone: '手机号',
  landline: '座机号',
  bank_card: '银行卡号',
  plate: '车牌号',
  openid: '微信身份编号',
};

/**
 * What personal data a text carries, for people: `手机号（138****1234）、车牌号（贵A*****）`; null when there is none.
 * An office's own line belongs into what an office writes: `allowed` names what may stand.
 */
export const personalDataIn = (text: string, allowed: readonly PersonalDataKind[] = []): string | null => {
  const pieces = findPersonalData(text)
    .filter(({ kind }) => !allowed.includes(kind))
    .map(({ kind, start, end }) => `${PERSONAL_DATA_NAMES[kind]}（${redactPersonalData(text.slice(start, end))}）`);
  return pieces.length > 0 ? [...new Set(pieces)].join('、') : null;
};
