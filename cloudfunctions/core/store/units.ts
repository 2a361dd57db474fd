import { AppError } from '../contract/app-error';
import { LIMITS } from '../contract/constants';
import { answeringRegions, hotlineOf } from '../domain/directory';
import { INSPECTION } from '../domain/holder';
import type { QuestionRecord, UnitRecord } from '../domain/records';
import { helperMerged, holdingUnit, unitHolder } from '../domain/transfer';
import type { Rows } from './collection';
import { units } from './collections';
import type { Transaction } from './transaction';

/** Far above what one region has: a province has some forty departments. */
const OF_ONE_REGION = 100;
/** What a filtered list looks at before it hands its position on. */
const SCAN = 300;
/** Longer than units are ever merged one into another. */
const MERGED = 10;

const inUse = ({ retiredInto }: UnitRecord): boolean => retiredInto === undefined;

/** A unit that is in use, or null. */
export const findUnit = async (id: string): Promise<UnitRecord | null> => {
  const unit = await units.byId(id);
  return unit && inUse(unit) ? unit : null;
};

/** Like `findUnit`; `bad_request` when there is none. */
export async function requireActiveUnit(id: string): Promise<UnitRecord> {
  const unit = await findUnit(id);
  if (!unit) throw new AppError('bad_request', '没有这个部门，或者已经撤并，请重新选择。');
  return unit;
}

/** What a unit is by now: itself, or what it was merged into; null for one that never was. */
export async function unitNow(tx: Transaction, id: string): Promise<UnitRecord | null> {
  let unit = await tx.get(units, id);
  for (let step = 0; unit?.retiredInto !== undefined && step < MERGED; step += 1) {
    unit = await tx.get(units, unit.retiredInto);
  }
  return unit;
}

/**
 * What of a question that is taken up again names units that were merged or are called otherwise since: its holder, and
 * those that owe opinions. A report is never with the unit it is about (product.md).
 */
export async function unitsNow(tx: Transaction, question: QuestionRecord): Promise<Partial<QuestionRecord>> {
  const change = await holderNow(tx, question);
  for (const id of question.awaitedFrom ?? []) {
    const unit = await unitNow(tx, id);
    if (unit && unit._id !== id) Object.assign(change, helperMerged({ ...question, ...change }, id, unit));
  }
  return change;
}

async function holderNow(tx: Transaction, question: QuestionRecord): Promise<Partial<QuestionRecord>> {
  const unitId = holdingUnit(question);
  const unit = unitId === null ? null : await unitNow(tx, unitId);
  if (!unit || (unit._id === unitId && unit.name === question.holderName)) return {};
  const isAbout = question.kind === 'report' && question.concerned?.unit?.id === unit._id;
  const { key, name } = isAbout ? INSPECTION : unitHolder(unit);
  return { holderKey: key, holderName: name };
}

export const unitIn = (tx: Transaction, id: string): Promise<UnitRecord | null> => tx.get(units, id);

/** The unit on the version the actor saw; else `not_found` or `conflict_stale`. */
export async function unitToChange(tx: Transaction, id: string, version: number): Promise<UnitRecord> {
  const unit = await tx.get(units, id);
  if (!unit || !inUse(unit)) throw new AppError('not_found', '没有这个部门，或者已经撤并。');
  if ((unit.version ?? 0) !== version) {
    throw new AppError('conflict_stale', '这个部门的信息刚刚有变化，请看过最新情况后再操作。');
  }
  return unit;
}

/** Writes a unit, one version on. */
export async function writeUnit(tx: Transaction, unit: UnitRecord, now: number): Promise<void> {
  await tx.replace(units, { ...unit, version: (unit.version ?? 0) + 1, updatedAt: now });
}

/** Those of these units that are in use. */
export const listUnitsById = async (ids: readonly string[]): Promise<UnitRecord[]> =>
  (await units.byIds(ids)).filter(inUse);

/** The units of exactly this region, in the directory's order. */
export const listUnitsOf = async (regionCode: string): Promise<UnitRecord[]> =>
  (await units.page({ where: { regionCode }, orderBy: 'order', direction: 'asc', limit: OF_ONE_REGION })).rows.filter(
    inUse,
  );

/** The numbers of the units that answer for a place: its own, its prefecture's, the province's, with the national lines. */
export const listHotlines = async (regionCode: string): Promise<string[]> =>
  (await Promise.all(answeringRegions(regionCode).map(listUnitsOf))).flat().map(hotlineOf);

/** Units by id, retired ones too. */
export const findUnits = (ids: readonly string[]): Promise<UnitRecord[]> => units.byIds(ids);

/** A page of the units of a region or of all, in the directory's order: of those that `keep` keeps. */
export const pageUnits = (
  regionCode: string | undefined,
  keep: ((unit: UnitRecord) => boolean) | null,
  after: string | undefined,
): Promise<Rows<UnitRecord>> => {
  const where = regionCode === undefined ? {} : { regionCode };
  const query = { where, orderBy: 'order', direction: 'asc', after, limit: LIMITS.page } as const;
  return keep ? units.sifted(query, keep, SCAN) : units.page(query);
};

/** Some of the units that name a category. */
export const listUnitsWithCategory = async (categoryId: string, limit: number): Promise<UnitRecord[]> =>
  (
    await units.page({
      where: { categoryIds: categoryId } as object as Partial<UnitRecord>,
      orderBy: 'order',
      direction: 'asc',
      limit,
    })
  ).rows;

/** When a unit was last changed; 0 when none ever was. */
export const newestUnitChange = async (): Promise<number> => {
  const newest = { where: {}, orderBy: 'updatedAt', direction: 'desc', above: 0, limit: 1, fields: ['_id'] } as const;
  return (await units.page(newest)).rows[0]?.updatedAt ?? 0;
};
