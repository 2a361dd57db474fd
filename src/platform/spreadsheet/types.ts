export interface Spreadsheet {
  /** Fetched without credentials of its own. */
  url: string;
  /** With its ending. */
  name: string;
}

/** `opened`: the person sees it, or has it. */
export type OpenResult = 'opened' | 'not_fetched' | 'not_opened';

/** Fetches a spreadsheet (.xlsx) and shows it so that it can be sent on or kept. Never rejects. */
export type OpenSpreadsheet = (spreadsheet: Spreadsheet) => Promise<OpenResult>;
