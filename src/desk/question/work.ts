/** What takes a few words and nothing else. */
export type Worded =
  | 'give_back'
  | 'opinion'
  | 'progress'
  | 'supplement'
  | 'pause'
  | 'note'
  | 'urge'
  | 'take_over'
  | 'refuse_extension'
  | 'refuse_decline'
  | 'uphold'
  | 'dismiss';

/** What can be begun on a question's page; one at a time. */
export type Work =
  | 'triage'
  | 'reply'
  | 'feature'
  | 'take_back'
  | 'approve'
  | 'return'
  | 'urgent'
  | 'mute'
  | 'more'
  | 'transfer'
  | 'assign'
  | 'ask_opinions'
  | 'extension'
  | 'decide_extension'
  | 'resume'
  | 'decline'
  | 'decide_decline'
  | 'decide_review'
  | Worded;
