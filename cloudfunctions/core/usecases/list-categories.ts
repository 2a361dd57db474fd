import type { CategoryRecord } from '../domain/records';
import { currentReading, homeOf } from '../store/reading';

/** Every category in the editors' order. */
export const listCategories = async (now: number): Promise<CategoryRecord[]> =>
  (await homeOf(await currentReading(now))).categories;
