import { type Actor, actorOf } from '../policies';
import { findStaff } from '../store/people';

export type { Actor };

/** Who acts, by the staff record of this moment: one read by id, so that a suspension holds from the next call on. */
export const resolveActor = async (personId: string): Promise<Actor> => actorOf(personId, await findStaff(personId));

/** The caller as a person who asks, for whom no staff record counts. */
export const askerOf = (personId: string): Actor => actorOf(personId, null);
