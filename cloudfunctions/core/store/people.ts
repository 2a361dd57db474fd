import type { ConsentRecord, StaffRecord } from '../domain/records';
import { consents, staff } from './collections';

export const findStaff = (personId: string): Promise<StaffRecord | null> => staff.byId(personId);
export const findConsent = (personId: string): Promise<ConsentRecord | null> => consents.byId(personId);
/** Keeps the last consent given; the same one given twice is one. */
export const saveConsent = (consent: ConsentRecord): Promise<void> => consents.put(consent);
