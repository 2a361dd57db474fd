import { nanoid } from 'nanoid';
import { AppError } from '../contract/app-error';
import { CONTACT_FIELDS, type QuestionKind, UNSURE } from '../contract/constants';
import type { Parsed } from '../contract';
import { takesContact } from '../domain/contact';
import { displayNumber } from '../domain/display-number';
import { DESK } from '../domain/holder';
import { withTerms } from '../domain/ledger-terms';
import type { ConcernedParty, QuestionRecord } from '../domain/records';
import { beijingDay, questionDeadline } from '../domain/working-time';
import { type Actor, requireRole } from '../policies';
import { type ContentCheck, checkedText } from '../services/ports';
import { findCategory } from '../store/categories';
import { questions } from '../store/collections';
import { commandOf, earlierResult, once } from '../store/commands';
import { type ContactChange, contactChangeOf, contactsAreKept, writeContact } from '../store/contacts';
import { nextInSequence } from '../store/counters';
import { requireConsent } from '../store/people';
import { claimPictures } from '../store/pictures';
import { RECHECK_WITHIN } from '../store/askers-line';
import { writeNew } from '../store/question-file';
import { findWorkingTime, soundsAlarming } from '../store/settings';
import { findUnit } from '../store/units';

/**
 * Takes a question in: stored, numbered, with its deadline, however often it is sent. A risky text is accepted like any
 * other, and so is one that could not be checked (product.md, Rules that never bend).
 *
 * Throws `consent_required` without the current consent, `bad_request` for an unknown category, picture or unit
 * and for what its kind does not take, `rule_blocked` for contact details without a key, `conflict_reused_id`.
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
    const kind = input.kind === UNSURE ? 'enquiry' : input.kind;
    const contact = contactIn(input, kind, caller.personId);
    const concerned = await concernedIn(input, kind);
    const [check, workingTime, alarming] = await Promise.all([
      checkedText(services.contentCheck, { openid: caller.personId, content: input.text }, now),
      findWorkingTime(),
      soundsAlarming(input.text),
    ]);
    const day = beijingDay(now);
    const deadline = questionDeadline({ kind }, now, workingTime);
    const no = displayNumber(day, await nextInSequence(`questions:${day}`));
    const question: QuestionRecord = {
      _id: nanoid(),
      no,
      version: 1,
      kind,
      ...(input.kind === UNSURE ? { kindUnsure: true } : {}),
      ...(alarming ? { maybeUrgent: true, soundsAlarming: true } : {}),
      state: 'received',
      categoryId: input.categoryId,
      regionCode: input.regionCode,
      text: input.text,
      mayBePublic: input.mayBePublic,
      aboutMinor: input.aboutMinor,
      ...(contact ? { contact: { mayForward: input.contact?.mayForward === true } } : {}),
      ...(concerned ? { concerned } : {}),
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
      terms: withTerms({ no, text: input.text }),
      updatedAt: now,
    };
    return once(command, now, async (tx) => {
      const line = { type: 'question' as const, audience: 'asker' as const, by: { role: 'asker' as const } };
      const pictures = await claimPictures(tx, question);
      await writeNew(tx, { ...question, ...pictures }, { ...line, text: input.text });
      if (contact) await writeContact(tx, question._id, contact, now);
      return { questionId: question._id };
    });
  }
}

/** The contact details that come with it; null when there are none. */
function contactIn({ contact }: Input, kind: QuestionKind, personId: string): ContactChange | null {
  if (!contact) return null;
  if (!takesContact({ kind })) throw new AppError('bad_request', '政策咨询不需要留联系方式，请去掉后再提交。');
  if (!contactsAreKept()) {
    throw new AppError('rule_blocked', '现在不能留联系方式。请在“联系方式”里清空后再提交，问题照常办理。');
  }
  const given = contactChangeOf(personId, contact);
  if (CONTACT_FIELDS.every((field) => typeof given[field] !== 'string')) {
    throw new AppError('bad_request', '请至少填写一项联系方式，或者清空后再提交。');
  }
  return given;
}

/** Whom it is about, as the asker says; null when nothing is said of it. */
async function concernedIn({ concerned }: Input, kind: QuestionKind): Promise<ConcernedParty | null> {
  if (!concerned) return null;
  if (kind !== 'report') throw new AppError('bad_request', '只有“反映问题”才需要写反映的单位或人，请去掉后再提交。');
  const { name, unitId, hidden } = concerned;
  const unit = unitId === undefined ? null : await findUnit(unitId);
  if (unitId !== undefined && !unit) throw new AppError('bad_request', '没有找到这个单位，请重新选择或者直接填写。');
  if (name === undefined && !unit && !hidden) return null;
  return {
    ...(name === undefined ? {} : { name }),
    ...(unit ? { unit: { id: unit._id, name: unit.name } } : {}),
    hidden,
  };
}

type Input = Parsed<'citizen', 'ask'>;

interface Asked {
  questionId: string;
}
