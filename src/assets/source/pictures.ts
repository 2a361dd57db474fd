import { drawVignette, VIGNETTES } from './mascot';
import { drawScene } from './scene';
import { AFFAIRS } from './scenes/affairs';
import { FAMILY } from './scenes/family';
import { SUPPORT } from './scenes/support';
import { drawSharePicture } from './share-picture';

const drawAll = <K extends string, T>(
  folder: string,
  pictures: Record<K, T>,
  draw: (picture: T) => string,
): [string, string][] => Object.entries<T>(pictures).map(([name, picture]) => [`${folder}/${name}.svg`, draw(picture)]);

const SCENES = { ...SUPPORT, ...FAMILY, ...AFFAIRS };

/** Every picture of the app: its file below `src/assets`, and its SVG. */
export const PICTURES: ReadonlyMap<string, string> = new Map([
  ...drawAll('scenes', SCENES, drawScene),
  ...drawAll('mascot', VIGNETTES, drawVignette),
]);

/** What is shown of a card in a chat, by category, as SVG; WeChat takes only PNG and JPG there. */
export const SHARE_PICTURES: ReadonlyMap<string, string> = new Map(
  Object.entries(SCENES).map(([categoryId, scene]) => [categoryId, drawSharePicture(scene)]),
);
