import type { DirectoryUnit, DirectoryView, SearchRow } from '@core/contract';

/** What people type around the thing they look for. */
const FILLER = /电话|热线|号码|多少|怎么|哪里|请问|[\s，。？！、：；,.?!:;]/g;

const wordsOf = ({ name, hotline, about, subjects }: DirectoryUnit): string =>
  [name, hotline, hotline.replace('-', ''), about, ...subjects].join(' ');

/** `医保报销` → `医保`, `保报`, `报销`: two characters are the shortest Chinese word worth finding. */
const pairsOf = (text: string): string[] => {
  const characters = Array.from(text);
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
};

/**
 * The units of a directory that fit what a person typed: a part of the name, of the number, or everyday words for the
 * matter. Those with all of it come alone; without any, those that share most of its pairs of characters do.
 * @returns in the directory's order, best first; all of them when nothing in particular was typed
 */
export function findUnits({ groups }: Pick<DirectoryView, 'groups'>, typed: string): DirectoryUnit[] {
  const units = groups.flatMap((group) => group.units);
  const wanted = typed.replace(FILLER, '') || typed.trim();
  if (wanted === '') return units;
  const whole = units.filter((unit) => wordsOf(unit).includes(wanted));
  if (whole.length > 0 || /^\d+$/.test(wanted)) return whole;
  const pairs = pairsOf(wanted);
  const scored = units.map((unit) => {
    const words = wordsOf(unit);
    return { unit, shared: pairs.filter((pair) => words.includes(pair)).length };
  });
  const best = Math.max(0, ...scored.map(({ shared }) => shared));
  return scored.filter(({ shared }) => best > 0 && shared === best).map(({ unit }) => unit);
}

/** Of what search found, in its order, the units that answer for the place: those of a directory. */
export function unitsMeant({ groups }: Pick<DirectoryView, 'groups'>, rows: readonly SearchRow[]): DirectoryUnit[] {
  const units = new Map(groups.flatMap((group) => group.units.map((unit) => [unit.id, unit] as const)));
  return rows.flatMap(({ kind, id }) => (kind === 'unit' ? (units.get(id) ?? []) : []));
}
