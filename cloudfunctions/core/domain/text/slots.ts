/** A place in a quick reply to be filled for each question: 【填：办理地点】. */
const SLOT = /【填[：:]([^】]{1,20})】/g;

/** What is still to be filled in a text, by name. */
export const slotsIn = (text: string): string[] => [
  ...new Set(Array.from(text.matchAll(SLOT), ([, name = '']) => name)),
];
