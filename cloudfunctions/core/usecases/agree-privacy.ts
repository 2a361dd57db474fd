import { type Actor, requireRole } from '../policies';
import { saveConsent } from '../store/people';

/** Keeps which privacy policy and user agreement the caller agreed to, and when. */
export async function agreePrivacy(caller: Actor, input: { consentVersion: string }, now: number): Promise<void> {
  requireRole(caller, 'citizen.agree_privacy');
  await saveConsent({ _id: caller.personId, consentVersion: input.consentVersion, agreedAt: now });
}
