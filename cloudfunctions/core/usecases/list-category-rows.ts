import type { CategoryRecord } from '../domain/records';
import { type Actor, requireRole } from '../policies';
import { listCategories } from '../store/categories';

/** Every category with its version, in the editors' order, those on their way into another one too. */
export function listCategoryRows(actor: Actor): Promise<CategoryRecord[]> {
  requireRole(actor, 'admin.categories');
  return listCategories();
}
