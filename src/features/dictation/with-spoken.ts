/** What was said, put at the end of what is written as far as `max` characters reach; `left` is what found no room. */
export const withSpoken = (text: string, words: string, max: number): { text: string; left: string } => {
  const said = Array.from(words);
  const room = Math.max(0, max - Array.from(text).length);
  return { text: text + said.slice(0, room).join(''), left: said.slice(room).join('') };
};

/** What was said, as something to search: without the stop a listener puts behind it. */
export const asQuery = (words: string, max: number): string =>
  Array.from(words.replace(/[\s，。！？；、,.!?;]+$/u, ''))
    .slice(0, max)
    .join('');
