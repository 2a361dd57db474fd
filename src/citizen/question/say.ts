import type { MyQuestionView } from '@core/contract';
import type { Rating } from '@core/contract/constants';
import { myQuestionQuery } from '@/features/my-questions/my-questions';
import { call, toCallError } from '@/platform/call';

/** What an asker can say about their question after it was sent. */
export type Saying = 'more' | 'thanks' | 'review' | Rating;

interface Said {
  saying: Saying;
  text: string;
  /** Of a question solved in part: the office goes on. */
  goOn: boolean;
}

/**
 * Sends the asker's words. When the office was faster and the words still do what their writer was told they would, they are
 * sent once more on the question as it then is; else the refusal is thrown, and the writer looks first.
 */
export async function sayOn(question: MyQuestionView, commandId: string, said: Said): Promise<MyQuestionView> {
  const { id, version } = question;
  try {
    return await say({ commandId, id, version }, said);
  } catch (thrown) {
    if (toCallError(thrown).code !== 'conflict_stale') throw thrown;
    await myQuestionQuery.load(id);
    const now = myQuestionQuery.peek(id).data;
    if (!now || !doesTheSame(question, now, said.saying)) throw thrown;
    // Still the same command: nothing of it is kept after a refusal, and a lost answer must not double the words.
    return say({ commandId, id, version: now.version }, said);
  }
}

/** Ratings are of the answer that was read; words and thanks lead to the same as long as the question stands as it stood. */
const doesTheSame = (read: MyQuestionView, now: MyQuestionView, saying: Saying): boolean =>
  (saying === 'more' || saying === 'thanks') &&
  now.state === read.state &&
  now.answeredAt === read.answeredAt &&
  now.pause?.asks === read.pause?.asks &&
  now.may.reopens === read.may.reopens;

type On = { commandId: string; id: string; version: number };

function say(on: On, { saying, text, goOn }: Said): Promise<MyQuestionView> {
  switch (saying) {
    case 'more':
      return call('citizen', 'follow_up', { ...on, text });
    case 'thanks':
      return call('citizen', 'thank', { ...on, text });
    case 'review':
      return call('citizen', 'request_review', { ...on, text });
    case 'solved':
      return call('citizen', 'rate', { ...on, rating: 'solved', ...(text.trim() === '' ? {} : { text }) });
    case 'partly':
      return call('citizen', 'rate', { ...on, rating: 'partly', text, goOn });
    case 'unsolved':
      return call('citizen', 'rate', { ...on, rating: 'unsolved', text });
  }
}
