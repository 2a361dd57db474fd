/** 导出: what a file of the ledger is like, and when it may be made and opened. */
import { EXPORT, EXPORT_ADVICE, type ExportState } from '../contract/constants';
import type { ExportRecord, HolderKey, QuestionRecord } from './records';
import { beijingDay, clockWords, MINUTE } from './working-time/beijing';

const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A cell: text, a number, or nothing. */
export type Cell = string | number | null;

export interface Column {
  heading: string;
  /** In characters. */
  width: number;
  /** Of numbers. */
  format?: string;
  /** Long text goes over several lines. */
  wraps?: boolean;
}

const MOMENT = 'yyyy-mm-dd hh:mm';

export const EXPORT_COLUMNS = [
  { heading: '编号', width: 16 },
  { heading: '类型', width: 10 },
  { heading: '12345 类别', width: 11 },
  { heading: '办理状态', width: 10 },
  { heading: '分类', width: 12 },
  { heading: '地区', width: 16 },
  { heading: '来源', width: 11 },
  { heading: '留言内容', width: 60, wraps: true },
  { heading: '内容核验', width: 10 },
  { heading: '现由谁办理', width: 24 },
  { heading: '收到时间', width: 17, format: MOMENT },
  { heading: '受理时间', width: 17, format: MOMENT },
  { heading: '办理时限', width: 17, format: MOMENT },
  { heading: '时限情况', width: 12 },
  { heading: '答复时间', width: 17, format: MOMENT },
  { heading: '办结时间', width: 17, format: MOMENT },
  { heading: '评价', width: 10 },
] as const satisfies readonly Column[];

/** What is read of a question for its row, besides what the ledger looks at. */
export const EXPORT_FIELDS = [
  'text',
  'channel',
  'entered',
  'holderName',
  'triagedAt',
  'dueProvisional',
  'answeredAt',
  'closedAt',
] as const satisfies (keyof QuestionRecord)[];

/** What a spreadsheet takes for the beginning of a formula, full-width signs of Chinese keyboards included. */
const FORMULA = /^[\t\r\n ]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/;

/** Text that no spreadsheet reads as a formula, also after it was copied out of the file or saved as CSV. */
export const plainCell = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** Excel's day 0 is 30 December 1899. */
const DAYS_TO_1970 = 25_569;

/** An instant as a spreadsheet's date, on the clock in Beijing: a spreadsheet knows no time zones. */
export const dateCell = (at: number | undefined): Cell =>
  at === undefined ? null : (at + 8 * HOUR) / DAY + DAYS_TO_1970;

/** `台账-20261127-1542.xlsx`, by the moment it was asked for in Beijing. */
export const exportName = ({ at }: Pick<ExportRecord, 'at'>): string =>
  `台账-${beijingDay(at).replaceAll('-', '')}-${clockWords(at).replace(':', '')}.xlsx`;

export const exportExpiresAt = (doneAt: number): number => doneAt + EXPORT.hours * HOUR;

/** A step that goes on failing is given up. */
export const exportGivenUpAt = (at: number): number => at + DAY;

/** How long its owner sees what became of a file that is gone. */
export const exportForgottenAt = (sweptAt: number): number => sweptAt + 7 * DAY;

/** A step that was on its way when its file was taken back may still write; it is looked after once more. */
export const exportSweptAgainAt = (now: number): number => now + 10 * MINUTE;

/** Whether two people see the same questions. */
export function sameScope(a: ExportRecord['scope'], b: ExportRecord['scope']): boolean {
  if (a === 'all' || b === 'all') return a === b;
  const others = new Set<HolderKey>(b);
  return a.length === b.length && a.every((key) => others.has(key));
}

type Span = { from: number; to: number };

/** Whether a file may hold words of a question that was received in this time. */
export const mayHold = ({ state, received }: ExportRecord, asked: Span): boolean =>
  state === 'running' || (received !== undefined && received.from <= asked.to && received.to >= asked.from);

/** A span that covers these moments, of which there is one at least, and another span. */
export const spanOf = (span: Span | undefined, moments: readonly number[]): Span => ({
  from: moments.reduce((a, b) => Math.min(a, b), span?.from ?? Number.POSITIVE_INFINITY),
  to: moments.reduce((a, b) => Math.max(a, b), span?.to ?? 0),
});

/** Why there is no file, in words for whoever waits for it. */
export const EXPORT_PROBLEMS: Partial<Record<ExportState, string>> = {
  too_large: EXPORT_ADVICE,
  erased: '有人清除了个人数据，可能包含其内容的文件已经收回。需要的话请重新导出。',
  stopped: '您的角色或者负责的单位有变化，没有继续生成。需要的话请重新导出。',
  failed: '生成时出了问题，请重新导出；还不行请联系管理员。',
};
