import type { AskReceipt } from '@core/contract';
import { myQuestionsQuery } from '@/features/my-questions/my-questions';
import { call, CallError } from '@/platform/call';
import type { AskDraft } from './draft';
import { takesContact } from './kinds';

/** Sends a draft. Once, however often: its command id stays until the server has answered. */
export async function submitQuestion(draft: AskDraft): Promise<AskReceipt> {
  const { commandId, kind, categoryId, regionCode, text, mayBePublic, aboutMinor, pictures, contact, concerned } =
    draft;
  if (regionCode === null) throw new CallError('bad_request', '请选择所在地区，方便找到答复的部门。');
  const receipt = await call('citizen', 'ask', {
    commandId,
    kind,
    categoryId,
    regionCode,
    text,
    mayBePublic,
    aboutMinor,
    pictures,
    ...(takesContact(kind) && { contact }),
    ...(kind === 'report' && { concerned }),
  });
  void myQuestionsQuery.load(null);
  return receipt;
}
