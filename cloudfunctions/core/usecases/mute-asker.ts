import { AppError } from '../contract/app-error';
import type { Parsed } from '../contract';
import { isMuted, muteUntil } from '../domain/mute';
import type { MuteRecord } from '../domain/records';
import { dayWords, beijingDay } from '../domain/working-time';
import { type Actor, authorOf, requireRole } from '../policies';
import { commandOf, once } from '../store/commands';
import { muteIn, removeMute, writeMute } from '../store/people';
import { questionIn, writeChange } from '../store/question-file';
import type { Transaction } from '../store/transaction';

/** Without the person, since a command's result is kept. */
type Standing = Pick<MuteRecord, 'until' | 'reason'> | null;

/**
 * 禁言: whoever asked question `input.id` may write no more for some days or for good; the reason is told to them when
 * they try. Who decided and why stands in the question's thread, for staff. Whoever is muted already is muted anew.
 * Answers how the asker stands after it; no answer tells who they are.
 *
 * Throws `forbidden`, `not_found`, `rule_blocked` when the asker had their data erased.
 */
export const muteAsker = (actor: Actor, input: Parsed<'desk', 'mute'>, now: number): Promise<Standing> => {
  requireRole(actor, 'desk.mute');
  const until = muteUntil(input.days, now);
  const lasts = until === undefined ? '长期' : `到 ${dayWords(beijingDay(until))}`;
  return change(actor, 'desk.mute', input, now, `禁言${lasts}。告诉本人的原因：${input.reason}`, async (tx, _id) => {
    const mute = { reason: input.reason, ...(until === undefined ? {} : { until }) };
    await writeMute(tx, { _id, ...mute, by: actor.staffId, at: now });
    return mute;
  });
};

/** 解除禁言. Throws as `muteAsker` does, and `invalid_state` when the asker is not muted. */
export const unmuteAsker = (actor: Actor, input: Parsed<'desk', 'unmute'>, now: number): Promise<Standing> => {
  requireRole(actor, 'desk.unmute');
  return change(actor, 'desk.unmute', input, now, '解除禁言。', async (tx, personId) => {
    if (!isMuted(await muteIn(tx, personId), now)) throw new AppError('invalid_state', '这位提问人现在没有被禁言。');
    await removeMute(tx, personId);
    return null;
  });
};

async function change(
  actor: Actor,
  action: 'desk.mute' | 'desk.unmute',
  input: { commandId: string; id: string },
  now: number,
  text: string,
  write: (tx: Transaction, personId: string) => Promise<Standing>,
): Promise<Standing> {
  const { mute } = await once<{ mute: Standing }>(commandOf(actor.personId, action, input), now, async (tx) => {
    const question = await questionIn(tx, input.id);
    if (!question) throw new AppError('not_found');
    if (!question.askerId) throw new AppError('rule_blocked', '提问人已经清除个人数据，找不到这个人了。');
    const written = await write(tx, question.askerId);
    const line = { type: 'note' as const, audience: 'staff' as const, by: authorOf(actor, question), text };
    await writeChange(tx, question, {}, [line], now);
    return { mute: written };
  });
  return mute;
}
