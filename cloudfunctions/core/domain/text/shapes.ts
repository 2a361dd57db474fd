/**
 * What each kind of personal data looks like in flattened text (see scan.ts). The order matters: longest and surest
 * first, and what one shape has taken the next no longer sees.
 */
import { isWholeNumber, type Test } from './scan';

export type PersonalDataKind = 'id_number' | 'phone' | 'landline' | 'bank_card' | 'plate' | 'openid';

interface Shape {
  kind: PersonalDataKind;
  pattern: RegExp;
  test: Test;
}

const digitsOf = (piece: string): string => piece.replace(/[^0-9Xx]/g, '');
const isWhole: Test = (_match, start, end, text) => isWholeNumber(text, start, end);

/** GB/T 2260 provinces; 9 opens the number of a foreigner's permanent residence card. */
const PROVINCE = /^(1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3]|9[1-9])/;
const isBirthday = (month: string, day: string): boolean => /^(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/.test(month + day);

/** Named as another paper's number. A building permit (施工许可证号) has a county and a day in the same places. */
const OTHER_NUMBER =
  /(许可证|办件|受理|订单|工单|合同|流水|运单|准考证|条形码|快递|发票|案件|项目)[^\d]{0,2}(号码?|编号|单号)?[是为: ]{0,2}$/;
const isNamedOtherwise = (text: string, start: number): boolean =>
  OTHER_NUMBER.test(text.slice(Math.max(0, start - 12), start));

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const passesIdCheck = (id: string): boolean => {
  const sum = WEIGHTS.reduce((total, weight, place) => total + weight * Number(id[place]), 0);
  return '10X98765432'[sum % 11] === id.slice(-1).toUpperCase();
};

/**
 * GB 11643: six digits of place, a birthday, three of sequence, a check digit. The check digit need not be right, since
 * a number with one wrong digit still tells who somebody is, unless the text names it as another paper's number. A final
 * X makes it one whatever the birthday says.
 */
const isIdNumber: Test = (match, start, end, text) => {
  const id = digitsOf(match);
  if (!isWholeNumber(text, start, end) || /x/i.test(text.charAt(end)) || !PROVINCE.test(id)) return false;
  if (isNamedOtherwise(text, start) && !(id.length === 18 && passesIdCheck(id))) return false;
  if (id.length === 15) return isBirthday(id.slice(8, 10), id.slice(10, 12));
  return /x$/i.test(id) || (/^(19|20)/.test(id.slice(6)) && isBirthday(id.slice(10, 12), id.slice(12, 14)));
};

/** The check of ISO/IEC 7812, which every card number passes. */
const passesLuhn = (number: string): boolean => {
  let sum = 0;
  for (let place = 0; place < number.length; place += 1) {
    const digit = Number(number[number.length - 1 - place]);
    const weighed = place % 2 === 1 ? digit * 2 : digit;
    sum += weighed > 9 ? weighed - 9 : weighed;
  }
  return sum % 10 === 0;
};

/** Any issuer's number with a right check digit, or one of UnionPay's (62) even when mistyped. */
const isIssued: Test = (match, start, end, text) =>
  isWholeNumber(text, start, end) && /^([3-6]|955)/.test(match) && passesLuhn(digitsOf(match));
const isUnionPay: Test = (match, start, end, text) => isWholeNumber(text, start, end) && match.startsWith('62');

const CARD_UNBROKEN = /\d{16,19}/;
const CARD_BY_FOUR_AND_TAIL = /\d{4}(?:[ -]\d{4}){3}[ -]?\d{1,3}/;
const CARD_BY_FOUR = /\d{4}(?:[ -]\d{4}){3}/;
const CARD_BY_SIX = /\d{6}[ -]\d{10,13}/;
const CARDS = [CARD_UNBROKEN, CARD_BY_FOUR_AND_TAIL, CARD_BY_FOUR, CARD_BY_SIX];

const isGrouped: Test = (match, start, end, text) =>
  isWholeNumber(text, start, end) && match.split(' ').every((group) => group.length > 1);

const isAnnounced: Test = (_match, start, end, text) =>
  isWholeNumber(text, start, end) && /(电话|座机|固话|传真)[^\d]{0,4}$/.test(text.slice(Math.max(0, start - 6), start));

const isPlate: Test = (match, _start, end, text) =>
  (match.match(/\d/g)?.length ?? 0) >= 3 && !/[A-Z\d]/i.test(text.charAt(end));

const isOpenid: Test = (match, start, end, text) =>
  /[A-Z\d].*[A-Z\d]/.test(match) && !/[\w-]/.test(text.charAt(start - 1) + text.charAt(end));

export const SHAPES: readonly Shape[] = [
  // `o` and 27 signs of base64url, among them capitals or digits
  { kind: 'openid', pattern: /o[\w-]{27}/, test: isOpenid },

  { kind: 'id_number', pattern: /\d(?:[ -]?\d){16}[ -]?[\dXx]/, test: isIdNumber },
  { kind: 'id_number', pattern: /\d{6}[ -]?\d{6}[ -]?\d{3}/, test: isIdNumber },

  // Shape by shape, so that the first 16 of UnionPay's 19 digits are not taken when they pass the check by chance
  ...CARDS.flatMap((pattern): Shape[] => [
    { kind: 'bank_card', pattern, test: isIssued },
    { kind: 'bank_card', pattern, test: isUnionPay },
  ]),

  // 138 1234 5678 · 138.1234.5678 · with or without +86 · in any groups of two digits and more · digit by digit
  {
    kind: 'phone',
    pattern: /(?:\(?(?:\+|00)?86\)?[ -]?)?1[3-9]\d(?:[ -]{0,3}\d{4}[ -]{0,3}\d{4}|\.\d{4}\.\d{4})/,
    test: isWhole,
  },
  { kind: 'phone', pattern: /1[3-9](?: ?\d){9}/, test: isGrouped },
  { kind: 'phone', pattern: /1[ -][3-9](?:[ -]\d){9}/, test: isWhole },

  // With an area code and perhaps an extension, or seven or eight digits behind a word that announces them
  {
    kind: 'landline',
    pattern: /\(?0(?:10|2\d|[3-9]\d\d)\)?[ -]{0,3}[2-8]\d{2}(?:\d?[ -]?\d{4}|\d[ -]\d{3})(?:(?:-|转)\d{1,5})?(?!\d)/,
    test: isWhole,
  },
  { kind: 'landline', pattern: /[2-8]\d{2,3}[ -]?\d{4}/, test: isAnnounced },

  // Five signs with at least three digits, or the six of a green plate
  {
    kind: 'plate',
    pattern:
      /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼] ?[A-HJ-NP-Z][ .·•・‧-]?(?:[A-HJK][A-HJ-NP-Z\d]\d{4}|\d{5}[A-HJK]|[A-HJ-NP-Z\d]{4}[A-HJ-NP-Z\d挂学警港澳])/i,
    test: isPlate,
  },
];
