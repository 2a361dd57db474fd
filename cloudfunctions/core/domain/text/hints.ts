/**
 * What may tell who somebody is and cannot be known for sure: names, and the house somebody lives in. Only ever pointed
 * out to a person, who decides; nothing is refused or masked by it.
 *
 * Runs in WeChat's engines too: no lookbehind, no Unicode property escapes.
 */
import { addressesIn } from './addresses';
import { namesIn } from './names';
import { flatten } from './scan';

export type HintKind = 'name' | 'address';

/** A piece that may be personal; `start` and `end` are string indexes as for `slice`. */
export interface Hint {
  kind: HintKind;
  start: number;
  end: number;
}

/** Every piece that may tell who somebody is, in order. A suggestion: it misses some and is wrong of others. */
export const findHints = (text: string): Hint[] => {
  const plain = flatten(text);
  const addresses = addressesIn(plain).map((span): Hint => ({ kind: 'address', ...span }));
  // A village may be called like a person: 王家寨3组.
  const names = namesIn(plain)
    .map((span): Hint => ({ kind: 'name', ...span }))
    .filter((name) => !addresses.some(({ start, end }) => start < name.end && name.start < end));
  return [...addresses, ...names].sort((a, b) => a.start - b.start);
};
