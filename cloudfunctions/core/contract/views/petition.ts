/** 信访, as asker and staff see it. Days are `YYYY-MM-DD`. */
export interface PetitionView {
  office: string;
  /** Where it stands and by which dates, a sentence each. */
  standing: string[];
  handedOn: string;
  noticeBy: string;
  resultBy: string;
  told?: { on: string; accepted: boolean; text?: string };
  extension?: { on: string; days: number; reason: string };
  finished?: { on: string; text: string };
}

/** The date it must keep next, in a list. */
export interface PetitionDueView {
  what: 'notice' | 'result';
  by: string;
}
