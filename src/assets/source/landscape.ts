import { n } from './number';

/** Guizhou's land, shared by every picture: karst peaks in layers, mist, terraces, water, trees. */

export const WIDTH = 686;
export const HEIGHT = 320;

/** The light of one hour. Ranges fade into `mist` at their foot, so each stands clear of the next. */
export interface Light {
  sky: readonly [top: string, horizon: string];
  mist: string;
  far: string;
  mid: string;
  near: string;
  ground: readonly [top: string, bottom: string];
}

/** Muted on purpose: the same picture stands on the white card and on the dark one. */
export const LIGHT = {
  dawn: {
    sky: ['#e9cdb6', '#f6e7d2'],
    mist: '#f1e3d2',
    far: '#c9bfb4',
    mid: '#8fae9f',
    near: '#4f8974',
    ground: ['#7fa883', '#4d8468'],
  },
  morning: {
    sky: ['#bfded3', '#e9f0e0'],
    mist: '#dfeadf',
    far: '#a4cbbd',
    mid: '#6fad97',
    near: '#3a836a',
    ground: ['#79b48a', '#3f8467'],
  },
  noon: {
    sky: ['#b4d8e4', '#e4eee6'],
    mist: '#dbeae4',
    far: '#9cc6c6',
    mid: '#66a79b',
    near: '#36806c',
    ground: ['#86bb85', '#48895f'],
  },
  autumn: {
    sky: ['#d3dfcd', '#f3ead0'],
    mist: '#ece6cc',
    far: '#b5c7ab',
    mid: '#86a985',
    near: '#4f8566',
    ground: ['#d9b967', '#a98a45'],
  },
  sunset: {
    sky: ['#e2a987', '#f6dcb0'],
    mist: '#f0cfa6',
    far: '#cf9f8b',
    mid: '#8d8a83',
    near: '#4f7468',
    ground: ['#7d9270', '#46705d'],
  },
  dusk: {
    sky: ['#c7b5c9', '#f0d7cc'],
    mist: '#e3d0cd',
    far: '#aba6bd',
    mid: '#74909b',
    near: '#3f7270',
    ground: ['#719c80', '#3d7061'],
  },
  evening: {
    sky: ['#55789a', '#b9c7c6'],
    mist: '#a3bcbc',
    far: '#7d9fb0',
    mid: '#4f8290',
    near: '#2f6468',
    ground: ['#4f8a76', '#2b5d54'],
  },
  rain: {
    sky: ['#a9c1c4', '#d3dfd9'],
    mist: '#cad9d4',
    far: '#9fbaba',
    mid: '#739d97',
    near: '#437b70',
    ground: ['#79a786', '#43796a'],
  },
  spring: {
    sky: ['#bcdcea', '#f0efe2'],
    mist: '#e4ece0',
    far: '#a9cdca',
    mid: '#79b593',
    near: '#468f66',
    ground: ['#9cc77f', '#5a9a62'],
  },
} as const satisfies Record<string, Light>;

const fade = (id: string, [top, bottom]: readonly [string, string]): string =>
  `<linearGradient id="${id}" x2="0" y2="1"><stop stop-color="${top}"/><stop offset="1" stop-color="${bottom}"/></linearGradient>`;

/** The gradients of a light: sky, ranges `far`, `mid`, `near` with their `shade`, and `ground`. */
export function lightDefs({ sky, mist, far, mid, near, ground }: Light): string {
  return (
    fade('sky', sky) +
    fade('far', [far, mist]) +
    fade('mid', [mid, mist]) +
    fade('near', [near, mist]) +
    fade('ground', ground) +
    SHADE
  );
}

/** The gradient a range's shaded sides fade out with, as the range itself fades into mist. */
const SHADE =
  '<linearGradient id="shade" x2="0" y2="1"><stop stop-color="#123f4a" stop-opacity=".26"/><stop offset=".9" stop-color="#123f4a" stop-opacity="0"/></linearGradient>';

interface Peak {
  x: number;
  top: number;
  half: number;
}

const peaksOf = (text: string): Peak[] =>
  text.split(' ').map((peak) => {
    const [x = 0, top = 0, half = 0] = peak.split(',').map(Number);
    return { x, top, half };
  });

/** Draws as relative whole numbers, which keeps the files small. */
const i = (value: number): number => Math.round(value);

const slope = ({ x, top, half }: Peak, base: number): string => {
  const height = base - top;
  return `M${x - half} ${base}c${i(half * 0.5)} ${i(-height * 0.12)} ${i(half * 0.48)} ${-height} ${half} ${-height}s${i(half * 0.5)} ${i(height * 0.88)} ${half} ${height}`;
};

const shade = ({ x, top, half }: Peak, base: number, side: 1 | -1): string => {
  const height = base - top;
  const at = (share: number): number => i(side * half * share);
  return `M${x} ${top}c${at(0.52)} 0 ${at(0.5)} ${i(height * 0.88)} ${at(1)} ${height}h${at(-0.7)}c${at(-0.3)} ${i(-height * 0.4)} ${at(0.1)} ${i(-height * 0.7)} ${at(-0.3)} ${-height}`;
};

