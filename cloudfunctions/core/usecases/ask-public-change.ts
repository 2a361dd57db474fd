import { AppError } from '../contract/app-error';
import type { Parsed } from '../contract';
import { type Actor, requireFor, requireRole } from '../policies';
import { type ContentCheck, checkedText } from '../services/ports';
import { commandOf, earlierResult, once } from '../store/commands';
import { entryId } from '../store/entries';
import { writeAskersLine } from '../store/askers-line';
import { publicVersionIn, questionIn, toDecide, writePublicVersion } from '../store/question-file';

/**
 * 请改这里: the asker says what is to be changed in their public version. It goes back to staff with these words, and
 * whatever they propose next asks for consent anew. `input.version` is that of the text the asker read.
 *
 * Throws `not_found`, `conflict_stale` when the text is another by now, `invalid_state` when there is nothing to decide.
 */
export async function askPublicChange(
  caller: Actor,
  input: Parsed<'citizen', 'ask_public_change'>,
  now: number,
  services: { contentCheck: ContentCheck },
): Promise<void> {
  requireRole(caller, 'citizen.ask_public_change');
  const command = commandOf(caller.personId, 'citizen.ask_public_change', input);
  if (await earlierResult(command)) return;
  const check = await checkedText(services.contentCheck, { openid: caller.personId, content: input.text }, now);
  await once(command, now, async (tx) => {
    const question = await questionIn(tx, input.id);
    if (!question) throw new AppError('not_found');
    requireFor(caller, 'citizen.ask_public_change', { question });
    const version = toDecide(await publicVersionIn(tx, question), input.version, 'ask_change');
    const changeLineId = entryId(question._id, question.entrySeq + 1);
    await writePublicVersion(tx, { ...version, state: 'change_asked', changeLineId });
    await writeAskersLine(tx, question, { type: 'status', text: `公开版请改这里：${input.text}`, check }, {}, now);
    return { questionId: question._id };
  });
}
