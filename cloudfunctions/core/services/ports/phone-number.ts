/** Whether WeChat confirmed a phone number for a button's code; the number itself is not handed on. */
export type PhoneVerdict = 'verified' | 'rejected' | 'unavailable';

export interface PhoneNumber {
  /** Spends a code of WeChat's phone button: it counts once, for five minutes. `rejected` is a spent or false code. */
  verify(code: string): Promise<PhoneVerdict>;
}
