import type { Cloud } from '../../local/host';

/** Makes everything loaded readable: the timer's steps, one after another, until nothing is left to be made. */
export async function publishAll({ engine, runTimer }: Cloud): Promise<void> {
  // What was loaded changed before what was published last, which a timer would not look at again.
  const update = { $set: { builtFrom: '' }, $unset: { pagesUpTo: '' } };
  await engine.update('reading', { filter: { _id: 'current' }, update });
  let pages: number;
  do {
    const { data } = (await runTimer('publish')) as { data: { pages: number } };
    pages = data.pages;
  } while (pages > 0);
}
