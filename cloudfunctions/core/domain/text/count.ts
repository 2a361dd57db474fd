/**
 * The length of a text as people count it: a Chinese character, a letter, a sign and a line break are one each, and so
 * is a character beyond the basic plane (𠮷, 😀). The same count as the contract's limits, so that form and server agree.
 */
export const countCharacters = (text: string): number => Array.from(text).length;

/** The text if it has at most so many characters, else its beginning with … as the last of them. */
export const shortened = (text: string, max: number): string => {
  const characters = Array.from(text);
  return characters.length <= max ? text : `${characters.slice(0, max - 1).join('')}…`;
};
