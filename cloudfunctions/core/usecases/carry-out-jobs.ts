import type { JobRecord } from '../domain/records';
import { keepProgress, listRunningJobs, type Stride } from '../store/jobs';
import { renameUnit } from '../store/renaming';
import { tellAllMerged } from '../store/telling';
import { moveCategory, moveMatters, moveUnit, settle } from '../store/moving';

/** Jobs one step works on, and its share of each. */
const JOBS = 3;
const BATCH = 50;
/** What was being written when a job began stands by then. */
const SETTLED = 60_000;

const PIECE: Record<JobRecord['kind'], (job: JobRecord, limit: number, now: number) => Promise<number | Stride>> = {
  hand_over_matters: moveMatters,
  retire_unit: moveUnit,
  rename_unit: renameUnit,
  retire_category: moveCategory,
  tell_merged: tellAllMerged,
};

/**
 * Does a bounded piece of what admins set going, begun first first; answers how much was moved, and how many jobs could
 * not go on this time. May be repeated at any moment.
 */
export async function carryOutJobs(now: number): Promise<{ moved: number; stuck: number }> {
  const tally = { moved: 0, stuck: 0 };
  for (const job of await listRunningJobs(JOBS)) {
    try {
      tally.moved += await piece(job, now);
    } catch (error) {
      tally.stuck += 1;
      console.error(JSON.stringify({ job: job._id, kind: job.kind, stuck: error instanceof Error ? error.name : '' }));
    }
  }
  return tally;
}

async function piece(job: JobRecord, now: number): Promise<number> {
  const done = await PIECE[job.kind](job, BATCH, now);
  const { moved, position } = typeof done === 'number' ? { moved: done, position: undefined } : done;
  if (moved > 0 || position !== undefined) await keepProgress(job, { moved, position });
  else if (now - job.at > SETTLED) await settle(job, now);
  return moved;
}
