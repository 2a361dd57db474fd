import { HEIGHT, lightDefs, WIDTH } from './landscape';
import { MAGPIE_DEFS } from './magpie';
import { n } from './number';
import { type Scene, sceneShapes } from './scene';
import { picture, place } from './svg';

/** A shared picture is 5:4, which WeChat shows whole in a chat; Moments show its middle square. */
const CUT = HEIGHT * 1.25;

/** 问 in its green square, 72 × 72 with its edge, drawn in strokes: the machine that makes the picture needs no Chinese font. */
const SEAL =
  '<rect x="-4" y="-4" width="72" height="72" rx="20" fill="#fff"/><rect width="64" height="64" rx="16" fill="#0e6b52"/>' +
  '<path fill="none" stroke="#fff" stroke-width="5" stroke-linecap="round" stroke-linejoin="round" d="M17 13l4 5M16 24v28M28 16h20v31c0 4-1 4-6 3M26 29h12v13h-12z"/>';

/** Above an answer on a poster: 375 × 230. */
const POSTER_CUT = (HEIGHT * 375) / 230;

/** Where a cut begins: the mascot stands near the middle, with more room before it, where its prop is. */
const cutAt = ({ mascot: { x, facing } }: Scene, width: number): number => {
  const left = x - width * (facing === 'left' ? 0.58 : 0.46);
  return Math.min(Math.max(left, 0), WIDTH - width);
};

/** The picture of a card in a chat: its category's scene around the mascot, and the seal of a question. */
export function drawSharePicture(scene: Scene): string {
  const x = cutAt(scene, CUT);
  const seal = place(Math.round(x + CUT * 0.14), 18, 0.8, SEAL);
  return picture(CUT, HEIGHT, lightDefs(scene.light) + MAGPIE_DEFS, [...sceneShapes(scene), seal], n(x));
}

/** The picture of a card on its poster: its category's scene around the mascot. */
export const drawPosterPicture = (scene: Scene): string =>
  picture(POSTER_CUT, HEIGHT, lightDefs(scene.light) + MAGPIE_DEFS, sceneShapes(scene), n(cutAt(scene, POSTER_CUT)));
