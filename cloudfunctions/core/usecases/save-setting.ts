import { AppError } from '../contract/app-error';
import type { Parsed, Setting } from '../contract';
import type { SettingsRecord } from '../domain/records';
import { addDays, beijingDay } from '../domain/working-time';
import { type Actor, requireRole } from '../policies';
import { writeAudit } from '../store/audit';
import { commandOf, earlierResult, once } from '../store/commands';
import { settingIn, writeSetting } from '../store/settings';
import { findMembers } from '../store/staff';

/** Who was on duty is known for so long, in days. */
const ROSTER_KEPT = 90;

/**
 * Sets one of the office's settings. It holds for what comes after: no deadline that stands is moved by it.
 *
 * Throws `forbidden`, `conflict_stale`, `bad_request`.
 */
export async function saveSetting(actor: Actor, input: Parsed<'admin', 'save_setting'>, now: number): Promise<void> {
  requireRole(actor, 'admin.save_setting');
  const command = commandOf(actor.personId, 'admin.save_setting', input);
  if (await earlierResult(command)) return;
  const setting = await checked(input.setting, now);
  await once(command, now, async (tx) => {
    const before = await settingIn(tx, setting.id);
    if ((before?.version ?? 0) !== input.version) {
      throw new AppError('conflict_stale', '这项设置刚刚有人改过，请看过最新内容后再改。');
    }
    await writeSetting(tx, { ...setting.value, _id: setting.id, version: input.version + 1 } as SettingsRecord);
    const subject = `setting:${setting.id}`;
    await writeAudit(tx, { subject, action: 'admin.save_setting', by: actor.staffId, fields: setting.value }, now);
    return { id: setting.id };
  });
}

/** The roster without what is long over, and with nobody in it who is not staff. */
async function checked(setting: Setting, now: number): Promise<Setting> {
  if (setting.id !== 'duty_roster') return setting;
  const first = addDays(beijingDay(now), -ROSTER_KEPT);
  const kept = Object.entries(setting.value.days).filter(([day, people]) => day >= first && people.length > 0);
  const days = Object.fromEntries(kept.map(([day, people]) => [day, [...new Set(people)]]));
  const named = [...new Set(Object.values(days).flat())];
  const known = await findMembers(named);
  if (known.length < named.length) throw new AppError('bad_request', '值班表里有人已经不是工作人员，请重新选择。');
  return { id: setting.id, value: { days } };
}
