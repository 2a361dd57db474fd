import { z } from 'zod';
import { answers } from './action';
import { DIRECTORY_LEVELS, isHotline, LIMITS, SETTING_IDS, STAFF_ROLES } from './constants';
import { categoryId, commandId, cursor, day, id, regionCode, text, version } from './fields';
import { setting } from './settings';
import type {
  AdminOverview,
  AuditRow,
  AdminCategory,
  InvitationCode,
  InvitationRow,
  JoinReceipt,
  SettingView,
  StaffMember,
  StaffMemberRow,
  UnitRow,
} from './admin-views';
import type { Page } from './views';

const role = z.enum(STAFF_ROLES, '请选择角色');
const words = z.string().trim().max(LIMITS.searchText).optional();

/** What a member of staff is; which of it belongs together the server says. */
const membership = {
  name: text('姓名', 2, LIMITS.contactName),
  roles: z.array(role).min(1, '请至少选一个角色').max(STAFF_ROLES.length),
  unitId: id.optional(),
  reviewStage: z.union([z.literal(1), z.literal(2), z.literal(3)], '请选择负责哪一审').optional(),
};

const onMember = { commandId, staffId: id, version };

/** Of what: a question by its number, a member of staff or what they did; of everything when nothing is named. */
const auditOf = z.discriminatedUnion('what', [
  z.object({
    what: z.literal('question'),
    no: z
      .string()
      .trim()
      .regex(/^\d{8}-\d{4,}$/, '请填写完整的留言编号，比如 20261127-0001'),
  }),
  z.object({ what: z.literal('by'), staffId: id }),
  z.object({ what: z.literal('member'), staffId: id }),
]);

/** Staff and how the office works. Every change names the version the actor saw. */
export const admin = {
  /** What waits for an admin, and what is missing. */
  overview: answers<AdminOverview>().to(z.object({})),

  /** 审计日志, newest first; days in Beijing, both counted in. */
  audit: answers<Page<AuditRow>>().to(
    z.object({ of: auditOf.optional(), from: day.optional(), until: day.optional(), cursor }),
  ),

  staff: answers<Page<StaffMemberRow>>().to(z.object({ words, role: role.optional(), cursor })),
  member: answers<StaffMember>().to(z.object({ staffId: id })),
  change_staff: answers<StaffMember>().to(z.object({ ...onMember, ...membership })),
  /** 停用; `successorId` takes over what they work on and is needed when there is any. */
  suspend_staff: answers<StaffMember>().to(z.object({ ...onMember, successorId: id.optional() })),
  restore_staff: answers<StaffMember>().to(z.object(onMember)),
  /** 请假; null ends it. */
  set_leave: answers<StaffMember>().to(
    z.object({ ...onMember, leave: z.object({ from: day, until: day, coverId: id }).nullable() }),
  ),
  /** 移交: all that `staffId` works on goes to `successorId`, a piece a minute. */
  hand_over_matters: answers<StaffMember>().to(z.object({ ...onMember, successorId: id })),

  /** 邀请: the code is answered this once and kept nowhere. */
  invite: answers<InvitationCode>().to(z.object({ commandId, ...membership })),
  invitations: answers<InvitationRow[]>().to(z.object({})),
  revoke_invitation: answers<InvitationRow[]>().to(z.object({ commandId, id })),
  /** 接受邀请, by whoever has the code. */
  accept_invitation: answers<JoinReceipt>().to(
    z.object({
      commandId,
      code: z.string('请填写邀请码').trim().min(1, '请填写邀请码').max(40, '邀请码太长了，请核对后再填'),
    }),
  ),

  /** 换绑: of a lost account, asked for by one admin … */
  request_rebind: answers<StaffMember>().to(z.object(onMember)),
  /** … and confirmed by another, who gets the code for the new account. */
  confirm_rebind: answers<InvitationCode>().to(z.object(onMember)),
  cancel_rebind: answers<StaffMember>().to(z.object(onMember)),

  /** 联络矩阵 */
  units: answers<Page<UnitRow>>().to(
    z.object({
      words,
      level: z.enum(DIRECTORY_LEVELS, '请选择层级').optional(),
      regionCode: regionCode.optional(),
      /** Only those without an active contact. */
      offline: z.boolean().optional(),
      cursor,
    }),
  ),
  /** A new one without `id` and `version`. */
  save_unit: answers<UnitRow>().to(
    z.object({
      commandId,
      id: id.optional(),
      version: version.optional(),
      name: text('部门名称', 2, LIMITS.unitName),
      level: z.enum(DIRECTORY_LEVELS, '请选择层级'),
      regionCode,
      categoryIds: z.array(categoryId).min(1, '请至少选一个分类').max(100),
      hotline: z
        .string()
        .trim()
        .refine(isHotline, '电话请填短号码（如 12345）、400 电话，或者带区号的座机号')
        .nullable(),
      about: text('受理范围', 2, LIMITS.unitAbout).nullable(),
      /** Its contacts' replies go out without the desk. */
      sendsReplies: z.boolean().default(false),
    }),
  ),
  /** 撤并: what it has goes to `intoId`. */
  retire_unit: answers<UnitRow>().to(z.object({ commandId, id, version, intoId: id })),

  categories: answers<AdminCategory[]>().to(z.object({})),
  save_category: answers<AdminCategory[]>().to(
    z.object({
      commandId,
      id: categoryId.optional(),
      version: version.optional(),
      name: text('分类名称', 2, LIMITS.categoryName),
      order: z.number('请填写顺序').int('顺序请填整数').min(1, '顺序从 1 开始').max(999, '顺序最大 999'),
    }),
  ),
  retire_category: answers<AdminCategory[]>().to(z.object({ commandId, id: categoryId, version, intoId: categoryId })),

  setting: answers<SettingView>().to(z.object({ id: z.enum(SETTING_IDS, '没有这项设置') })),
  save_setting: answers<SettingView>().to(z.object({ commandId, version, setting })),
};