/**
 * A range of cone-shaped karst peaks standing on the height `base`.
 *
 * @param peaks the peaks as `x,top,half`, parted by spaces: the middle, the height of the top, half the width at the foot
 * @param shadow the side away from the sun: 1 right, -1 left, 0 none
 */
export function range(layer: 'far' | 'mid' | 'near', base: number, peaks: string, shadow: 0 | 1 | -1 = 0): string {
  const drawn = peaksOf(peaks);
  const hills = `<path fill="url(#${layer})" d="${drawn.map((peak) => slope(peak, base)).join('')}"/>`;
  if (shadow === 0) return hills;
  return `${hills}<path fill="url(#shade)" d="${drawn.map((peak) => shade(peak, base, shadow)).join('')}"/>`;
}

export const sun = (x: number, y: number, radius: number, color = '#f7d79a'): string =>
  `<circle cx="${x}" cy="${y}" r="${n(radius * 1.6)}" fill="${color}" fill-opacity=".28"/><circle cx="${x}" cy="${y}" r="${radius}" fill="${color}"/>`;

/** A long bank of mist or cloud, thin at both ends. */
export const mist = (x: number, y: number, length: number, opacity = 0.6): string =>
  `<path fill="#fff" fill-opacity="${opacity}" d="M${x} ${y}q${n(length * 0.16)}-3 ${n(length * 0.26)}-9 ${n(length * 0.12)}-7 ${n(length * 0.24)}-1 ${n(length * 0.14)}-6 ${n(length * 0.24)} 3 ${n(length * 0.16)} 1 ${n(length * 0.26)} 7Z"/>`;

/** The ground the mascot stands on: a gentle rise whose upper edge runs from `left` over `middle` to `right`. */
export const ground = (left: number, middle: number, right: number): string =>
  `<path fill="url(#ground)" d="M0 ${left}Q${WIDTH * 0.25} ${n((left + middle) / 2 - 8)} ${WIDTH / 2} ${middle}T${WIDTH} ${right}V${HEIGHT}H0Z"/>`;

/** A hill of rice terraces, its top at `y` and its foot below the picture, with water shining at the rims. */
export function terraces(
  x: number,
  y: number,
  width: number,
  steps: number,
  colors: readonly [string, string],
  lean = 0,
): string {
  const foot = HEIGHT + 10;
  let drawn = '';
  for (let step = 0; step < steps; step += 1) {
    const half = (width / 2) * (0.5 + (0.5 * (step + 1)) / steps);
    const top = y + step * 14;
    const middle = x + lean * step;
    drawn += `<path fill="${colors[step % 2]}" d="M${i(middle - half)} ${foot}C${i(middle - half * 0.86)} ${top + 26} ${i(middle - half * 0.5)} ${top + 3} ${i(middle)} ${top}S${i(middle + half * 0.84)} ${top + 30} ${i(middle + half)} ${foot}"/>`;
  }
  return `<g stroke="#eef3e2" stroke-opacity=".8" stroke-width="2">${drawn}</g>`;
}

/** A mountain pine: flat clouds of needles on a leaning trunk. */
export const pine = (x: number, y: number, scale: number): string =>
  `<g transform="translate(${x} ${y}) scale(${scale})"><path fill="none" stroke="#6b4f3d" stroke-width="9" stroke-linecap="round" d="M0 0C4-36-10-60-2-104M-4-62C14-70 24-74 40-76"/><path fill="#2f6b58" d="M-54-96q6-22 30-20 10-20 34-10 24-4 30 16 14 4 6 14ZM8-66q8-18 26-14 22-4 30 14 4 8-8 8H14q-10 0-6-8Z"/><path fill="#4d8b70" d="M-40-112q10-10 24-6 12-12 28-2-22 0-28 10-14-4-24-2ZM22-74q14-8 32 2-18-2-32-2Z"/></g>`;

/** A round tree, with fruit or blossom of a colour if given. */
export function tree(x: number, y: number, scale: number, crown: readonly [string, string], dots?: string): string {
  const fruit = dots
    ? `<path fill="none" stroke="${dots}" stroke-width="8" stroke-linecap="round" d="M-30-78h0M-12-106h0M10-88h0M28-110h0M34-76h0M-6-70h0M-34-98h0M8-124h0"/>`
    : '';
  return `<g transform="translate(${x} ${y}) scale(${scale})"><path fill="none" stroke="#6b4f3d" stroke-width="9" stroke-linecap="round" d="M0 0C2-24-2-40 0-70M0-44 18-64M0-36-16-58"/><path fill="${crown[0]}" d="M-44-62q-18-18 0-36 0-24 24-26 18-22 42-6 26 0 28 26 18 20-2 38-12 16-34 6-18 12-34 0-16 6-24-2Z"/><path fill="${crown[1]}" d="M-38-98q4-18 22-18 14-18 34-8-18 2-24 16-16-4-32 10Z"/>${fruit}</g>`;
}
