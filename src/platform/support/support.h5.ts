import { mountPeopleSwitcher } from '@/platform/person/people-switcher.h5';

/** Any browser of the build's list runs it; the switcher of seed people stands beside it. True always. */
export const prepare = (): boolean => {
  void mountPeopleSwitcher();
  return true;
};
