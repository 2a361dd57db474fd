import { AppError } from '../contract/app-error';
import type { Parsed } from '../contract';
import type { UnitRecord } from '../domain/records';
import { answeredBy } from '../domain/similar';
import { likeliestFirst } from '../domain/suggestion';
import { fitsCategory, isUnder, regionsFor, unitKey } from '../domain/transfer';
import { type Actor, hasRole, mayReadSimilar, requireFor, requireRole } from '../policies';
import { findQuestion } from '../store/questions';
import { findSimilar } from '../store/similar';
import { listOnlineUnits } from '../store/staff';
import { findUnit, listUnitsOf } from '../store/units';

export interface UnitChoice {
  unit: UnitRecord;
  fits: boolean;
  online: boolean;
  /** How many answered questions like it are the unit's, of those the actor may read. */
  answeredSimilar: number;
}

/**
 * Whom a question can be given to: the units of its region and of those around it, the likeliest first (domain/suggestion.ts).
 * The contact of a unit gets only those below it.
 *
 * Throws `forbidden`, `not_found`.
 */
export async function listUnitChoices(actor: Actor, input: Parsed<'desk', 'units'>): Promise<UnitChoice[]> {
  requireRole(actor, 'desk.units');
  const question = await findQuestion(input.id);
  if (!question) throw new AppError('not_found');
  requireFor(actor, 'desk.units', { question });
  const regions = regionsFor(input.regionCode ?? question.regionCode);
  const [own, similar, ...found] = await Promise.all([
    actor.unitId === undefined ? null : findUnit(actor.unitId),
    findSimilar(question),
    ...regions.map(listUnitsOf),
  ]);
  const answered = answeredBy(similar.filter((row) => mayReadSimilar(actor, row)));
  const below = !hasRole(actor, 'operator', 'lead', 'inspector');
  const units = found
    .flat()
    .filter((unit) => unit.level !== 'national' && (!below || (own !== null && isUnder(unit, own))));
  const online = await listOnlineUnits(units.map(({ _id }) => _id));
  const choices = units.map((unit) => ({
    unit,
    fits: fitsCategory(unit, question.categoryId),
    online: online.has(unit._id),
    answeredSimilar: answered.get(unitKey(unit._id)) ?? 0,
  }));
  return likeliestFirst(choices, regions);
}
