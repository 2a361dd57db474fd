import { listenToKeys } from '@/platform/accessibility/keyboard.h5';
import { mountPeopleSwitcher } from '@/platform/person/people-switcher.h5';

/** Any browser of the build's list runs it; it gets keys, and the switcher of seed people beside it. True always. */
export const prepare = (): boolean => {
  listenToKeys();
  void mountPeopleSwitcher();
  return true;
};
