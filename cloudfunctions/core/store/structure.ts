import { newestCategoryChange } from './categories';
import { findSetting } from './settings';
import { newestUnitChange } from './units';

/** What admins changed last of what readers see: categories, units, the calendar. */
export async function newestStructure(): Promise<{ categories: number; units: number; calendar: number }> {
  const [categories, units, calendar] = await Promise.all([
    newestCategoryChange(),
    newestUnitChange(),
    findSetting('calendar_overrides'),
  ]);
  return { categories, units, calendar: calendar?.version ?? 0 };
}
