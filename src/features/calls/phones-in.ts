/** Emergency lines, five- and six-digit hotlines, 400 numbers, landlines with their area code. */
const PHONE = /^(?:1(?:10|19|20|22)|1[2-9]\d{3}|9[56]\d{3,4}|400-?\d{3}-?\d{4}|0\d{2,3}-?\d{7,8})$/;

/** The numbers of offices in a sentence, each once, in the order they stand. */
export const phonesIn = (words: string): string[] =>
  [...new Set(words.match(/\d[\d-]*\d/g) ?? [])].filter((number) => PHONE.test(number));
