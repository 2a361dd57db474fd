import { present } from './present';
import type { AltProps, AriaProps, BoxNameProps } from './types';

// WeChat knows headings, but no levels of them.
export const aria: AriaProps = ({ role, level: _level, ...states }) => present({ 'aria-role': role, ...states });

export const boxName: BoxNameProps = (label) => aria({ label });

export const alt: AltProps = (shows) => (shows ? aria({ role: 'img', label: shows }) : aria({ hidden: true }));
