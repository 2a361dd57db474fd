/** Numbers as they are said in Chinese. Every function takes decimal digits and gives text without any. */

const DIGITS = '零一二三四五六七八九';
const PLACES = ['', '十', '百', '千'];
/** Names of the groups of four digits, lowest first. */
const GROUPS = ['', '万', '亿', '万亿'];
const LARGEST = GROUPS.length * 4;

const digit = (character: string): string => DIGITS.charAt(Number(character));
const each = (digits: string, say: (character: string) => string): string => Array.from(digits, say).join('');

/** A number that names something, digit by digit, with 幺 for 1 as on the telephone: 12333 → 幺二三三三. */
export const sayDigits = (digits: string): string =>
  each(digits, (character) => (character === '1' ? '幺' : digit(character)));

/** A year: 2009 → 二〇〇九. */
export const sayYear = (digits: string): string =>
  each(digits, (character) => (character === '0' ? '〇' : digit(character)));

/** Up to four digits without their leading zeros: 1015 → 一千零一十五. Empty for zero. */
const sayGroup = (digits: string): string => {
  let said = '';
  let skipped = false;
  for (const [index, character] of Array.from(digits).entries()) {
    if (character === '0') {
      skipped = said !== '';
      continue;
    }
    said += `${skipped ? '零' : ''}${digit(character)}${PLACES[digits.length - 1 - index] ?? ''}`;
    skipped = false;
  }
  return said;
};

/**
 * A whole number: 15 → 十五, 1000 → 一千, 20000 → 两万, 120000 → 十二万. One with a leading zero, or with more digits than
 * have a name, is said digit by digit.
 */
export const sayWhole = (digits: string): string => {
  if (/^0+$/.test(digits)) return each(digits, digit);
  if (digits.startsWith('0') || digits.length > LARGEST) return sayDigits(digits);
  let said = '';
  for (let end = digits.length, group = 0; end > 0; end -= 4, group += 1) {
    const four = digits.slice(Math.max(0, end - 4), end);
    const words = sayGroup(four);
    if (words === '') {
      if (said !== '' && !said.startsWith('零')) said = `零${said}`;
      continue;
    }
    // A group that begins with a zero is joined to the one above it by 零: 10500 is 一万零五百.
    const joined = four.startsWith('0') && end > 4 ? `零${words}` : words;
    said = `${joined}${GROUPS[group] ?? ''}${said}`;
  }
  return said.replace(/^一十/, '十').replace(/^二(?=[千万亿])/, '两');
};

/** A number with or without a fraction and with or without separators: 1,000 → 一千, 0.5 → 零点五. */
export const sayNumber = (number: string): string => {
  const [whole = '', fraction = ''] = number.replace(/,/g, '').split('.');
  return fraction === '' ? sayWhole(whole) : `${sayWhole(whole)}点${each(fraction, digit)}`;
};

/** A share: 0.5 → 百分之零点五. */
export const sayPercent = (number: string): string => (number === '100' ? '百分之百' : `百分之${sayNumber(number)}`);
