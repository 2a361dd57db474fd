/** What must be so before a report (反映问题) goes to the inspection office; judged by staff at triage. */
export const REPORT_TICKS = ['pointed', 'described'] as const;
export type ReportTick = (typeof REPORT_TICKS)[number];
export const REPORT_TICK_LABELS: Record<ReportTick, string> = {
  pointed: '指向清晰',
  described: '描述基本清楚',
};
/** What an asker is asked for where a tick is missing. */
export const REPORT_TICK_ASKS: Record<ReportTick, string> = {
  pointed: '反映的是哪个单位、什么地方、哪些人',
  described: '事情的时间、经过和您了解的情况',
};

/** 督查结果 of a clue (督查线索). */
export const CLUE_RESULTS = ['confirmed', 'partly', 'unconfirmed', 'passed_on'] as const;
export type ClueResult = (typeof CLUE_RESULTS)[number];
export const CLUE_RESULT_LABELS: Record<ClueResult, string> = {
  confirmed: '查实',
  partly: '部分查实',
  unconfirmed: '未查实',
  passed_on: '已移送有权处理的机关',
};

/** The list of clues, whole or by whether there is a result. */
export const CLUE_LISTS = ['open', 'done', 'all'] as const;
export type ClueList = (typeof CLUE_LISTS)[number];
export const CLUE_LIST_LABELS: Record<ClueList, string> = {
  open: '待出结果',
  done: '已有结果',
  all: '全部',
};
