import { nanoid } from 'nanoid';
import { AppError } from '../contract/app-error';
import { UNSURE } from '../contract/constants';
import type { Parsed } from '../contract';
import { displayNumber } from '../domain/display-number';
import { DESK } from '../domain/holder';
import type { QuestionRecord } from '../domain/records';
import { soundsDangerous } from '../domain/text';
import { beijingDay, questionDeadline } from '../domain/working-time';
import { type Actor, requireRole } from '../policies';
import { type ContentCheck, checkedText } from '../services/ports';
import { findCategory } from '../store/cards';
import { questions } from '../store/collections';
import { commandOf, earlierResult, once } from '../store/commands';
import { nextInSequence } from '../store/counters';
import { requireConsent } from '../store/people';
import { claimPictures } from '../store/pictures';
import { RECHECK_WITHIN, writeNew } from '../store/question-file';
import { findDangerWords, findWorkingTime } from '../store/settings';

/**
 * Takes a question in: stored, numbered, with its deadline, however often it is sent. A risky text is accepted like any
 * other, and so is one that could not be checked (product.md, Rules that never bend).
 *
 * Throws `consent_required` without the current consent, `bad_request` for an unknown category or picture, `conflict_reused_id`.
 */
export async function askQuestion(
  caller: Actor,
  input: Parsed<'citizen', 'ask'>,
  now: number,
  services: { contentCheck: ContentCheck },
): Promise<QuestionRecord> {
  requireRole(caller, 'citizen.ask');
  const command = commandOf(caller.personId, 'citizen.ask', input);
  const { questionId } = (await earlierResult<Asked>(command)) ?? (await takeIn());
  const question = await questions.byId(questionId);
  // Erased since: the number was real, the question is no more.
  if (!question) throw new AppError('not_found');
  return question;

  async function takeIn(): Promise<Asked> {
    await requireConsent(caller.personId);
    if (input.categoryId !== null && !(await findCategory(input.categoryId))) {
      throw new AppError('bad_request', '请选择留言的分类。');
    }
    const [check, workingTime, dangerWords] = await Promise.all([
      checkedText(services.contentCheck, { openid: caller.personId, content: input.text }, now),
      findWorkingTime(),
      findDangerWords(),
    ]);
    const kind = input.kind === UNSURE ? 'enquiry' : input.kind;
    const day = beijingDay(now);
    const deadline = questionDeadline({ kind }, now, workingTime);
    const question: QuestionRecord = {
      _id: nanoid(),
      no: displayNumber(day, await nextInSequence(`questions:${day}`)),
      version: 1,
      kind,
      ...(input.kind === UNSURE ? { kindUnsure: true } : {}),
      ...(soundsDangerous(input.text, dangerWords) ? { maybeUrgent: true } : {}),
      state: 'received',
      categoryId: input.categoryId,
      regionCode: input.regionCode,
      text: input.text,
      mayBePublic: input.mayBePublic,
      aboutMinor: input.aboutMinor,
      ...(input.pictures.length > 0 ? { pictureIds: [...new Set(input.pictures)] } : {}),
      askerId: caller.personId,
      check,
      holderKey: DESK.key,
      holderName: DESK.name,
      receivedAt: now,
      clock: 'running',
      dueAt: deadline.dueAt,
      dueSoonAt: deadline.dueSoonAt,
      dueProvisional: deadline.provisional,
      entrySeq: 1,
      holderSince: now,
      ...(check.status === 'unchecked' ? { recheckUntil: now + RECHECK_WITHIN } : {}),
      updatedAt: now,
    };
    return once(command, now, async (tx) => {
      await writeNew(tx, question, { type: 'question', audience: 'asker', by: { role: 'asker' }, text: input.text });
      await claimPictures(tx, question);
      return { questionId: question._id };
    });
  }
}

interface Asked {
  questionId: string;
}
