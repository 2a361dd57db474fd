import type { MessageChange } from '../domain/message';
import type { MessageEvent, MessageRecord } from '../domain/records';
import { answered } from './collection';
import { outbox } from './collections';
import { db } from './database';
import type { Transaction } from './transaction';

/** Puts a message into the outbox; one that is there already, whatever became of it, stays as it is. */
export async function addMessage(tx: Transaction, message: MessageRecord): Promise<void> {
  if (!(await tx.get(outbox, message._id))) await tx.add(outbox, message);
}

/** How many messages are still to go to a person, counted up to `limit`. */
export const countWaitingFor = async (personId: string, limit: number): Promise<number> => {
  const newest = { where: { personId }, orderBy: 'updatedAt', direction: 'desc', limit } as const;
  const { rows } = await outbox.page({ ...newest, fields: ['_id', 'state'] });
  return rows.filter(({ state }) => state === 'waiting').length;
};

/** Waiting messages of an event whose time has come, longest waiting first. */
export const listDueMessages = async (event: MessageEvent, now: number, limit: number): Promise<MessageRecord[]> =>
  (await outbox.page({ where: { event, state: 'waiting' }, orderBy: 'notBefore', direction: 'asc', upTo: now, limit }))
    .rows;

/** Messages marked `sending` at or before an instant, oldest first. */
export const listSendingSince = async (before: number, limit: number): Promise<MessageRecord[]> =>
  (await outbox.page({ where: { state: 'sending' }, orderBy: 'updatedAt', direction: 'asc', upTo: before, limit }))
    .rows;

/**
 * Changes a message only if it still is as it was read: one document is the whole change, so no transaction. False when
 * somebody else was first.
 */
export async function moveMessage({ _id, state, updatedAt }: MessageRecord, change: MessageChange): Promise<boolean> {
  const where = db.collection(outbox.name).where({ _id, state, updatedAt });
  const { stats } = await answered(where.update({ data: change }));
  return stats.updated === 1;
}
