import { AppError } from '../../contract/app-error';

/** Why a code gave no number. `rejected` is a spent or false code. */
type Refused = 'rejected' | 'unavailable';
/** Whether WeChat confirmed a phone number for a button's code; the number itself is not handed on. */
export type PhoneVerdict = 'verified' | Refused;

/** Spends a code of WeChat's phone button: it counts once, for five minutes. */
export interface PhoneNumber {
  verify(code: string): Promise<PhoneVerdict>;
  /** The number itself, for an asker who wants to be called on it. */
  read(code: string): Promise<{ number: string } | Refused>;
}

/** Tells the person who tapped the button what to do: throws `rule_blocked` or `busy`. */
export function refusePhone(why: Refused): never {
  if (why === 'rejected') throw new AppError('rule_blocked', '手机号验证已失效，请重新点击按钮验证。');
  throw new AppError('busy', '暂时无法验证手机号，请稍后再试。');
}
