import type {
  AdminOverview,
  AuditRow,
  AssigneeView,
  ColleagueView,
  AdminCategory,
  InvitationCode,
  InvitationRow,
  JoinReceipt,
  LeaveView,
  Setting,
  SettingView,
  StaffMember,
  StaffMemberRow,
  UnitRow,
} from '../contract';
import type { AuditRecord, CategoryRecord, InvitationRecord, StaffRecord, UnitRecord } from '../domain/records';
import { DESK, INSPECTION } from '../domain/holder';
import { isOnLeave } from '../domain/staff';
import { beijingDay } from '../domain/working-time';
import { type ActionKey, type Actor, mayEver } from '../policies';

const presentLeave = ({ leave }: StaffRecord, now: number): { leave?: LeaveView } => {
  const today = beijingDay(now);
  if (!leave || leave.until < today) return {};
  const { from, until, coverName } = leave;
  return { leave: { from, until, coverName, now: isOnLeave(leave, today) } };
};

/** A member of staff in a list. */
export const presentMemberRow = (member: StaffRecord, now: number): StaffMemberRow => ({
  staffId: member.staffId,
  version: member.version,
  name: member.name,
  roles: [...member.roles],
  ...(member.reviewStage === undefined ? {} : { reviewStage: member.reviewStage }),
  ...(member.unitId === undefined ? {} : { unit: { id: member.unitId, name: member.unitName ?? '' } }),
  active: member.active,
  ...presentLeave(member, now),
});

/** A member of staff, with what this actor may do about them now. */
export function presentMember(
  { member, matters }: { member: StaffRecord; matters: number },
  actor: Actor,
  now: number,
): StaffMember {
  const { rebindBy, rebindAt = 0 } = member;
  const may = (action: ActionKey, possible = true) => possible && mayEver(actor, action);
  const isOwn = member.staffId === actor.staffId;
  return {
    ...presentMemberRow(member, now),
    joinedAt: member.joinedAt,
    matters,
    ...(rebindBy ? { rebind: { byName: rebindBy.name, at: rebindAt } } : {}),
    may: {
      change: may('admin.change_staff'),
      suspend: may('admin.suspend_staff', member.active),
      restore: may('admin.restore_staff', !member.active),
      setLeave: may('admin.set_leave', member.active),
      handOver: may('admin.hand_over_matters', matters > 0),
      requestRebind: may('admin.request_rebind', !rebindBy && !isOwn),
      confirmRebind: may(
        'admin.confirm_rebind',
        rebindBy !== undefined && !isOwn && rebindBy.staffId !== actor.staffId,
      ),
    },
  };
}

/** Who may work on a question. */
export const presentAssignee = (member: StaffRecord, now: number): AssigneeView => ({
  staffId: member.staffId,
  name: member.name,
  ...presentLeave(member, now),
});

/** A colleague as others choose them from a list. */
export const presentColleague = ({ staffId, name, roles, unitName }: StaffRecord): ColleagueView => ({
  staffId,
  name,
  office: unitName ?? (roles.includes('inspector') ? INSPECTION.name : DESK.name),
});

/** Where a code is used; a page of the mini program. */
const JOIN = '/office/join/index';

/** A code as it is read out: three groups of four. */
export function presentCode({
  code,
  name,
  expiresAt,
}: {
  code: string;
  name: string;
  expiresAt: number;
}): InvitationCode {
  return { code: code.replace(/(.{4})(?=.)/g, '$1-'), path: `${JOIN}?code=${code}`, name, expiresAt };
}

export const presentInvitation = (invitation: InvitationRecord, now: number): InvitationRow => ({
  id: invitation._id,
  name: invitation.name,
  roles: [...invitation.roles],
  ...(invitation.unitName === undefined ? {} : { unitName: invitation.unitName }),
  rebind: invitation.rebindId !== undefined,
  byName: invitation.byName,
  at: invitation.at,
  expiresAt: invitation.expiresAt,
  expired: invitation.expiresAt < now,
});

export const presentJoined = ({ name, roles, unitName, rebound }: JoinReceipt): JoinReceipt => ({
  name,
  roles: [...roles],
  ...(unitName === undefined ? {} : { unitName }),
  rebound,
});

interface Overview extends Omit<AdminOverview, 'rebinds'> {
  rebinds: StaffRecord[];
}

export const presentAdminOverview = (overview: Overview): AdminOverview => ({
  ...overview,
  rebinds: overview.rebinds.map(({ staffId, name, rebindBy }) => ({ staffId, name, byName: rebindBy?.name ?? '' })),
});

interface UnitFile {
  unit: UnitRecord;
  contacts: StaffRecord[];
  successor: UnitRecord | null;
}

export const presentUnitRow = ({ unit, contacts, successor }: UnitFile): UnitRow => ({
  id: unit._id,
  version: unit.version ?? 0,
  name: unit.name,
  level: unit.level,
  regionCode: unit.regionCode,
  categoryIds: [...unit.categoryIds],
  ...(unit.hotline === undefined ? {} : { hotline: unit.hotline }),
  ...(unit.about === undefined ? {} : { about: unit.about }),
  sendsReplies: unit.sendsReplies === true,
  contacts: contacts.map(({ staffId, name }) => ({ staffId, name })),
  ...(successor ? { retiredInto: { id: successor._id, name: successor.name } } : {}),
});

export const presentAdminCategories = (categories: readonly CategoryRecord[]): AdminCategory[] =>
  categories.map(({ _id, name, order, version = 0, retiredInto }) => {
    const into = categories.find((other) => other._id === retiredInto);
    return { id: _id, version, name, order, ...(into ? { retiredInto: { id: into._id, name: into.name } } : {}) };
  });

interface SettingFile {
  setting: Setting;
  version: number;
  people: StaffRecord[];
  uncoveredYears?: number[];
}

export const presentSetting = ({ setting, version, people, uncoveredYears }: SettingFile): SettingView => ({
  ...setting,
  version,
  ...(people.length > 0 ? { people: Object.fromEntries(people.map(({ staffId, name }) => [staffId, name])) } : {}),
  ...(uncoveredYears ? { uncoveredYears } : {}),
});

/** What names the subjects of the log and its people. */
interface Named {
  people: readonly StaffRecord[];
  questions: readonly { _id: string; no: string }[];
  units: readonly UnitRecord[];
}

/** A line of the audit log: who changed which members of what, and no value. */
export const presentAuditRow = (
  { _id, at, by, action, subject, fields }: AuditRecord,
  { people, questions, units }: Named,
): AuditRow => {
  const parting = subject.indexOf(':');
  const [kind, key] = [subject.slice(0, parting), subject.slice(parting + 1)];
  const personOf = (staffId: string) => people.find((one) => one.staffId === staffId)?.name;
  const names: Record<string, string | undefined> = {
    question: questions.find((one) => one._id === key)?.no,
    staff: personOf(key),
    unit: units.find((one) => one._id === key)?.name,
  };
  return {
    id: _id,
    at,
    byName: personOf(by) ?? by,
    action,
    kind,
    name: names[kind] ?? key,
    fields: Object.keys(fields),
  };
};
