import type { ReactNode } from 'react';
import type { ButtonProps } from '@/ui/button/button';

export interface PhoneButtonProps {
  /** `primary` when absent. */
  kind?: ButtonProps['kind'];
  busy: boolean;
  /** A single-use code of five minutes, which the server turns into the fact that a number was verified, or the number. */
  onCode: (code: string) => void;
  children: ReactNode;
}
