import type { CategoryRecord } from '../domain/records';
import { listCategories as stored } from '../store/cards';

/** Every category in the editors' order. */
export const listCategories = (): Promise<CategoryRecord[]> => stored();
