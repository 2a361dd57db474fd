import type { QuickReplyRecord } from '../domain/records';
import { type Actor, requireRole } from '../policies';
import { listQuickReplies } from '../store/quick-replies';

/** 常用语, by name. Throws `forbidden`. */
export async function readQuickReplies(actor: Actor): Promise<QuickReplyRecord[]> {
  requireRole(actor, 'desk.quick_replies');
  return (await listQuickReplies()).sort((one, other) => (one.title < other.title ? -1 : 1));
}
