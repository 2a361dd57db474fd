import { AppError } from '../contract/app-error';
import type { CategoryRecord } from '../domain/records';
import { categories } from './collections';
import type { Transaction } from './transaction';

/** Far above the number of categories there will ever be; the list is read whole. */
const CATEGORIES = 100;

const listAll = async (): Promise<CategoryRecord[]> =>
  (await categories.page({ where: {}, orderBy: 'order', direction: 'asc', limit: CATEGORIES })).rows;

/** The categories readers see, in the editors' order: one that is merged stays until its last card has moved. */
export const listCategories = async (): Promise<CategoryRecord[]> =>
  (await listAll()).filter(({ goneAt }) => goneAt === undefined);

/** Those readers see, and of each that is gone the one that stands in its place: old links name it. */
export async function listCategoriesWithGone(): Promise<{ there: CategoryRecord[]; gone: Record<string, string> }> {
  const all = await listAll();
  const there = all.filter(({ goneAt }) => goneAt === undefined);
  const intoOf = new Map(
    all.map(({ _id, goneAt, retiredInto }) => [_id, goneAt === undefined ? undefined : retiredInto]),
  );
  const gone: Record<string, string> = {};
  for (const { _id } of all) {
    let standing = _id;
    // Merging goes one way, so that no more steps than categories lead to the last.
    for (let step = 0; step < all.length; step += 1) standing = intoOf.get(standing) ?? standing;
    if (standing !== _id) gone[_id] = standing;
  }
  return { there, gone };
}

/** A category that takes what is new, or null. */
export const findCategory = async (id: string): Promise<CategoryRecord | null> => {
  const category = await categories.byId(id);
  return category && category.retiredInto === undefined ? category : null;
};

/** Whether another category in use has this name. */
export const isNameTaken = async (name: string, but: string | undefined): Promise<boolean> =>
  (await listAll()).some((other) => other.name === name && other._id !== but && other.retiredInto === undefined);

/** The category on the version the actor saw; else `not_found` or `conflict_stale`. */
export async function categoryToChange(tx: Transaction, id: string, version: number): Promise<CategoryRecord> {
  const category = await tx.get(categories, id);
  if (category?.retiredInto !== undefined || !category) {
    throw new AppError('not_found', '没有这个分类，或者已经合并。');
  }
  if ((category.version ?? 0) !== version) {
    throw new AppError('conflict_stale', '这个分类刚刚有变化，请看过最新情况后再操作。');
  }
  return category;
}

export const categoryIn = (tx: Transaction, id: string): Promise<CategoryRecord | null> => tx.get(categories, id);

/** Writes a category, one version on. */
export async function writeCategory(tx: Transaction, category: CategoryRecord, now: number): Promise<void> {
  await tx.replace(categories, { ...category, version: (category.version ?? 0) + 1, updatedAt: now });
}

/** When a category was last changed; 0 when none ever was. */
export const newestCategoryChange = async (): Promise<number> => {
  const newest = { where: {}, orderBy: 'updatedAt', direction: 'desc', above: 0, limit: 1, fields: ['_id'] } as const;
  return (await categories.page(newest)).rows[0]?.updatedAt ?? 0;
};
