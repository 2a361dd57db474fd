import Taro from '@tarojs/taro';

/** Opens the phone with a number; a person who changes their mind is not told of a failure. */
export const dial = (phoneNumber: string): void => {
  void Taro.makePhoneCall({ phoneNumber }).catch(() => undefined);
};
