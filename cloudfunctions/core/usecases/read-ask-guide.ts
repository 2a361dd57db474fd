import { findDangerWords } from '../store/settings';

/** What the form for a question must know: the words that bring up the emergency numbers. */
export const readAskGuide = async (): Promise<{ dangerWords: readonly string[] }> => ({
  dangerWords: await findDangerWords(),
});
