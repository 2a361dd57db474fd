import type { ReactNode } from 'react';

export interface PhoneButtonProps {
  busy: boolean;
  /** A single-use code of five minutes, which the server turns into the fact that a number was verified. */
  onCode: (code: string) => void;
  children: ReactNode;
}
