import type { Aria } from './types';

type States = Omit<Aria, 'role' | 'level'> & Record<string, string | boolean | undefined>;

const ARIA_STATES = ['label', 'checked', 'selected', 'expanded', 'disabled', 'hidden', 'live'];

/** Only what is said, each state under its `aria-` name. */
export const present = (states: States): Record<string, string | boolean> => {
  const attributes: Record<string, string | boolean> = {};
  for (const [name, value] of Object.entries(states)) {
    if (value !== undefined) attributes[ARIA_STATES.includes(name) ? `aria-${name}` : name] = value;
  }
  return attributes;
};
