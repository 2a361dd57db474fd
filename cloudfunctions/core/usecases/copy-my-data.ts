import { LIMITS } from '../contract/constants';
import { type Actor, requireRole } from '../policies';
import type { Rows } from '../store/collection';
import { type AskersFile, withAskersView } from '../store/askers-file';
import { findQuestionFile } from '../store/question-file';
import { listAskedBy } from '../store/questions';

/**
 * A page of a copy of the caller's questions (个人信息保护法 45), newest first, each with all that its asker may see. Unlike
 * opening them it marks nothing as read. `bad_request` for a foreign cursor.
 */
export async function copyMyData(caller: Actor, input: { cursor?: string }): Promise<Rows<AskersFile>> {
  requireRole(caller, 'citizen.copy_my_data');
  const page = await listAskedBy(caller.personId, input.cursor, LIMITS.copied);
  const files = await Promise.all(page.rows.map(({ _id }) => findQuestionFile(_id)));
  const whole = files.flatMap((file) => (file?.question.askerId === caller.personId ? [withAskersView(file)] : []));
  return { ...page, rows: await Promise.all(whole) };
}
