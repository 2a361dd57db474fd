import {
  page,
  presentAdminOverview,
  presentAdminCategories,
  presentAuditRow,
  presentCode,
  presentInvitation,
  presentJoined,
  presentMember,
  presentSetting,
  presentMemberRow,
  presentUnitRow,
} from '../core/presenters';
import { type Call, createRouter } from '../core/router';
import { callerOpenid } from '../core/services/wechat/identity';
import { acceptInvitation } from '../core/usecases/accept-invitation';
import { changeStaff } from '../core/usecases/change-staff';
import { handOverMatters } from '../core/usecases/hand-over-matters';
import { inviteStaff } from '../core/usecases/invite-staff';
import { listCategoryRows } from '../core/usecases/list-category-rows';
import { listInvitations } from '../core/usecases/list-invitations';
import { listStaff } from '../core/usecases/list-staff';
import { listUnits, readUnit } from '../core/usecases/list-units';
import { readAdminOverview } from '../core/usecases/read-admin-overview';
import { readMember } from '../core/usecases/read-member';
import { readSetting } from '../core/usecases/read-setting';
import { cancelRebind, confirmRebind, requestRebind } from '../core/usecases/rebind-staff';
import { type Actor, askerOf, resolveActor } from '../core/usecases/resolve-actor';
import { restoreStaff } from '../core/usecases/restore-staff';
import { retireCategory } from '../core/usecases/retire-category';
import { retireUnit } from '../core/usecases/retire-unit';
import { revokeInvitation } from '../core/usecases/revoke-invitation';
import { searchAudit } from '../core/usecases/search-audit';
import { saveCategory } from '../core/usecases/save-category';
import { saveSetting } from '../core/usecases/save-setting';
import { saveUnit } from '../core/usecases/save-unit';
import { setLeave } from '../core/usecases/set-leave';
import { suspendStaff } from '../core/usecases/suspend-staff';

/** Makes a change, then answers what `read` finds after it. */
const after =
  <Input, Result, View>(
    change: (actor: Actor, input: Input, now: number) => Promise<Result>,
    read: (actor: Actor, input: Input, now: number, result: Result) => Promise<View>,
  ) =>
  async (input: Input, { personId, now }: Call): Promise<View> => {
    const actor = await resolveActor(personId);
    return read(actor, input, now, await change(actor, input, now));
  };

const member = async (actor: Actor, input: { staffId: string }, now: number) =>
  presentMember(await readMember(actor, input), actor, now);
const invitations = async (actor: Actor, _input: object, now: number) =>
  (await listInvitations(actor)).map((row) => presentInvitation(row, now));
const categories = async (actor: Actor) => presentAdminCategories(await listCategoryRows(actor));

/** Staff and how the office works. */
export const main = createRouter('admin', {
  identity: callerOpenid,
  anonymous: false,
  handlers: {
    overview: async (_input, { personId, now }) =>
      presentAdminOverview(await readAdminOverview(await resolveActor(personId), now)),

    audit: async (input, { personId }) => {
      const found = await searchAudit(await resolveActor(personId), input);
      return page(found, (row) => presentAuditRow(row, found));
    },
    staff: async (input, { personId, now }) =>
      page(await listStaff(await resolveActor(personId), input), (row) => presentMemberRow(row, now)),
    member: async (input, { personId, now }) => member(await resolveActor(personId), input, now),
    change_staff: after(changeStaff, member),
    suspend_staff: after(suspendStaff, member),
    restore_staff: after(restoreStaff, member),
    set_leave: after(setLeave, member),
    hand_over_matters: after(handOverMatters, member),

    invite: async (input, { personId, now }) =>
      presentCode(await inviteStaff(await resolveActor(personId), input, now)),
    invitations: async (input, { personId, now }) => invitations(await resolveActor(personId), input, now),
    revoke_invitation: after(revokeInvitation, invitations),
    accept_invitation: async (input, { personId, now }) =>
      presentJoined(await acceptInvitation(askerOf(personId), input, now)),

    request_rebind: after(requestRebind, member),
    cancel_rebind: after(cancelRebind, member),
    confirm_rebind: async (input, { personId, now }) =>
      presentCode(await confirmRebind(await resolveActor(personId), input, now)),

    units: async (input, { personId }) => page(await listUnits(await resolveActor(personId), input), presentUnitRow),
    save_unit: after(saveUnit, async (actor, _input, _now, id) => presentUnitRow(await readUnit(actor, id))),
    retire_unit: after(retireUnit, async (actor, { id }) => presentUnitRow(await readUnit(actor, id))),

    categories: async (_input, { personId }) => categories(await resolveActor(personId)),
    save_category: after(saveCategory, categories),
    retire_category: after(retireCategory, categories),

    setting: async (input, { personId, now }) =>
      presentSetting(await readSetting(await resolveActor(personId), input, now)),
    save_setting: after(saveSetting, async (actor, { setting }, now) =>
      presentSetting(await readSetting(actor, { id: setting.id }, now)),
    ),
  },
});
