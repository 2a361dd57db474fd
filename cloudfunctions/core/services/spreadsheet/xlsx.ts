import { writeXlsxStream } from 'hucre/xlsx';
import type { Spreadsheet } from '../ports';

/** Excel's format, compressed by the runtime's own CompressionStream. */
export const xlsx: Spreadsheet = {
  async write(name, columns, rows) {
    const parts: Uint8Array[] = [];
    const file = writeXlsxStream(rows, {
      name,
      columns: columns.map(({ heading, width, format, wraps }) => ({
        header: heading,
        width,
        ...(format ? { numFmt: format } : {}),
        style: { alignment: { vertical: 'top' as const, wrapText: wraps === true } },
      })),
      freezePane: { rows: 1 },
    });
    for await (const part of file as unknown as AsyncIterable<Uint8Array>) parts.push(part);
    return Buffer.concat(parts);
  },
};
