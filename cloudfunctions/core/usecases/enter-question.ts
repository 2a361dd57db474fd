import { nanoid } from 'nanoid';
import { AppError } from '../contract/app-error';
import type { Parsed } from '../contract';
import { LIMITS } from '../contract/constants';
import { displayNumber } from '../domain/display-number';
import { DESK } from '../domain/holder';
import { withTerms } from '../domain/ledger-terms';
import type { QuestionRecord } from '../domain/records';
import { beijingDay, MINUTE, questionDeadline } from '../domain/working-time';
import { type Actor, authorOf, requireRole } from '../policies';
import { findCategory } from '../store/categories';
import { commandOf, earlierResult, once } from '../store/commands';
import { nextInSequence } from '../store/counters';
import { writeNew } from '../store/question-file';
import { findWorkingTime, soundsAlarming } from '../store/settings';

const DAY = 24 * 60 * MINUTE;

/**
 * 代录留言: takes in a question that reached the office elsewhere. Its clock starts when it was received there and it lives as
 * any other; nobody here asked it, so no citizen sees it, no message is sent and nothing of it is ever public. WeChat checks
 * texts of people who are here: whoever enters it has read it and answers for that. Answers its id, however often it
 * is sent.
 *
 * Throws `forbidden`, `bad_request` for an unknown category or a time that is to come or too long ago.
 */
export async function enterQuestion(
  actor: Actor,
  input: Parsed<'desk', 'enter_question'>,
  now: number,
): Promise<string> {
  requireRole(actor, 'desk.enter_question');
  const command = commandOf(actor.personId, 'desk.enter_question', input);
  const { questionId } = (await earlierResult<Entered>(command)) ?? (await takeIn());
  return questionId;

  async function takeIn(): Promise<Entered> {
    const { source, nickname, kind, categoryId, regionCode, text, receivedAt = now } = input;
    if (receivedAt > now) throw new AppError('bad_request', '收到的时间不能晚于现在。');
    if (receivedAt < now - LIMITS.enteredDaysAgo * DAY) {
      throw new AppError('bad_request', `只能代录 ${LIMITS.enteredDaysAgo} 天以内收到的留言。`);
    }
    if (!(await findCategory(categoryId))) throw new AppError('bad_request', '请选择留言的分类。');
    const [workingTime, alarming] = await Promise.all([findWorkingTime(), soundsAlarming(text)]);
    const day = beijingDay(receivedAt);
    const no = displayNumber(day, await nextInSequence(`questions:${day}`));
    const deadline = questionDeadline({ kind }, receivedAt, workingTime);
    const question: QuestionRecord = {
      _id: nanoid(),
      no,
      version: 1,
      kind,
      ...(alarming ? { maybeUrgent: true } : {}),
      state: 'received',
      categoryId,
      regionCode,
      text,
      mayBePublic: false,
      aboutMinor: false,
      askerId: '',
      check: { status: 'pass', at: now, byName: actor.name },
      holderKey: DESK.key,
      holderName: DESK.name,
      receivedAt,
      clock: 'running',
      dueAt: deadline.dueAt,
      dueSoonAt: deadline.dueSoonAt,
      dueProvisional: deadline.provisional,
      entrySeq: 1,
      holderSince: receivedAt,
      terms: withTerms({ no, text }),
      entered: { source, ...(nickname === undefined ? {} : { nickname }) },
      updatedAt: now,
    };
    return once(command, now, async (tx) => {
      await writeNew(tx, question, { type: 'question', audience: 'asker', by: authorOf(actor, question), text });
      return { questionId: question._id };
    });
  }
}

interface Entered {
  questionId: string;
}
