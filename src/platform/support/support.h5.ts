import { ERROR_MESSAGES } from '@core/contract/constants';
import Taro from '@tarojs/taro';
import { listenToKeys } from '@/platform/accessibility/keyboard.h5';
import { mountPeopleSwitcher } from '@/platform/person/people-switcher.h5';
import './toast.h5.scss';

/** A page comes in a part of its own, which no tap can fetch without a network: the tap says so instead of doing nothing. */
const tellOfMissingParts = (): void => {
  window.addEventListener('unhandledrejection', (event) => {
    if (!/Loading (CSS )?chunk/.test(String(event.reason))) return;
    event.preventDefault();
    void Taro.showToast({ title: ERROR_MESSAGES.offline, icon: 'none' });
  });
};

/** Any browser of the build's list runs it; it gets keys, and the switcher of seed people beside it. True always. */
export const prepare = (): boolean => {
  listenToKeys();
  tellOfMissingParts();
  void mountPeopleSwitcher();
  return true;
};
