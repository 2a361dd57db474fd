import { aria } from './aria';
import type { UseDialog } from './types';

// WeChat moves no focus for a program: the name is read when the finger comes upon it.
export const useDialog: UseDialog = (label) => aria({ role: 'dialog', label });
