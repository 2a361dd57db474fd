import { sightings } from './collections';
import type { Transaction } from './transaction';

/** Keeps for the asker's 谁看过 that an office saw the contact details of a question whole. */
export async function noteContactLook(
  tx: Transaction,
  questionId: string,
  officeName: string,
  now: number,
): Promise<void> {
  const _id = `${questionId}:${officeName}`;
  const before = (await tx.get(sightings, _id)) ?? { _id, questionId, officeName, firstAt: now, lastAt: now };
  await tx.replace(sightings, { ...before, lastAt: now, contactAt: now });
}
