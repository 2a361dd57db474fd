import { HEIGHT, type Light, lightDefs, WIDTH } from './landscape';
import { MAGPIE_DEFS, magpie, type Pose } from './magpie';

export interface Scene {
  light: Light;
  /** Everything behind the mascot, from the far to the near. */
  behind: readonly string[];
  /** Where its feet stand, how large, which way it looks, and its pose. */
  mascot: Pose & { x: number; y: number; scale: number; facing: 'left' | 'right' };
  /** What stands before the mascot. */
  before?: readonly string[];
  /** Gradients beyond the light's. */
  defs?: string;
}

/** Moves a drawing to a place, turned to one side, enlarged. */
export const place = (
  x: number,
  y: number,
  scale: number,
  drawing: string,
  facing: 'left' | 'right' = 'right',
): string =>
  `<g transform="translate(${x} ${y}) scale(${facing === 'left' ? `-${scale} ${scale}` : scale})">${drawing}</g>`;

/** A picture of 686 × 320: sky to its edges, what matters between y 35 and y 285, for narrow screens crop it. */
export function drawScene({ light, behind, mascot, before = [], defs = '' }: Scene): string {
  const { x, y, scale, facing, ...pose } = mascot;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">`,
    `<defs>${lightDefs(light)}${MAGPIE_DEFS}${defs}</defs>`,
    `<path fill="url(#sky)" d="M0 0H${WIDTH}V${HEIGHT}H0Z"/>`,
    ...behind,
    place(x, y, scale, magpie(pose), facing),
    ...before,
    '</svg>\n',
  ].join('');
}
