import * as cloud from 'wx-server-sdk';
import type { PhoneNumber } from '../ports';

/** What phonenumber.getPhoneNumber answers; the number is looked at and let go. */
interface Answer {
  phoneInfo?: { purePhoneNumber?: string };
}

/** WeChat's codes for a false, spent or expired code. */
const REJECTED = new Set([40029, 40163, 40013]);

/** WeChat's phone button, checked on the server. */
export const wechatPhoneNumber: PhoneNumber = {
  async verify(code) {
    try {
      const answer: Answer = await cloud.openapi.phonenumber.getPhoneNumber({ code });
      return answer.phoneInfo?.purePhoneNumber ? 'verified' : 'unavailable';
    } catch (error) {
      const errCode = typeof error === 'object' && error !== null && 'errCode' in error ? Number(error.errCode) : 0;
      return REJECTED.has(errCode) ? 'rejected' : 'unavailable';
    }
  },
};
