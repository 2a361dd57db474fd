import { present } from './present';
import type { AltProps, AriaProps, BoxNameProps } from './types';

/** Whoever can be tapped can also be reached with the keyboard. */
export const REACHABLE: ReadonlySet<string> = new Set(['button', 'link', 'switch', 'tab', 'radio']);

export const aria: AriaProps = ({ role, level, ...states }) =>
  present({
    role,
    tabindex: role && REACHABLE.has(role) ? '0' : undefined,
    'aria-level': role === 'heading' ? String(level ?? 2) : undefined,
    ...states,
  });

// The browser's own elements stand inside Taro's: the words must be on those.
export const boxName: BoxNameProps = (label) => ({ nativeProps: { 'aria-label': label } });

export const alt: AltProps = (shows) => ({ nativeProps: { alt: shows ?? '' } });
