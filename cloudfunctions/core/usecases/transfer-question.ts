import { AppError } from '../contract/app-error';
import type { Parsed } from '../contract';
import { DESK, type Holder, INSPECTION } from '../domain/holder';
import type { QuestionRecord, UnitRecord } from '../domain/records';
import { transferred, unitHolder, whyNotPassedDown, whyNotTransferred } from '../domain/transfer';
import { type Actor, authorOf, can, hasRole, requireFor, requireRole } from '../policies';
import { questions } from '../store/collections';
import { commandOf, earlierResult } from '../store/commands';
import { hasActiveContact } from '../store/people';
import { changeQuestion, type NewEntry } from '../store/question-file';
import { findQuestion } from '../store/questions';
import { findWorkingTime } from '../store/settings';
import { findUnit, listUnitsById } from '../store/units';

/**
 * 转办: gives a question another holder. The desk and the inspection office give it to anybody, the contact of a unit
 * passes it down in their region (转下级). A unit without an active contact gets it outside the app (线下转办).
 *
 * Throws `forbidden`, `not_found`, `bad_request` for an unknown unit, `conflict_stale`, `rule_blocked` with why not.
 */
export async function transferQuestion(actor: Actor, input: Parsed<'desk', 'transfer'>, now: number): Promise<void> {
  requireRole(actor, 'desk.transfer');
  const command = commandOf(actor.personId, 'desk.transfer', input);
  if (await earlierResult(command)) return;
  const target = await findTarget(actor, input.to);
  const [workingTime, concerned] = await Promise.all([findWorkingTime(), findConcerned(input.id)]);
  await changeQuestion(command, input, now, {
    allow: (question) => requireFor(actor, 'desk.transfer', { question }),
    decide: (stored) => {
      const question = input.ticks ? { ...stored, ticks: input.ticks } : stored;
      const isReport = question.kind === 'report';
      const problem = whyNot(actor, question, target, concerned);
      if (problem) throw new AppError('rule_blocked', problem);
      if (isReport && input.to.kind !== 'desk' && !input.instruction) throw new AppError('rule_blocked', NO_SUMMARY);
      const change = transferred(question, target, { now, workingTime, passedDown: passesDown(actor) });
      const by = authorOf(actor, question);
      const lines: NewEntry[] = [{ type: 'transfer', audience: 'asker', by, text: movedWords(question, target) }];
      if (input.instruction) {
        const name = isReport ? '梳理摘要' : '转办要求';
        lines.push({ type: 'note', audience: 'staff', by, text: `${name}：${input.instruction}` });
      }
      if (target.offline) lines.push({ type: 'note', audience: 'staff', by, text: OFFLINE });
      const summary = input.instruction ?? question.summary;
      return { change: { ...change, ...(isReport ? { ticks: question.ticks, summary } : {}) }, lines };
    },
  });
}

const NO_SUMMARY = '请写梳理摘要：反映人的原话不转给部门，部门只看得到摘要。';

/** What the asker reads of where it went. */
function movedWords({ kind, holderKey }: QuestionRecord, { holder, unit }: Target): string {
  if (kind !== 'report') return `已转${holder.name}办理。`;
  if (holder.key === INSPECTION.key) return '已送督查室，由督查室决定转有关地方核查、列为督查线索，或者退回补充。';
  return unit && holderKey === INSPECTION.key
    ? `督查室已把您反映的问题转${holder.name}核查办理，结果会在这里告诉您。`
    : `已转${holder.name}办理。`;
}

export interface Preview {
  question: QuestionRecord;
  /** Why it would be refused. */
  refusal: string | null;
  dueAt: number;
  offline: boolean;
}

/**
 * What a transfer of several questions would do to each, in their order; nothing is changed. Those the actor may not read are
 * left out.
 *
 * Throws `forbidden`, `bad_request` for an unknown unit.
 */
export async function previewTransfers(
  actor: Actor,
  input: Parsed<'desk', 'preview_transfer'>,
  now: number,
): Promise<Preview[]> {
  requireRole(actor, 'desk.preview_transfer');
  const [target, workingTime, found] = await Promise.all([
    findTarget(actor, input.to),
    findWorkingTime(),
    questions.byIds([...new Set(input.ids)]),
  ]);
  const concerned = await listUnitsById(found.flatMap((question) => question.concerned?.unit?.id ?? []));
  return found
    .filter((question) => can(actor, 'desk.question', { question }))
    .map((question) => {
      const about = concerned.find(({ _id }) => _id === question.concerned?.unit?.id) ?? null;
      const refusal = can(actor, 'desk.transfer', { question })
        ? whyNot(actor, question, target, about)
        : '这条留言不在您手里，不能转办。';
      const { dueAt = question.dueAt } =
        refusal === null ? transferred(question, target, { now, workingTime, passedDown: passesDown(actor) }) : {};
      return { question, refusal, dueAt, offline: target.offline };
    });
}

interface Target {
  holder: Holder;
  unit: UnitRecord | null;
  level?: UnitRecord['level'];
  /** It has nobody in the app. */
  offline: boolean;
  /** The actor's own unit. */
  own: UnitRecord | null;
}

async function findTarget(actor: Actor, to: Parsed<'desk', 'transfer'>['to']): Promise<Target> {
  const unit = to.kind === 'unit' ? await knownUnit(to.unitId) : null;
  const [own, online] = await Promise.all([
    actor.unitId === undefined ? null : findUnit(actor.unitId),
    unit ? hasActiveContact(unit._id) : true,
  ]);
  const holder = unit ? unitHolder(unit) : to.kind === 'desk' ? DESK : INSPECTION;
  return { holder, unit, level: unit?.level, offline: !online, own };
}

/** Whoever works at the desk or in the inspection office may do what they may, whatever else they are. */
const passesDown = (actor: Actor): boolean => !hasRole(actor, 'operator', 'lead', 'inspector');

function whyNot(actor: Actor, question: QuestionRecord, target: Target, concerned: UnitRecord | null): string | null {
  const { holder, unit, own } = target;
  if (!passesDown(actor)) return whyNotTransferred(question, holder, unit, concerned);
  return unit && own ? whyNotPassedDown(question, own, unit, concerned) : '只能转给本地区的下级部门；办不了请退回。';
}

const OFFLINE = '这个部门在小程序里还没有联络员，按线下转办：请把转办单送过去，收到回复后由运维小组代录。';

async function knownUnit(id: string): Promise<UnitRecord> {
  const unit = await findUnit(id);
  if (!unit) throw new AppError('bad_request', '没有这个部门，请重新选择。');
  return unit;
}

/** The unit a report is about; what its asker named never changes. */
async function findConcerned(questionId: string): Promise<UnitRecord | null> {
  const unit = (await findQuestion(questionId))?.concerned?.unit;
  return unit ? findUnit(unit.id) : null;
}
