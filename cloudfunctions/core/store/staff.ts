import { AppError } from '../contract/app-error';
import { LIMITS, type StaffRole } from '../contract/constants';
import { holdingUnit } from '../domain/transfer';
import { isActiveAdmin } from '../domain/staff';
import type { HolderKey, StaffRecord } from '../domain/records';
import { answered, type Rows } from './collection';
import { counters, staff } from './collections';
import { _, db } from './database';
import type { Transaction } from './transaction';

/** Documents a filtered list looks at before it hands its position on. */
const SCAN = 300;
/** Of one role or unit at a time: more than there are anywhere. */
const COLLEAGUES = 100;
/** Of a few regions' units. */
const CONTACTS = 500;

/** A member of staff by who they are, whatever account they use. */
export const findMember = async (staffId: string): Promise<StaffRecord | null> =>
  (await staff.page({ where: { staffId }, orderBy: 'joinedAt', direction: 'desc', limit: 1 })).rows[0] ?? null;

/** Like `findMember`; `not_found` when there is none. */
export async function requireMember(staffId: string): Promise<StaffRecord> {
  const member = await findMember(staffId);
  if (!member) throw memberGone();
  return member;
}

export const memberGone = (): AppError => new AppError('not_found', '没有找到这位工作人员，请刷新后再看。');

/** The member as this transaction sees them, on the version the actor saw; else `not_found` or `conflict_stale`. */
export async function memberIn(tx: Transaction, { _id, staffId }: StaffRecord, version?: number): Promise<StaffRecord> {
  const member = await tx.get(staff, _id);
  if (member?.staffId !== staffId) throw memberGone();
  if (version !== undefined && member.version !== version) {
    throw new AppError('conflict_stale', '这位工作人员的信息刚刚有变化，请看过最新情况后再操作。');
  }
  return member;
}

export const accountIn = (tx: Transaction, openid: string): Promise<StaffRecord | null> => tx.get(staff, openid);

/** Writes a changed member, one version on. */
export async function writeMember(tx: Transaction, member: StaffRecord): Promise<void> {
  await tx.replace(staff, { ...member, version: member.version + 1 });
}

export const addMember = (tx: Transaction, member: StaffRecord): Promise<void> => tx.add(staff, member);

/** Gives a member's record to another account; the one before is nobody's at the same moment. */
export async function moveMember(tx: Transaction, member: StaffRecord, openid: string): Promise<void> {
  await tx.remove(staff, member._id);
  await tx.add(staff, { ...member, _id: openid, version: member.version + 1 });
}

/** Those active in a role, newest first. */
export const listInRole = async (role: StaffRole): Promise<StaffRecord[]> =>
  (
    await staff.page({
      where: { roles: role, active: true } as object as Partial<StaffRecord>,
      orderBy: 'joinedAt',
      direction: 'desc',
      limit: COLLEAGUES,
    })
  ).rows;

/**
 * Refuses to take the last active admin away. Every such change goes through one document, so of two admins who take
 * each other away at the same moment the second one finds the first one gone.
 */
export async function requireOtherAdmin(
  tx: Transaction,
  leaving: StaffRecord,
  admins: readonly StaffRecord[],
): Promise<void> {
  const guard = await tx.get(counters, 'admins');
  await tx.replace(counters, { _id: 'admins', value: (guard?.value ?? 0) + 1 });
  for (const { _id, staffId } of admins) {
    if (staffId === leaving.staffId) continue;
    const other = await tx.get(staff, _id);
    if (other && isActiveAdmin(other)) return;
  }
  throw new AppError(
    'rule_blocked',
    '这是最后一位在用的管理员，不能停用，也不能去掉管理员角色。请先让另一位成为管理员。',
  );
}

/** The active people of a holder, of whom one may work on a question. */
export async function listPeopleOf(holderKey: HolderKey): Promise<StaffRecord[]> {
  if (holderKey === 'inspection') return listInRole('inspector');
  const unitId = holdingUnit({ holderKey });
  if (unitId !== null) return listContactsOf([unitId]);
  const [operators, leads] = await Promise.all([listInRole('operator'), listInRole('lead')]);
  return [...operators, ...leads.filter(({ _id }) => !operators.some((other) => other._id === _id))];
}

/** The active contacts of these units, a few regions' at most. */
export async function listContactsOf(unitIds: readonly string[]): Promise<StaffRecord[]> {
  if (unitIds.length === 0) return [];
  const found = db.collection(staff.name).where({ unitId: _.in([...unitIds]), active: true });
  const { data } = await answered(found.limit(CONTACTS).get());
  return data as StaffRecord[];
}

/** Those of these units in which somebody works in the app. */
export const listOnlineUnits = async (unitIds: readonly string[]): Promise<Set<string>> =>
  new Set((await listContactsOf(unitIds)).flatMap(({ unitId }) => unitId ?? []));

/** Those for whom an admin asked for a new account, longest ago first. */
export const listRebinds = async (): Promise<StaffRecord[]> =>
  (await staff.page({ where: {}, orderBy: 'rebindAt', direction: 'asc', above: 0, limit: LIMITS.page })).rows;

/** Those whose staffIds these are; unknown ones are left out. */
export async function findMembers(staffIds: readonly string[]): Promise<StaffRecord[]> {
  if (staffIds.length === 0) return [];
  const found = db.collection(staff.name).where({ staffId: _.in([...staffIds]) });
  const { data } = await answered(found.limit(staffIds.length).get());
  return data as StaffRecord[];
}

/** A page of staff, newest first: of all, or of those that `keep` keeps. */
export function pageStaff(
  keep: ((member: StaffRecord) => boolean) | null,
  after: string | undefined,
): Promise<Rows<StaffRecord>> {
  const query = { where: {}, orderBy: 'joinedAt', direction: 'desc', after, limit: LIMITS.page } as const;
  return keep ? staff.sifted(query, keep, SCAN) : staff.page(query);
}
