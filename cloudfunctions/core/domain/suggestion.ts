/**
 * Which unit is likeliest to answer a question: category × region × who answered similar ones. Its points: 4 when it
 * answers for the category; 2 in the question's own region, 1 in the one around it; 1 for each similar question it answered, 3
 * at most. So a unit that answers for the category stands before one that does not, unless that one has done the same work
 * nearer by. With equal points the one with fewer matters of its own comes first, which is no hotline for everything; then
 * the directory's own order holds.
 */
import type { UnitRecord } from './records';

const FITS = 4;
const NEAREST = 2;
const MOST_ANSWERED = 3;

interface Choice {
  unit: Pick<UnitRecord, 'regionCode' | 'categoryIds'>;
  fits: boolean;
  answeredSimilar: number;
}

/** The likeliest first. `regions`: those whose units may answer, the nearest first. */
export function likeliestFirst<C extends Choice>(choices: readonly C[], regions: readonly string[]): C[] {
  const points = ({ unit, fits, answeredSimilar }: C) =>
    (fits ? FITS : 0) +
    Math.max(0, NEAREST - regions.indexOf(unit.regionCode)) +
    Math.min(MOST_ANSWERED, answeredSimilar);
  const matters = ({ unit }: C) => (unit.categoryIds.length === 0 ? Number.POSITIVE_INFINITY : unit.categoryIds.length);
  return [...choices].sort(
    (one, other) =>
      points(other) - points(one) || (matters(one) < matters(other) ? -1 : Number(matters(one) > matters(other))),
  );
}
