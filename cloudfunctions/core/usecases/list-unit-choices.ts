import { AppError } from '../contract/app-error';
import type { Parsed } from '../contract';
import type { UnitRecord } from '../domain/records';
import { fitsCategory, isUnder, regionsFor } from '../domain/transfer';
import { type Actor, hasRole, requireFor, requireRole } from '../policies';

import { findQuestion } from '../store/questions';
import { listOnlineUnits } from '../store/staff';
import { findUnit, listUnitsOf } from '../store/units';

export interface UnitChoice {
  unit: UnitRecord;
  fits: boolean;
  online: boolean;
}

/**
 * Whom a question can be given to: the units of its region and of those around it, the nearest of those that answer for
 * its category first. The contact of a unit gets only those below it.
 *
 * Throws `forbidden`, `not_found`.
 */
export async function listUnitChoices(actor: Actor, input: Parsed<'desk', 'units'>): Promise<UnitChoice[]> {
  requireRole(actor, 'desk.units');
  const question = await findQuestion(input.id);
  if (!question) throw new AppError('not_found');
  requireFor(actor, 'desk.units', { question });
  const regions = regionsFor(input.regionCode ?? question.regionCode);
  const [own, ...found] = await Promise.all([
    actor.unitId === undefined ? null : findUnit(actor.unitId),
    ...regions.map(listUnitsOf),
  ]);
  const below = !hasRole(actor, 'operator', 'lead', 'inspector');
  const units = found
    .flat()
    .filter((unit) => unit.level !== 'national' && (!below || (own !== null && isUnder(unit, own))));
  const online = await listOnlineUnits(units.map(({ _id }) => _id));
  const choices = units.map((unit) => ({
    unit,
    fits: fitsCategory(unit, question.categoryId),
    online: online.has(unit._id),
  }));
  return [...choices.filter(({ fits }) => fits), ...choices.filter(({ fits }) => !fits)];
}
