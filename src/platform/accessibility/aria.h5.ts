import { present } from './present';
import type { AriaProps } from './types';

/** Whoever can be tapped can also be reached with the keyboard. */
const REACHABLE = new Set(['button', 'link', 'switch', 'tab', 'radio']);

export const aria: AriaProps = ({ role, ...states }) =>
  present({ role, tabindex: role && REACHABLE.has(role) ? '0' : undefined, ...states });
