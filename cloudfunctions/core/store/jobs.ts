import type { JobRecord } from '../domain/records';
import { jobs } from './collections';
import type { Transaction } from './transaction';

type NewJob = Pick<JobRecord, 'kind' | 'fromId' | 'fromName' | 'intoId' | 'intoName' | 'by' | 'told'>;

/** A piece of a job that walks through what it may have to change: how much it changed, and where to go on. */
export interface Stride {
  moved: number;
  /** Absent once it was through. */
  position?: string;
}

/** Begins a job as part of the change that makes it needed. */
export const beginJob = (tx: Transaction, _id: string, job: NewJob, now: number): Promise<void> =>
  tx.add(jobs, { ...job, _id, state: 'running', moved: 0, at: now });

/** What is to be done, begun first first. */
export const listRunningJobs = async (limit: number): Promise<JobRecord[]> =>
  (await jobs.page({ where: { state: 'running' }, orderBy: 'at', direction: 'asc', limit })).rows;

export const keepProgress = (job: JobRecord, { moved, position }: Stride): Promise<void> =>
  jobs.put({ ...job, moved: job.moved + moved, position });

export const endJob = (tx: Transaction, job: JobRecord, now: number): Promise<void> =>
  tx.replace(jobs, { ...job, state: 'done', doneAt: now });
