/** The three parts of a formal reply to an appeal or a report: what was found, what was done, what comes next or why not. */
import { FINDING_LABELS, FINDINGS, type QuestionKind, repliesInParts } from '../contract/constants';
import type { Findings } from './records';

/** The parts as one text, each behind its label. */
export const textOfFindings = (findings: Findings): string =>
  FINDINGS.map((part) => `${FINDING_LABELS[part]}：${findings[part]}`).join('\n');

/**
 * The text of a reply to this kind of question, or why it is not one.
 * @param written exactly one of the two is there
 */
export function writtenReply(
  kind: QuestionKind,
  { text, findings }: { text?: string; findings?: Findings },
): { text: string } | { problem: string } {
  if (repliesInParts(kind)) return findings ? { text: textOfFindings(findings) } : { problem: IN_PARTS };
  return text === undefined ? { problem: IN_ONE } : { text };
}

const IN_PARTS = '诉求和反映的答复要写清三件事：查明的情况、办理情况、下一步或依据。';
const IN_ONE = '咨询的答复不分段，请把办理的办法和依据写在一起。';
