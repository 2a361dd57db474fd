import type { ExportFile, ExportView } from '../contract';
import {
  CHANNELS_OF_KIND,
  CHANNEL_LABELS,
  KIND_LABELS,
  RATING_LABELS,
  regionName,
  SOURCE_LABELS,
  STATE_LABELS,
} from '../contract/constants';
import { type Cell, dateCell, EXPORT_PROBLEMS, exportName, plainCell } from '../domain/export';
import type { CategoryRecord, ExportRecord, QuestionRecord } from '../domain/records';
import { redactPersonalData } from '../domain/text';
import { dueState } from '../domain/working-time';
import { type Actor, mayReadOriginal } from '../policies';

/** One of a person's files. */
export const presentExport = (record: ExportRecord): ExportView => {
  const { _id, state, filters, sort, at, rows, expected, expiresAt, bytes } = record;
  const problem = EXPORT_PROBLEMS[state];
  return {
    ...{ id: _id, state, filters, sort, askedAt: at, rows },
    ...(expected === undefined ? {} : { expected }),
    ...(state === 'done' && expiresAt !== undefined ? { expiresAt } : {}),
    ...(bytes === undefined ? {} : { bytes }),
    ...(problem === undefined ? {} : { problem }),
  };
};

export const presentExportFile = ({ record, url }: { record: ExportRecord; url: string }): ExportFile => ({
  url,
  name: exportName(record),
});

type Exported = Pick<
  QuestionRecord,
  | 'no'
  | 'kind'
  | 'channel'
  | 'state'
  | 'categoryId'
  | 'regionCode'
  | 'entered'
  | 'text'
  | 'check'
  | 'holderKey'
  | 'holderName'
  | 'originalFor'
  | 'receivedAt'
  | 'triagedAt'
  | 'clock'
  | 'dueAt'
  | 'dueSoonAt'
  | 'dueProvisional'
  | 'answeredAt'
  | 'closedAt'
  | 'rating'
>;

const FOLDED = '（内容安全核验有风险，人工核验通过以前不导出）';
const NOT_THE_ORIGINAL = '（反映人的原话不转给部门）';
const CHECK_WORDS: Record<QuestionRecord['check']['status'], string> = {
  pass: '',
  risky: '有风险',
  unchecked: '未核验',
};
const DUE_WORDS: Record<ReturnType<typeof dueState>, string> = {
  running: '未到期',
  soon: '即将到期',
  overdue: '已超期',
  paused: '等待提问人',
  stopped: '',
};

/**
 * A question's row in a file, in the order of EXPORT_COLUMNS, as it was at `at`: what the ledger shows this actor, with
 * numbers of a person masked and nothing a spreadsheet would run. A risky text leaves in no file, whoever asks
 * (product.md, Rules that never bend).
 */
export function presentExportRow(
  question: Exported,
  actor: Actor,
  categories: readonly CategoryRecord[],
  at: number,
): Cell[] {
  const { kind, entered, rating } = question;
  const category = categories.find(({ _id }) => _id === question.categoryId)?.name ?? '';
  const cells: Cell[] = [
    question.no,
    KIND_LABELS[kind],
    CHANNEL_LABELS[question.channel ?? CHANNELS_OF_KIND[kind][0]],
    STATE_LABELS[question.state],
    category,
    regionName(question.regionCode),
    entered ? SOURCE_LABELS[entered.source] : '小程序',
    textFor(question, actor),
    CHECK_WORDS[question.check.status],
    question.holderName,
    dateCell(question.receivedAt),
    dateCell(question.triagedAt),
    dateCell(question.dueAt),
    `${DUE_WORDS[dueState(question, at)]}${question.dueProvisional && question.clock !== 'stopped' ? '（暂定）' : ''}`,
    dateCell(question.answeredAt),
    dateCell(question.closedAt),
    rating ? RATING_LABELS[rating.value] : '',
  ];
  return cells.map((cell) => (typeof cell === 'string' ? plainCell(cell) : cell));
}

function textFor(question: Exported, actor: Actor): string {
  if (!mayReadOriginal(actor, question)) return NOT_THE_ORIGINAL;
  return question.check.status === 'risky' ? FOLDED : redactPersonalData(question.text);
}
