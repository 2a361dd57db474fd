import type { EnteredView, LedgerView, SavedView, TransferPreview } from '../contract';
import type { LedgerViewsRecord, QuestionRecord } from '../domain/records';
import type { Actor } from '../policies';
import { presentStaffRow } from './inbox';
import { page } from './page';
import { presentBulkPreview } from './related';

interface Ledger {
  rows: QuestionRecord[];
  cursor?: string;
  through?: number;
  savedViews?: LedgerViewsRecord['views'];
}

interface Preview {
  question: QuestionRecord;
  refusal: string | null;
  dueAt: number;
  offline: boolean;
}

/** A page of the ledger, its rows as they stand in the to-do. */
export const presentLedger = (ledger: Ledger, actor: Actor, now: number): LedgerView => ({
  page: page(ledger, (question) => presentStaffRow(question, actor, now)),
  ...(ledger.through === undefined ? {} : { through: ledger.through }),
  ...(ledger.savedViews ? { savedViews: presentSavedViews(ledger.savedViews) } : {}),
});

/** What a transfer would do to one question. */
export const presentTransferPreview = ({ dueAt, offline, ...preview }: Preview): TransferPreview => ({
  ...presentBulkPreview(preview),
  dueAt,
  offline,
});

export const presentSavedViews = (views: LedgerViewsRecord['views']): SavedView[] =>
  views.map(({ id, name, filters, sort }) => ({ id, name, filters, sort }));

/** What is known of where a question came from; nothing of one that was asked here. */
export const presentEntered = ({ entered }: Pick<QuestionRecord, 'entered'>): { entered?: EnteredView } => {
  if (!entered) return {};
  const { source, nickname, repliedAt } = entered;
  return {
    entered: {
      source,
      ...(nickname === undefined ? {} : { nickname }),
      ...(repliedAt === undefined ? {} : { repliedAt }),
    },
  };
};
