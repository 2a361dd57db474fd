/** What can be taken over from what is similar. */
export interface Uses {
  /** Takes an answer as the start of the reply; absent where nobody replies now. */
  onStart?: (answer: string) => void;
  /** Cites a card. */
  onCite?: (card: { id: string; question: string }) => void;
}
