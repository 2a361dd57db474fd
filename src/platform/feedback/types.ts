import type { ReactNode } from 'react';

export interface FeedbackButtonProps {
  /** Writes it as a question, where the platform has no feedback page of its own. */
  onWrite: () => void;
  children: ReactNode;
}
