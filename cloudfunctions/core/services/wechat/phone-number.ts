import * as cloud from 'wx-server-sdk';
import type { PhoneNumber } from '../ports';

/** What phonenumber.getPhoneNumber answers. */
interface Answer {
  phoneInfo?: { purePhoneNumber?: string };
}

/** WeChat's codes for a false, spent or expired code. */
const REJECTED = new Set([40029, 40163, 40013]);

const read: PhoneNumber['read'] = async (code) => {
  try {
    const answer: Answer = await cloud.openapi.phonenumber.getPhoneNumber({ code });
    const number = answer.phoneInfo?.purePhoneNumber;
    return number ? { number } : 'unavailable';
  } catch (error) {
    const errCode = typeof error === 'object' && error !== null && 'errCode' in error ? Number(error.errCode) : 0;
    return REJECTED.has(errCode) ? 'rejected' : 'unavailable';
  }
};

/** WeChat's phone button, checked on the server. */
export const wechatPhoneNumber: PhoneNumber = {
  read,
  // The number is looked at and let go.
  verify: async (code) => {
    const answer = await read(code);
    return typeof answer === 'string' ? answer : 'verified';
  },
};
