import type { MeView } from '@core/contract';
import { CONSENT_VERSION } from '@core/contract/constants';
import Taro from '@tarojs/taro';
import { createQuery } from '@/features/query/create-query';
import { call } from '@/platform/call';

/** What the server knows about this person: consent, and roles if they are staff. */
export const meQuery = createQuery<null, MeView>('me', () => call('citizen', 'me', {}), 'device');

const STAFF = 'staff-seen';

/** Whether this device last belonged to staff: readers never pay a call for finding out. */
export const wasStaff = (): boolean => Taro.getStorageSync(STAFF) === true;

/** Asks who this is and remembers whether the staff tab is theirs. */
export const refreshMe = async (): Promise<MeView | undefined> => {
  await meQuery.load(null);
  const { data, error } = meQuery.peek(null);
  if (!error) Taro.setStorageSync(STAFF, data?.staff !== undefined);
  return error ? undefined : data;
};

/** Records this person's consent to the policy and agreement of today. */
export const agreeToPrivacy = async (): Promise<MeView> => {
  const me = await call('citizen', 'agree_privacy', { consentVersion: CONSENT_VERSION });
  meQuery.put(null, () => me);
  return me;
};
