/**
 * 拟稿—核发: which replies go out only after a second person's approval, and who that may be (product.md, People: "co-signs
 * replies 核发"). Functions named `whyNot…` answer a sentence for staff, or null.
 */
import type { QuestionKind } from '../contract/constants';
import { INSPECTION } from './holder';
import type { ApprovalRules, QuestionRecord, UnitRecord, Wait } from './records';
import { holdingUnit, unitKey } from './transfer';

/** "An enquiry answered from a card in force goes at once", every other reply waits: until the office says otherwise. */
export const DEFAULT_APPROVAL: ApprovalRules = { enquiry: 'uncited', appeal: 'always', report: 'always' };

/**
 * Whether a reply waits for a second person.
 * @param unit whose contact writes it; null for the desk and the inspection office
 */
export function needsApproval(
  kind: QuestionKind,
  { cited, unit, rules }: { cited: boolean; unit: Pick<UnitRecord, 'sendsReplies'> | null; rules: ApprovalRules },
): boolean {
  if (unit && !unit.sendsReplies) return true;
  return rules[kind] === 'always' || (rules[kind] === 'uncited' && !cited);
}

/** The lists of the to-do in which a drafted reply waits. */
export function approvalWaits({ draftReply, holderKey }: QuestionRecord): Wait[] {
  if (!draftReply) return [];
  if (holderKey === INSPECTION.key) return ['approval:inspection', 'approval:lead'];
  const unitId = holdingUnit({ holderKey });
  if (!draftReply.byUnit) return ['approval:lead'];
  return [
    'approval:desk',
    ...(draftReply.unitSends && unitId !== null ? [`approval:${unitKey(unitId)}` as const] : []),
  ];
}

/** Why this person cannot decide on the draft: there is none, or it is their own. */
export function whyNotIssued({ draftReply, state }: QuestionRecord, staffId: string): string | null {
  if (!draftReply || state !== 'in_progress') return '现在没有等核发的答复。';
  return draftReply.by.personId === staffId ? '您拟的答复，须由另一位核发。' : null;
}
