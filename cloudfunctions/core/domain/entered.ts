import type { QuestionRecord } from './records';

/** Whether the answer to a question that was entered for somebody is still to be given where it came from. */
export const isForSource = ({ entered, state }: QuestionRecord): boolean =>
  entered !== undefined && entered.repliedAt === undefined && (state === 'answered' || state === 'closed');
