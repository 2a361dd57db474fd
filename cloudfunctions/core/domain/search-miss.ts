import { findPersonalData } from './text';

/** The shortest text worth an editor's look. */
const SHORTEST = 2;

/**
 * What is kept of a search that found nothing: the words alone, without signs and personal data (a number, a plate), so
 * that the same wish is one line and nobody can be told from it. Null when too little is left to mean anything.
 */
export function missedText(query: string): string | null {
  let rest = query;
  for (const { start, end } of findPersonalData(query).reverse()) rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  const words = rest
    .toLowerCase()
    .replace(/[^\u3400-\u9fffa-z0-9]+/g, ' ')
    .trim();
  return Array.from(words).length < SHORTEST ? null : words;
}
