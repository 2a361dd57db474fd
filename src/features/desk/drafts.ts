import type { CallOutcome, Finding, RelayWay } from '@core/contract/constants';

interface Drafts {
  reply: string;
  /** The parts of a reply to an appeal or a report. */
  findings: Record<Finding, string>;
  /** Why a reply goes out although the gate warns of something. */
  despite: string;
  /** The card the reply cites. */
  citing: { id: string; question: string };
  /** 代录: who gave the unit's answer, when and how; null while the desk answers by itself. */
  relay: { givenBy: string; givenOn: string; way: RelayWay | null } | null;
  publicQuestion: string;
  publicAnswer: string;
  returnReason: string;
  /** 电话记录 */
  call: { outcome: CallOutcome | null; said: string; next: string };
  /** What was done about 疑似紧急. */
  settled: string;
  muteReason: string;
  /** Words for one of the moves, by its name. */
  words: Partial<Record<string, string>>;
}

/** What a member of staff typed and has not sent. Kept in memory only: it speaks of citizens. */
const drafts = new Map<string, Partial<Drafts>>();

/** What is at hand for a question; empty when nothing is. */
export const draftsOf = (questionId: string): Partial<Drafts> => drafts.get(questionId) ?? {};

export const keepDraft = (questionId: string, changed: Partial<Drafts>): void => {
  drafts.set(questionId, { ...draftsOf(questionId), ...changed });
};

/** Forgets what has been sent. */
export const dropDrafts = (questionId: string): void => {
  drafts.delete(questionId);
};
