import type { ReactNode } from 'react';

export interface AgreeButtonProps {
  busy: boolean;
  onAgree: () => void;
  children: ReactNode;
}
