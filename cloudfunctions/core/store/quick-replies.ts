import { AppError } from '../contract/app-error';
import { LIMITS } from '../contract/constants';
import type { QuickReplyRecord } from '../domain/records';
import { quickReplies } from './collections';
import type { Transaction } from './transaction';

/** 常用语, all of them. */
export const listQuickReplies = async (): Promise<QuickReplyRecord[]> =>
  (await quickReplies.page({ where: {}, orderBy: 'updatedAt', direction: 'asc', limit: LIMITS.quickReplies })).rows;

/** The one on the version the actor saw; else `not_found` or `conflict_stale`. */
export async function quickReplyToChange(tx: Transaction, id: string, version: number): Promise<QuickReplyRecord> {
  const found = await tx.get(quickReplies, id);
  if (!found) throw new AppError('not_found', '没有这条常用语，可能刚被删除。');
  if (found.version !== version) {
    throw new AppError('conflict_stale', '这条常用语刚刚有变化，请看过最新的再改。');
  }
  return found;
}

export const writeQuickReply = (tx: Transaction, reply: QuickReplyRecord): Promise<void> =>
  tx.replace(quickReplies, reply);

export const removeQuickReplyIn = (tx: Transaction, id: string): Promise<void> => tx.remove(quickReplies, id);
