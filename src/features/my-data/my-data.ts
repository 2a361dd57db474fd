import type { FavouriteRow, MarkView, MyDataView, MyQuestionView, Page } from '@core/contract';
import { createQuery } from '@/features/query/create-query';
import { call } from '@/platform/call';

/** What is stored of this person, in counts. Not kept on the device: it must be true when it is read. */
export const myDataQuery = createQuery<null, MyDataView>('my-data', () => call('citizen', 'my_data', {}), 'memory');

/** A copy of what is stored of this person. */
export interface MyDataCopy {
  summary: MyDataView;
  questions: MyQuestionView[];
  favourites: FavouriteRow[];
  marks: MarkView[];
}

/** Every row of a list, page by page. */
async function everyRow<Row>(read: (cursor?: string) => Promise<Page<Row>>): Promise<Row[]> {
  const rows: Row[] = [];
  let cursor: string | undefined;
  do {
    const page = await read(cursor);
    rows.push(...page.rows);
    cursor = page.cursor;
  } while (cursor !== undefined);
  return rows;
}

/** The whole copy, however many pages it takes; half a copy would look like a whole one, so it fails as a whole. */
export const myDataCopyQuery = createQuery<null, MyDataCopy>(
  'my-data-copy',
  async () => ({
    summary: await call('citizen', 'my_data', {}),
    questions: await everyRow((cursor) => call('citizen', 'copy_my_data', { cursor })),
    favourites: await everyRow((cursor) => call('citizen', 'favourites', { cursor })),
    marks: await everyRow((cursor) => call('citizen', 'marks', { cursor })),
  }),
  'memory',
);
