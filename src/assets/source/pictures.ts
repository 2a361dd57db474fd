import { drawPosterPicture, drawSharePicture } from './card-picture';
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

/** What stands above the answer on a card's poster, by category, as SVG; WeChat's canvas surely takes a JPG. */
export const POSTER_PICTURES: ReadonlyMap<string, string> = new Map(
  Object.entries(SCENES).map(([categoryId, scene]) => [categoryId, drawPosterPicture(scene)]),
);
