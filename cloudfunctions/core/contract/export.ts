import { z } from 'zod';
import { answers } from './action';
import { EXPORT } from './constants';
import { commandId, cursor, id } from './fields';
import { ledgerFilters, ledgerSort } from './ledger';
import type { ExportFile, ExportPreview, ExportView } from './views';

const list = { filters: ledgerFilters, sort: ledgerSort };

/** 导出台账: the same questions `desk.ledger` shows, as a spreadsheet that a job writes. */
export const exportActions = {
  /** How many there are; one call counts along LIMITS.ledgerScan questions, `cursor` goes on. */
  preview_export: answers<ExportPreview>().to(z.object({ ...list, cursor })),
  start_export: answers<ExportView>().to(
    z.object({
      commandId,
      ...list,
      /** What the preview counted: for the progress alone. */
      expected: z.number().int().nonnegative().max(EXPORT.rows).optional(),
    }),
  ),
  /** 我的导出, newest first. */
  exports: answers<ExportView[]>().to(z.object({})),
  /** Ends one that is being made, or deletes its file. */
  remove_export: answers<ExportView[]>().to(z.object({ commandId, id })),
  /** An address of the file; each is in the audit log. */
  open_export: answers<ExportFile>().to(z.object({ id })),
};
