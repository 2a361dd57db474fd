import type { MeView } from '../contract';
import type { ConsentRecord } from '../domain/records';
import type { Actor } from '../policies';

/** What the caller is told of themselves. */
export const presentMe = ({
  actor,
  consent,
  unread,
  asking,
  waiting,
}: {
  actor: Actor;
  consent: ConsentRecord | null;
  unread: number;
  asking: boolean;
  /** How many questions wait for them; null for whoever has no to-do. */
  waiting: number | null;
}): MeView => ({
  unread,
  asking,
  ...(consent ? { consentVersion: consent.consentVersion } : {}),
  ...(actor.roles.length > 0 ? { staff: presentStaff(actor, waiting) } : {}),
});

const presentStaff = ({ staffId, name, roles, unitName }: Actor, waiting: number | null): MeView['staff'] => ({
  staffId,
  name: name ?? '',
  roles: [...roles],
  ...(unitName === undefined ? {} : { unitName }),
  ...(waiting === null ? {} : { waiting }),
});
