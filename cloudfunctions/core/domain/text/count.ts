/**
 * The length of a text as people count it: a Chinese character, a letter, a sign and a line break are one each, and so
 * is a character beyond the basic plane (𠮷, 😀). The same count as the contract's limits, so that form and server agree.
 */
export const countCharacters = (text: string): number => Array.from(text).length;
