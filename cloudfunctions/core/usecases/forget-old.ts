import { cutOldAudit } from '../store/audit';
import { forgetOldAllowances } from '../store/allowances';
import { forgetCommands, listOldCommands } from '../store/commands';
import { forgetOldInvitations } from '../store/invitations';
import { forgetOldPrints } from '../store/reply-prints';
import { listToPurge, purgeQuestion } from '../store/erasing';

/** One step's share; the next minute goes on. */
const BATCH = 100;
const SKELETONS = 10;
/** A transaction takes a hundred documents at most; each entry of a chain is one. */
const ENTRIES = 50;

/** Removes what is kept for a time only and whose time is over; answers how much of each. */
export async function forgetOld(
  now: number,
): Promise<Record<'commands' | 'allowances' | 'invitations' | 'prints' | 'audit' | 'skeletons', number>> {
  const commands = await listOldCommands(now, BATCH);
  await forgetCommands(commands);
  const skeletons = await listToPurge(now, SKELETONS);
  for (const id of skeletons) await purgeQuestion(id);
  return {
    commands: commands.length,
    allowances: await forgetOldAllowances(now, BATCH),
    invitations: await forgetOldInvitations(now, BATCH),
    audit: await cutOldAudit(now, ENTRIES),
    prints: await forgetOldPrints(now, BATCH),
    skeletons: skeletons.length,
  };
}
