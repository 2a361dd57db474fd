import { present } from './present';
import type { AriaProps } from './types';

export const aria: AriaProps = ({ role, ...states }) => present({ 'aria-role': role, ...states });
