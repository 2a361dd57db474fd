import { AppError } from '../contract/app-error';
import type { Parsed } from '../contract';
import type { StaffRecord } from '../domain/records';
import { type ActionKey, type Actor, requireRole } from '../policies';
import { writeAudit } from '../store/audit';
import { commandOf, once } from '../store/commands';
import { addInvitation, invitationCode, invitationEnd, invitationId, type MadeCode } from '../store/invitations';
import { memberIn, requireMember, writeMember } from '../store/staff';
import type { Transaction } from '../store/transaction';

type Input = Parsed<'admin', 'request_rebind'>;

/**
 * 换绑: an admin asks that the record of somebody who lost their account be given to a new one.
 *
 * Throws `forbidden` for their own, `not_found`, `conflict_stale`, `invalid_state` while it was asked for already.
 */
export async function requestRebind(actor: Actor, input: Input, now: number): Promise<void> {
  await changed('admin.request_rebind', actor, input, now, async (tx, member) => {
    if (member.staffId === actor.staffId) throw new AppError('forbidden', '不能给自己换绑，请另一位管理员来申请。');
    if (member.rebindBy) throw new AppError('invalid_state', `${member.rebindBy.name}已经申请过，等另一位管理员确认。`);
    await writeMember(tx, { ...member, rebindAt: now, rebindBy: { staffId: actor.staffId, name: actor.name ?? '' } });
  });
}

/** Takes it back, which any admin may. Throws `forbidden`, `not_found`, `conflict_stale`, `invalid_state`. */
export async function cancelRebind(actor: Actor, input: Input, now: number): Promise<void> {
  await changed('admin.cancel_rebind', actor, input, now, async (tx, member) => {
    if (!member.rebindBy) throw new AppError('invalid_state', '没有等待确认的换绑申请。');
    await writeMember(tx, { ...member, rebindAt: undefined, rebindBy: undefined });
  });
}

/**
 * Another admin than the one who asked, and than the person themself, confirms it and gets the code. The old account
 * keeps what it may until the code is used: whoever stole it is stopped by 停用.
 *
 * Throws `forbidden`, `not_found`, `conflict_stale`, `invalid_state`.
 */
export async function confirmRebind(actor: Actor, input: Input, now: number): Promise<MadeCode> {
  const code = invitationCode(actor.personId, input.commandId);
  const made = await changed('admin.confirm_rebind', actor, input, now, async (tx, member) => {
    if (!member.rebindBy) throw new AppError('invalid_state', '没有等待确认的换绑申请。');
    if (member.rebindBy.staffId === actor.staffId) {
      throw new AppError('forbidden', '换绑是您申请的，要由另一位管理员确认。');
    }
    if (member.staffId === actor.staffId) throw new AppError('forbidden', '不能给自己换绑，请另一位管理员来确认。');
    const { staffId, name, roles, unitId, unitName } = member;
    const expiresAt = invitationEnd(now);
    await addInvitation(tx, {
      ...{ _id: invitationId(code), state: 'open', name, roles, unitId, unitName, rebindId: staffId },
      ...{ byId: actor.staffId, byName: actor.name ?? '', at: now, expiresAt },
    });
    await writeMember(tx, { ...member, rebindAt: undefined, rebindBy: undefined });
    return { name, expiresAt };
  });
  return { code, ...made };
}

/** Does it to a member on the version the actor saw, once, with its line in the audit log. */
async function changed<Result>(
  action: ActionKey,
  actor: Actor,
  input: Input,
  now: number,
  change: (tx: Transaction, member: StaffRecord) => Promise<Result>,
): Promise<Result> {
  requireRole(actor, action);
  const found = await requireMember(input.staffId);
  return once(commandOf(actor.personId, action, input), now, async (tx) => {
    const result = await change(tx, await memberIn(tx, found, input.version));
    const subject = `staff:${found.staffId}`;
    await writeAudit(tx, { subject, action, by: actor.staffId, fields: { rebind: action } }, now);
    return result;
  });
}
