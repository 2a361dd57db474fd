import { AppError } from '../contract/app-error';
import { CONSENT_VERSION } from '../contract/constants';
import type { ConsentRecord, MuteRecord, StaffRecord } from '../domain/records';
import { consents, mutes, staff } from './collections';
import type { Transaction } from './transaction';

export const findStaff = (personId: string): Promise<StaffRecord | null> => staff.byId(personId);
/** Whether somebody of a unit works in the app. */
export const hasActiveContact = async (unitId: string): Promise<boolean> => {
  const contacts = { where: { unitId, active: true }, orderBy: 'joinedAt', direction: 'desc' } as const;
  return (await staff.countUpTo(contacts, 1)) > 0;
};
export const findConsent = (personId: string): Promise<ConsentRecord | null> => consents.byId(personId);
/** Keeps the last consent given; the same one given twice is one. */
export const saveConsent = (consent: ConsentRecord): Promise<void> => consents.put(consent);

/** Throws `consent_required` for a person who has not agreed to the current privacy policy. */
export async function requireConsent(personId: string): Promise<void> {
  const consent = await findConsent(personId);
  if (consent?.consentVersion !== CONSENT_VERSION) throw new AppError('consent_required');
}

export const muteIn = (tx: Transaction, personId: string): Promise<MuteRecord | null> => tx.get(mutes, personId);
export const writeMute = (tx: Transaction, mute: MuteRecord): Promise<void> => tx.replace(mutes, mute);
export const removeMute = (tx: Transaction, personId: string): Promise<void> => tx.remove(mutes, personId);
export const findMute = (personId: string): Promise<MuteRecord | null> => mutes.byId(personId);
