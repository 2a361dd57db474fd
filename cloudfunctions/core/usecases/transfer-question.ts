import { AppError } from '../contract/app-error';
import type { Parsed } from '../contract';
import { DESK, type Holder, INSPECTION } from '../domain/holder';
import type { UnitRecord } from '../domain/records';
import { transferred, unitHolder, whyNotPassedDown, whyNotTransferred } from '../domain/transfer';
import { type Actor, authorOf, hasRole, requireFor, requireRole } from '../policies';
import { commandOf, earlierResult } from '../store/commands';
import { hasActiveContact } from '../store/people';
import { changeQuestion, type NewEntry } from '../store/question-file';
import { findQuestion } from '../store/questions';
import { findWorkingTime } from '../store/settings';
import { findUnit } from '../store/units';

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
  const unit = input.to.kind === 'unit' ? await knownUnit(input.to.unitId) : null;
  const holder: Holder = unit ? unitHolder(unit) : input.to.kind === 'desk' ? DESK : INSPECTION;
  const concerned = await findConcerned(input.id);
  const own = actor.unitId === undefined ? null : await findUnit(actor.unitId);
  const [workingTime, online] = await Promise.all([findWorkingTime(), unit ? hasActiveContact(unit._id) : true]);
  await changeQuestion(command, input, now, {
    allow: (question) => requireFor(actor, 'desk.transfer', { question }),
    decide: (question) => {
      // Whoever works at the desk or in the inspection office may do what they may, whatever else they are.
      const passedDown = !hasRole(actor, 'operator', 'lead', 'inspector');
      if (passedDown && (!unit || !own)) throw new AppError('rule_blocked', '只能转给本地区的下级部门；办不了请退回。');
      const problem =
        passedDown && unit && own
          ? whyNotPassedDown(question, own, unit)
          : whyNotTransferred(question, holder, unit, concerned);
      if (problem) throw new AppError('rule_blocked', problem);
      const change = transferred(
        question,
        { holder, level: unit?.level, offline: !online },
        { now, workingTime, passedDown },
      );
      const by = authorOf(actor, question);
      const lines: NewEntry[] = [{ type: 'transfer', audience: 'asker', by, text: `已转${holder.name}办理。` }];
      if (input.instruction) {
        lines.push({ type: 'note', audience: 'staff', by, text: `转办要求：${input.instruction}` });
      }
      if (!online) lines.push({ type: 'note', audience: 'staff', by, text: OFFLINE });
      return { change, lines };
    },
  });
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
