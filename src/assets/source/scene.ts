import { HEIGHT, type Light, lightDefs, WIDTH } from './landscape';
import { MAGPIE_DEFS, magpie, type Pose } from './magpie';
import { picture, place } from './svg';

export interface Scene {
  light: Light;
  /** Everything behind the mascot, from the far to the near. */
  behind: readonly string[];
  /** Where its feet stand, how large, which way it looks, and its pose. */
  mascot: Pose & { x: number; y: number; scale: number; facing: 'left' | 'right' };
  /** What stands before the mascot. */
  before?: readonly string[];
}

/** Everything on the picture, from the far to the near. */
export function sceneShapes({ behind, mascot, before = [] }: Scene): string[] {
  const { x, y, scale, facing, ...pose } = mascot;
  return [
    `<path fill="url(#sky)" d="M0 0H${WIDTH}V${HEIGHT}H0Z"/>`,
    ...behind,
    place(x, y, scale, magpie(pose), facing),
    ...before,
  ];
}

/** A picture of 686 × 320: sky to its edges, what matters between y 35 and y 285, for narrow screens crop it. */
export const drawScene = (scene: Scene): string =>
  picture(WIDTH, HEIGHT, lightDefs(scene.light) + MAGPIE_DEFS, sceneShapes(scene));
