/** 信访: what a question becomes once an office for petitions has it. Days are `YYYY-MM-DD` in Beijing. */
export interface Petition {
  /** Who has it there, by name. */
  office: string;
  reason: string;
  handedOn: string;
  /** 告知: the petitioner was told that it is taken up, or that it is not and why. */
  told?: { on: string; accepted: boolean; text?: string };
  /** 延期 */
  extension?: { on: string; days: number; reason: string };
  /** 办结 */
  finished?: { on: string; text: string };
  /** The last date whose passing leads were told of, and the last that was listed with the inspection office. */
  overdueOf?: string;
  listedOf?: string;
  /** When the clock must look at it next; epoch milliseconds. */
  watchAt?: number;
}
