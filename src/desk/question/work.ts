/** What can be begun on a question's page; one at a time. */
export type Work = 'triage' | 'reply' | 'feature' | 'take_back' | 'approve' | 'return' | 'urgent' | 'mute';
