import { AppError } from '../contract/app-error';
import { CONTACT_OFF, phoneOf } from '../contract/constants';
import type { Parsed } from '../contract';
import { maskContact } from '../domain/contact';
import { type Actor, requireRole } from '../policies';
import { type PhoneNumber, refusePhone } from '../services/ports';
import { contactsAreKept, sealPhoneFor } from '../store/contacts';
import { requireConsent } from '../store/people';

/** A number that only the server can read, and only for this person. */
export interface SealedPhone {
  sealed: string;
  masked: string;
}

/**
 * 用微信手机号: spends a code of WeChat's button. The number does not leave the server: the device gets it sealed, to
 * send it with the question.
 *
 * Throws `consent_required`, `rule_blocked` without a key or for a spent code, `busy` while WeChat cannot be asked.
 */
export async function readPhone(
  caller: Actor,
  input: Parsed<'citizen', 'read_phone'>,
  { phoneNumber }: { phoneNumber: PhoneNumber },
): Promise<SealedPhone> {
  requireRole(caller, 'citizen.read_phone');
  await requireConsent(caller.personId);
  // Before the code is spent, which may cost the office a fee.
  if (!contactsAreKept()) throw new AppError('rule_blocked', CONTACT_OFF);
  const answer = await phoneNumber.read(input.code);
  if (typeof answer === 'string') return refusePhone(answer);
  const phone = phoneOf(answer.number);
  if (phone === null) throw new AppError('rule_blocked', '微信绑定的不是内地手机号，请直接填写能接听的电话。');
  return { sealed: sealPhoneFor(caller.personId, phone), masked: maskContact({ phone }).phone ?? '' };
}
