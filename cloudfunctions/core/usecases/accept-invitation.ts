import { nanoid } from 'nanoid';
import { AppError } from '../contract/app-error';
import type { Parsed } from '../contract';
import type { InvitationRecord, StaffRecord } from '../domain/records';
import { tooManyWords } from '../domain/writing-limits';
import { type Actor, requireRole } from '../policies';
import { takeAllowance } from '../store/allowances';
import { writeAudit } from '../store/audit';
import { commandOf, earlierResult, once } from '../store/commands';
import { findInvitation, invitationId, invitationIn, writeInvitation } from '../store/invitations';
import { findWritingLimits } from '../store/settings';
import { accountIn, addMember, findMember, memberIn, moveMember, writeMember } from '../store/staff';
import type { Transaction } from '../store/transaction';
import { unitNow } from '../store/units';

export interface Joined extends Pick<StaffRecord, 'name' | 'roles' | 'unitName'> {
  rebound: boolean;
}

const UNKNOWN = '邀请码不对，请核对后再填；12 位字母和数字，不分大小写。';

/**
 * 接受邀请: whoever has the code becomes staff with the account they call from; one who is staff gets the roles added;
 * a rebind moves the record of a lost account to this one.
 *
 * Throws `not_found` for a wrong code, `too_many` for guessing, `rule_blocked` with what is in the way.
 */
export async function acceptInvitation(
  caller: Actor,
  input: Parsed<'admin', 'accept_invitation'>,
  now: number,
): Promise<Joined> {
  requireRole(caller, 'admin.accept_invitation');
  const { personId } = caller;
  const command = commandOf(personId, 'admin.accept_invitation', input);
  const earlier = await earlierResult<Joined>(command);
  if (earlier) return earlier;
  await limitGuesses(personId, command._id, now);
  const id = invitationId(input.code);
  const invited = await findInvitation(id);
  const lost = invited?.rebindId === undefined ? null : await findMember(invited.rebindId);
  return once(command, now, async (tx) => {
    const invitation = await invitationIn(tx, id);
    if (!invitation) throw new AppError('not_found', UNKNOWN);
    const gone = whyGone(invitation, now);
    if (gone !== null) throw new AppError('rule_blocked', gone);
    const account = await accountIn(tx, personId);
    const joined = invitation.rebindId === undefined ? await join(tx, invitation, account) : await rebind(tx, account);
    await writeInvitation(tx, { ...invitation, state: 'used', usedAt: now });
    const { staffId, name, roles, unitName, unitId } = joined;
    const fields = { roles, unitId, invitation: id };
    const subject = `staff:${staffId}`;
    await writeAudit(tx, { subject, action: 'admin.accept_invitation', by: staffId, fields }, now);
    return { name, roles, unitName, rebound: invitation.rebindId !== undefined };
  });

  async function join(
    tx: Transaction,
    invitation: InvitationRecord,
    account: StaffRecord | null,
  ): Promise<StaffRecord> {
    const unit = invitation.unitId === undefined ? null : await unitNow(tx, invitation.unitId);
    if (!account) {
      const member: StaffRecord = {
        ...{ _id: personId, staffId: nanoid(), version: 1, name: invitation.name, roles: invitation.roles },
        ...{ reviewStage: invitation.reviewStage, unitId: unit?._id, unitName: unit?.name },
        ...{ active: true, joinedAt: now, invitedBy: invitation.byId },
      };
      await addMember(tx, member);
      return member;
    }
    const reason = whyNotAdded(account, unit?._id);
    if (reason !== null) throw new AppError('rule_blocked', reason);
    const more: StaffRecord = {
      ...account,
      roles: [...new Set([...account.roles, ...invitation.roles])],
      reviewStage: invitation.reviewStage ?? account.reviewStage,
      ...(unit ? { unitId: unit._id, unitName: unit.name } : {}),
    };
    await writeMember(tx, more);
    return more;
  }

  async function rebind(tx: Transaction, account: StaffRecord | null): Promise<StaffRecord> {
    if (account) throw new AppError('rule_blocked', '这个微信已经是工作人员，不能再换绑到这里。');
    const member = lost && (await memberIn(tx, lost));
    if (!member) throw new AppError('not_found', UNKNOWN);
    await moveMember(tx, member, personId);
    return member;
  }
}

/** Codes are too many to be guessed; nobody is to try all the same. */
async function limitGuesses(personId: string, command: string, now: number): Promise<void> {
  const { codes } = await findWritingLimits();
  const admission = await takeAllowance({ personId, kind: 'codes', command }, codes, now);
  if (!admission.admitted) throw new AppError('too_many', tooManyWords('codes', admission.comeBackAt, now));
}

function whyGone({ state, expiresAt }: InvitationRecord, now: number): string | null {
  if (state === 'used') return '这个邀请码已经用过了，每个邀请码只能用一次。请向管理员要一个新的。';
  if (state === 'revoked') return '这个邀请码已经被撤回，请向管理员要一个新的。';
  return now > expiresAt ? '这个邀请码已经过期，请向管理员要一个新的。' : null;
}

function whyNotAdded({ active, unitId, unitName }: StaffRecord, invitedTo: string | undefined): string | null {
  if (!active) return '您的工作人员身份已停用，不能用邀请码恢复。请联系管理员。';
  return invitedTo !== undefined && unitId !== undefined && unitId !== invitedTo
    ? `您已经是${unitName}的联络员，一个人只能联络一个部门。请联系管理员调整。`
    : null;
}
