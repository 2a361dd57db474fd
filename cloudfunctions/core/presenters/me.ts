import type { MeView } from '../contract';
import type { ConsentRecord } from '../domain/records';
import type { Actor } from '../policies';

/** What the caller is told of themselves. */
export const presentMe = ({
  actor,
  consent,
  unread,
  asking,
}: {
  actor: Actor;
  consent: ConsentRecord | null;
  unread: number;
  asking: boolean;
}): MeView => ({
  unread,
  asking,
  ...(consent ? { consentVersion: consent.consentVersion } : {}),
  ...(actor.roles.length > 0 ? { staff: presentStaff(actor) } : {}),
});

const presentStaff = ({ staffId, name, roles, unitName }: Actor): MeView['staff'] => ({
  staffId,
  name: name ?? '',
  roles: [...roles],
  ...(unitName === undefined ? {} : { unitName }),
});
