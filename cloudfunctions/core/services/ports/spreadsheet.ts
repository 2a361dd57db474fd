import type { Cell, Column } from '../../domain/export';

/** Makes a spreadsheet file. */
export interface Spreadsheet {
  /**
   * One sheet with frozen headings, as an .xlsx file. Rows are pulled one by one, so that no more of them is in memory than
   * the file itself takes. The same rows give the same bytes.
   */
  write(name: string, columns: readonly Column[], rows: AsyncIterable<Cell[]>): Promise<Uint8Array>;
}
