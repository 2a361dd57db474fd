import { AppError } from '../contract/app-error';
import { isMuted, mutedWords } from '../domain/mute';
import { tooManyWords } from '../domain/writing-limits';
import { type Actor, type PersonsAction, WRITING } from '../policies';
import { takeAllowance } from '../store/allowances';
import { findMute } from '../store/people';
import { findWritingLimits, isAskingOn } from '../store/settings';

/**
 * Lets a person's action through, or not: before every action of theirs and in this one place. What is no writing costs
 * nothing. The same command sent again counts once, and is let through however much came since.
 *
 * Throws `asking_off`, `muted` and `too_many`, each with what to do and when to come back.
 */
export async function admitWriting(
  caller: Actor,
  action: PersonsAction,
  input: { commandId?: string },
  now: number,
): Promise<void> {
  const writing = WRITING[action];
  if (!writing) return;
  const { kind, stopsWhenOff, stopsWhenMuted } = writing;
  const [isOn, mute, limits] = await Promise.all([
    stopsWhenOff ? isAskingOn() : true,
    stopsWhenMuted ? findMute(caller.personId) : null,
    findWritingLimits(),
  ]);
  if (!isOn) throw new AppError('asking_off');
  if (isMuted(mute, now)) throw new AppError('muted', mutedWords(mute, now));
  // What carries no command id is counted each time.
  const command = `${action}:${input.commandId ?? now}`;
  const admission = await takeAllowance({ personId: caller.personId, kind, command }, limits[kind], now);
  if (!admission.admitted) throw new AppError('too_many', tooManyWords(kind, admission.comeBackAt, now));
}
