const BETWEEN = /[\s，。！？、,.!?]/g;

/**
 * Whether a text may tell of somebody in danger: it holds one of the office's words, whatever stands between its
 * characters. It only brings up numbers to call and puts the question on top; it never blocks anything.
 */
export const soundsDangerous = (text: string, words: readonly string[]): boolean => {
  const dense = text.replace(BETWEEN, '');
  return words.some((word) => word !== '' && dense.includes(word));
};
