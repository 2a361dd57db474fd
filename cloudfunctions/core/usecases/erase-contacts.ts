import { eraseContact, listContactsToErase } from '../store/contacts';

/** One step's share; the next minute goes on. */
const BATCH = 50;

/**
 * Erases the contact details of questions that have been over for 30 days (product.md, Rules that never bend). Answers
 * how many. One that was taken up again at this moment keeps them.
 */
export async function eraseContacts(now: number): Promise<number> {
  let erased = 0;
  for (const { _id } of await listContactsToErase(now, BATCH)) {
    erased += await eraseContact(_id, ({ contactEraseAt = Number.POSITIVE_INFINITY }) => contactEraseAt > now);
  }
  return erased;
}
