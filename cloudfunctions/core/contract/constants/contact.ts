/** 联系方式: what an asker may leave so that the office can reach them; each is optional. */
export const CONTACT_FIELDS = ['name', 'phone', 'address'] as const;
export type ContactField = (typeof CONTACT_FIELDS)[number];

/** What staff call an asker from, unless the office says so otherwise. */
export const STAFF_CALLS: readonly string[] = ['12345 热线', '“办事电话”里办理单位的号码'];

/** Said where contact details cannot be kept: no key to seal them with was given to the server. */
export const CONTACT_OFF = '现在不能留联系方式，不影响办理。请在“我的留言”里看进展和答复。';

const MOBILE = /^1[3-9]\d{9}$/;
/** With its area code; an extension may follow. */
const LANDLINE = /^0(10|2\d|[3-9]\d{2})-?[2-9]\d{6,7}(-\d{1,6})?$/;

/** Short lines (110, 12345, 95598) and 400/800 numbers. */
const SHORT = /^(1\d{2,4}|9\d{4,5}|[48]00-?\d{3}-?\d{4})$/;

/** Whether a unit of the directory can be called so: a short line, a 400 number, or a landline with its area code. */
export const isHotline = (typed: string): boolean => SHORT.test(typed) || LANDLINE.test(typed);

/**
 * A phone number of the mainland as it is kept, without spaces and +86: a mobile, or a landline with its area code; null
 * when it is neither.
 */
export function phoneOf(typed: string): string | null {
  const half = typed.replace(/[\uff10-\uff19]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
  const plain = half.replace(/[\s()（）]/g, '').replace(/[－—–转]/g, '-');
  if (LANDLINE.test(plain)) return plain;
  const digits = plain.replace(/-/g, '').replace(/^(\+|00)?86(?=1)/, '');
  return MOBILE.test(digits) ? digits : null;
}
