import type { Parsed } from '../contract';
import type { StaffRecord, UnitRecord } from '../domain/records';
import { type Actor, requireRole } from '../policies';
import type { Rows } from '../store/collection';
import { listContactsOf } from '../store/staff';
import { findUnits, pageUnits } from '../store/units';

export interface UnitFile {
  unit: UnitRecord;
  /** Active ones. */
  contacts: StaffRecord[];
  /** What it was merged into. */
  successor: UnitRecord | null;
}

/** A page of the contact matrix, in the directory's order: of a region, a level, a name, or without a contact. */
export async function listUnits(
  actor: Actor,
  { words, level, regionCode, offline, cursor }: Parsed<'admin', 'units'>,
): Promise<Rows<UnitFile>> {
  requireRole(actor, 'admin.units');
  const named = ({ name, about = '' }: UnitRecord) => !words || name.includes(words) || about.includes(words);
  const matches = (unit: UnitRecord) => named(unit) && (!level || unit.level === level);
  const inUse = ({ retiredInto }: UnitRecord) => retiredInto === undefined;
  const keep = words || level || offline ? (unit: UnitRecord) => matches(unit) && (!offline || inUse(unit)) : null;
  const { rows, cursor: next } = await pageUnits(regionCode, keep, cursor);
  const files = await withCompany(rows);
  // Hotlines of the country have no contacts and no matters.
  const without = ({ unit, contacts }: UnitFile) => contacts.length === 0 && unit.level !== 'national';
  return { rows: offline ? files.filter(without) : files, cursor: next };
}

/** One unit as `listUnits` shows it. */
export async function readUnit(actor: Actor, id: string): Promise<UnitFile> {
  requireRole(actor, 'admin.units');
  const [file] = await withCompany(await findUnits([id]));
  if (!file) throw new Error(`the unit ${id} is gone`);
  return file;
}

async function withCompany(units: readonly UnitRecord[]): Promise<UnitFile[]> {
  const successors = [...new Set(units.flatMap(({ retiredInto }) => retiredInto ?? []))];
  const [contacts, merged] = await Promise.all([listContactsOf(units.map(({ _id }) => _id)), findUnits(successors)]);
  return units.map((unit) => ({
    unit,
    contacts: contacts.filter(({ unitId }) => unitId === unit._id),
    successor: merged.find(({ _id }) => _id === unit.retiredInto) ?? null,
  }));
}
