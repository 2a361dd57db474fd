import type { Input } from '@core/contract';
import { CONTACT_FIELDS, phoneOf } from '@core/contract/constants';

/** Contact details as they are typed and sent; null is what is to be removed. */
export type Typed = NonNullable<Input<'citizen', 'ask'>['contact']>;

/** What is typed after a change; undefined when nothing of it is left to keep. */
export function typedWith(typed: Typed, change: Partial<Typed>): Typed | undefined {
  const next: Typed = { ...typed, ...change };
  for (const field of CONTACT_FIELDS) if (next[field]?.trim() === '') delete next[field];
  if (next.sealedPhone === undefined) delete next.sealedPhone;
  const left = next.sealedPhone !== undefined || CONTACT_FIELDS.some((field) => next[field] !== undefined);
  return left ? next : undefined;
}

/** What is wrong with the phone as it is typed, in a sentence that says what to do. */
export const phoneProblem = (typed: Typed | undefined): string | undefined =>
  typeof typed?.phone === 'string' && phoneOf(typed.phone) === null
    ? '请填 11 位手机号，或者带区号的座机号，如 0851-12345678。'
    : undefined;
