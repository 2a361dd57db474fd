import type { MeView } from '@core/contract';
import { CONSENT_VERSION } from '@core/contract/constants';
import Taro from '@tarojs/taro';
import { learnAsking } from '@/features/asking/asking';
import { createQuery } from '@/features/query/create-query';
import { call } from '@/platform/call';

/** What the server knows about this person: consent, and roles if they are staff. */
export const meQuery = createQuery<null, MeView>('me', () => call('citizen', 'me', {}), 'device');

const STAFF = 'staff-seen';
const ASKER = 'asker-seen';

/** Whether this device last belonged to staff: readers never pay a call for finding out. */
export const wasStaff = (): boolean => Taro.getStorageSync(STAFF) === true;

/** Asks who this is and remembers whether the staff tab is theirs. */
export const refreshMe = async (): Promise<MeView | undefined> => {
  await meQuery.load(null);
  const { data, error } = meQuery.peek(null);
  if (!error) {
    if (data) learnAsking(data.asking);
    Taro.setStorageSync(STAFF, data?.staff !== undefined);
    Taro.setStorageSync(ASKER, data?.consentVersion !== undefined);
  }
  return error ? undefined : data;
};

/** Whoever asked before, and staff, are told by a mark that something came; readers never pay a call for it. */
export const lookForNews = async (): Promise<void> => {
  if (wasStaff() || Taro.getStorageSync(ASKER) === true) await refreshMe();
};

/** How much waits for this member of staff, as an answer said that came by another road. */
export const learnWaiting = (waiting: number): void => {
  const { data } = meQuery.peek(null);
  if (data?.staff) meQuery.put(null, () => ({ ...data, staff: { ...data.staff, waiting } }) as MeView);
};

/** How much waits for this member of staff, as the server last said; 0 for everybody else. */
export const useWaiting = (): number => meQuery.useAnswer(null).data?.staff?.waiting ?? 0;

/** Whether something came to one of this person's questions, as the server last said. */
export const useHasNews = (): boolean => (meQuery.useAnswer(null).data?.unread ?? 0) > 0;

/** Records this person's consent to the policy and agreement of today. */
export const agreeToPrivacy = async (): Promise<MeView> => {
  const me = await call('citizen', 'agree_privacy', { consentVersion: CONSENT_VERSION });
  meQuery.put(null, () => me);
  Taro.setStorageSync(ASKER, true);
  return me;
};
