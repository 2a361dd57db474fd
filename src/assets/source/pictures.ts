import { drawVignette, VIGNETTES } from './mascot';
import { drawScene } from './scene';
import { AFFAIRS } from './scenes/affairs';
import { FAMILY } from './scenes/family';
import { SUPPORT } from './scenes/support';

const drawAll = <K extends string, T>(
  folder: string,
  pictures: Record<K, T>,
  draw: (picture: T) => string,
): [string, string][] => Object.entries<T>(pictures).map(([name, picture]) => [`${folder}/${name}.svg`, draw(picture)]);

/** Every picture of the app: its file below `src/assets`, and its SVG. */
export const PICTURES: ReadonlyMap<string, string> = new Map([
  ...drawAll('scenes', { ...SUPPORT, ...FAMILY, ...AFFAIRS }, drawScene),
  ...drawAll('mascot', VIGNETTES, drawVignette),
]);
