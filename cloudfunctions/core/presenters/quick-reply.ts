import type { QuickReplyView } from '../contract';
import type { QuickReplyRecord } from '../domain/records';

export const presentQuickReply = ({ _id, version, title, text, categoryId }: QuickReplyRecord): QuickReplyView => ({
  id: _id,
  ...{ version, title, text, categoryId },
});
