import { type Actor, requireRole } from '../policies';
import { contactsAreKept } from '../store/contacts';
import { findStaffCalls } from '../store/settings';

export interface ContactGuide {
  /** Whether contact details can be kept at all. */
  kept: boolean;
  /** What staff call from, in words. */
  calledFrom: readonly string[];
}

/** What an asker is told before they leave contact details. */
export async function readContactGuide(caller: Actor): Promise<ContactGuide> {
  requireRole(caller, 'citizen.contact_guide');
  return { kept: contactsAreKept(), calledFrom: await findStaffCalls() };
}
