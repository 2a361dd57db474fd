import type { ClueResult, ReportTick } from '../constants';

/** 督查线索, to staff and to whoever reported it. */
export interface ClueView {
  /** 督〔2026〕12号 */
  no: string;
  listedAt: number;
  result?: ClueResult;
  resultAt?: number;
}

/** How a report stands with the inspection office, to staff. */
export interface ReportView {
  ticks: Record<ReportTick, boolean>;
  /** 梳理摘要, the newest. */
  summary?: string;
  /** An inspector has to say what becomes of it. */
  waitsForInspector: boolean;
  /** A lead let the unit that has it read the asker's own words. */
  originalOpen: boolean;
}
