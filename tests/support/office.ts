import type { Input } from '@core/contract';
import { commandId } from './inputs';
import { type Person, staffIdOf } from './people';

/** A change of a member of staff on the version they start with. */
export const onMember = (person: Person, version = 1) => ({
  commandId: commandId(),
  staffId: staffIdOf(person),
  version,
});

export const inviting = (more: Partial<Input<'admin', 'invite'>> = {}): Input<'admin', 'invite'> => ({
  commandId: commandId(),
  name: '新同事',
  roles: ['operator'],
  ...more,
});

export const joining = (code: string): Input<'admin', 'accept_invitation'> => ({ commandId: commandId(), code });

export const unitOf = (more: Partial<Input<'admin', 'save_unit'>> = {}): Input<'admin', 'save_unit'> => ({
  commandId: commandId(),
  name: '贵阳市民政局',
  level: 'prefecture',
  regionCode: '520100',
  categoryIds: ['social_security'],
  hotline: '0851-85280000',
  about: null,
  ...more,
});
