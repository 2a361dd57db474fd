import { z } from 'zod';
import { answers } from './action';
import {
  LEDGER_DUES,
  LEDGER_SORTS,
  LEDGER_URGENCIES,
  LIMITS,
  PROVINCE_CODE,
  QUESTION_STATES,
  RATINGS,
  SOURCES,
} from './constants';
import {
  categoryId,
  commandId,
  cursor,
  day,
  id,
  kind,
  questionText,
  regionCode,
  searchText,
  text,
  transferTarget,
  version,
} from './fields';
import type { LedgerView, SavedView, StaffQuestionView, TransferPreview } from './views';

/** What the ledger is narrowed to; each is left out where nothing is chosen. */
export const ledgerFilters = z.object({
  state: z.enum(QUESTION_STATES, '没有这个办理状态').optional(),
  kind: kind.optional(),
  categoryId: categoryId.optional(),
  /** A prefecture finds its counties. */
  regionCode: regionCode.refine((code) => code !== PROVINCE_CODE, '请选择市州或者区县').optional(),
  /** Who has it: `desk`, `inspection` or `unit:<id>`. */
  holder: z
    .string()
    .regex(/^(desk|inspection|unit:[\w.-]{1,64})$/, '没有这个办理单位')
    .optional(),
  /** Of those whose clock runs: overdue, due soon, or due until the end of a day. */
  due: z.union([z.enum(LEDGER_DUES), day], '请选择时限').optional(),
  urgency: z.enum(LEDGER_URGENCIES, '没有这个紧急程度').optional(),
  receivedFrom: day.optional(),
  receivedTo: day.optional(),
  rating: z.enum(RATINGS, '没有这个评价').optional(),
  words: searchText.optional(),
});

export const ledgerSort = z.enum(LEDGER_SORTS, '没有这个排序');

export const ledgerActions = {
  /** 台账: every question the person may see, narrowed and in an order. */
  ledger: answers<LedgerView>().to(z.object({ filters: ledgerFilters, sort: ledgerSort, cursor })),
  /** Keeps filters under a name; a name that is there is replaced. */
  save_view: answers<SavedView[]>().to(
    z.object({ commandId, name: text('名称', 1, LIMITS.viewName), filters: ledgerFilters, sort: ledgerSort }),
  ),
  delete_view: answers<SavedView[]>().to(z.object({ commandId, id })),
  /** What a transfer of these questions would do to each; nothing is changed. */
  preview_transfer: answers<TransferPreview[]>().to(
    z.object({
      ids: z.array(id).min(1, '请选择留言').max(LIMITS.bulk, `一次最多 ${LIMITS.bulk} 条`),
      to: transferTarget,
    }),
  ),
  /** 代录留言: a question that reached the office elsewhere. */
  enter_question: answers<StaffQuestionView>().to(
    z.object({
      commandId,
      source: z.enum(SOURCES, '请选择来源'),
      nickname: text('称呼', 1, LIMITS.nickname).optional(),
      /** Epoch milliseconds; this moment when absent. */
      receivedAt: z.number('请选择收到的时间').int().positive().optional(),
      kind,
      categoryId,
      regionCode,
      text: questionText,
    }),
  ),
  /** 已在原渠道回复 */
  mark_replied_at_source: answers<StaffQuestionView>().to(z.object({ commandId, id, version })),
};
