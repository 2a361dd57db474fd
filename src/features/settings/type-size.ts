/** 长辈版 or not, and how many steps above its own usual size the text stands (theme/tokens). */
export interface TypeSize {
  large: boolean;
  step: 0 | 1 | 2 | 3;
}

/** 关怀模式 is 1.4, and 1.44 on an iPad; the size below it is 1.29 (小程序适老化设计指南). */
const LARGE = 1.35;

/** From which scale on a step is taken, largest first. */
const STEPS = {
  large: [
    [1.7, 2],
    [1.47, 1],
  ],
  standard: [
    [1.25, 3],
    [1.15, 2],
    [1.05, 1],
  ],
} as const;

/** The type size for a person's own choice, if they made one, and the scale they read at elsewhere. */
export const typeSizeOf = (chosen: boolean | undefined, scale: number): TypeSize => {
  const large = chosen ?? scale >= LARGE;
  const steps: readonly (readonly [number, TypeSize['step']])[] = large ? STEPS.large : STEPS.standard;
  return { large, step: steps.find(([from]) => scale >= from)?.[1] ?? 0 };
};

/** The class that gives an element and all in it this size. */
export const typeClass = ({ large, step }: TypeSize): string =>
  `${large ? 'large-type' : ''} ${step > 0 ? `${large ? 'large' : 'standard'}-type-${step}` : ''}`.trim();
