import { allow, DESK, type Rule } from './rule';

/** What admins keep, and leads of it. */
export const ADMIN_RULES: readonly Rule[] = [
  allow(['admin'], 'admin.overview'),
  allow(['admin'], 'admin.audit'),
  allow(['admin', 'lead'], 'admin.staff'),
  allow(['admin', 'lead'], 'admin.member'),
  allow(['admin'], 'admin.change_staff'),
  allow(['admin'], 'admin.suspend_staff'),
  allow(['admin'], 'admin.restore_staff'),
  allow(['admin', 'lead'], 'admin.set_leave'),
  allow(['admin', 'lead'], 'admin.hand_over_matters'),
  allow(['admin'], 'admin.invite'),
  allow(['admin'], 'admin.invitations'),
  allow(['admin'], 'admin.revoke_invitation'),
  allow('person', 'admin.accept_invitation'),
  allow(['admin'], 'admin.request_rebind'),
  allow(['admin'], 'admin.confirm_rebind'),
  allow(['admin'], 'admin.cancel_rebind'),
  allow(['admin', ...DESK], 'admin.units'),
  allow(['admin'], 'admin.save_unit'),
  allow(['admin'], 'admin.retire_unit'),
  allow(['admin'], 'admin.categories'),
  allow(['admin'], 'admin.save_category'),
  allow(['admin'], 'admin.retire_category'),
  allow(['admin'], 'admin.setting'),
  allow(['admin'], 'admin.save_setting'),
];
