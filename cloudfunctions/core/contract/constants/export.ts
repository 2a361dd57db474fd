/** 导出: how a file of the ledger stands. */
export const EXPORT_STATES = [
  'running',
  'done',
  'expired',
  'removed',
  'too_large',
  'erased',
  'stopped',
  'failed',
] as const;
export type ExportState = (typeof EXPORT_STATES)[number];
export const EXPORT_STATE_LABELS: Record<ExportState, string> = {
  running: '正在生成',
  done: '可以打开',
  expired: '已过期',
  removed: '已删除',
  too_large: '超过上限',
  erased: '已收回',
  stopped: '已停止',
  failed: '没有生成',
};

/** 导出 of the ledger. */
export const EXPORT = {
  /** Rows of one file. */
  rows: 50_000,
  /** Questions one step looks at. */
  step: 5_000,
  /** Hours a file lies ready. */
  hours: 24,
  /** Files a member of staff has at one time, ready or in the making. */
  files: 5,
} as const;

/** What to do about a filter that finds more than one file holds. */
export const EXPORT_ADVICE = `一次最多导出 ${EXPORT.rows} 条。请按收到的日期、地区或者分类缩小范围，分几次导出。`;
