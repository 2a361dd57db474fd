/**
 * 小通, the mascot: a magpie with a red scarf. An office with its own mascot replaces this file and redraws.
 *
 * Drawn facing right around the point between its feet, y upwards negative: about 148 units high and 210 wide
 * with the tail.
 */

/** What the wing that is nearer to the reader does. */
export type Wing = 'folded' | 'raised' | 'salute';
/** What the farther wing does: rest unseen, or reach forward, its tip at (92, -62), to hold something. */
export type FarWing = 'hidden' | 'forward';
export type Eye = 'open' | 'glad' | 'worried';

export interface Pose {
  near?: Wing;
  far?: FarWing;
  eye?: Eye;
  /** Degrees the tail turns about its root; positive lowers it. */
  tail?: number;
  /** Drawn behind the bird, in its coordinates: something carried on the back. */
  behind?: string;
  /** Drawn over body and scarf, under the near wing: something hung round the neck or held to the breast. */
  worn?: string;
  /** Held in the far wing, drawn under the wing tip. */
  held?: string;
  /** Drawn last: a hat, something in the beak. */
  onTop?: string;
  /** Whether the legs show; not on a seat. */
  legs?: boolean;
}

/** The gradients every drawing with the mascot needs in its `<defs>`. */
export const MAGPIE_DEFS =
  '<linearGradient id="tail" x1="0" y1="0" x2="1" y2="1"><stop stop-color="#2f8f96"/><stop offset=".55" stop-color="#23577f"/><stop offset="1" stop-color="#1d2c46"/></linearGradient>' +
  '<linearGradient id="wing" x1="1" y1="0" x2="0" y2="1"><stop stop-color="#2a4468"/><stop offset=".6" stop-color="#25628a"/><stop offset="1" stop-color="#2c8a8f"/></linearGradient>';

const DARK = '#1d2a42';
const WHITE = '#fbfaf4';
const LEG = '#39404c';

function tail(turn: number): string {
  return (
    `<g transform="rotate(${turn} -28 -44)">` +
    '<path fill="#1d3552" d="M-20-58C-58-66-92-76-118-84q-12-1-10 9C-98-52-60-34-24-30Z"/>' +
    '<path fill="url(#tail)" d="M-18-60C-62-76-104-94-139-108q-12-2-9 9C-114-70-66-46-24-36Z"/>' +
    '<path fill="none" stroke="#7cc7c4" stroke-opacity=".55" stroke-width="2" stroke-linecap="round" d="M-40-54C-72-68-104-84-134-100"/>' +
    '</g>'
  );
}

const FOLDED =
  '<path fill="url(#wing)" d="M14-82C34-64 24-38-8-29-32-24-56-30-78-46-52-54-38-72-14-86Q4-94 14-82Z"/>' +
  `<path fill="${WHITE}" d="M15-80C27-67 19-51-9-45-17-55-13-74-2-85Q9-88 15-80Z"/>` +
  '<path fill="none" stroke="#8fd0cd" stroke-opacity=".6" stroke-width="2" stroke-linecap="round" d="M-66-45C-44-44-28-46-14-42M-52-36C-34-33-18-35-4-38"/>';

const RAISED =
  '<path fill="url(#wing)" d="M16-72C4-56-20-58-32-74-46-92-60-116-66-140q-1-9 6-6 1-9 9-4 2-8 9-2C-20-130 8-104 16-72Z"/>' +
  `<path fill="${WHITE}" d="M10-76C-2-66-20-72-30-86-40-100-50-118-54-134l9 9 1-10 9 12 3-9C-14-116 4-98 10-76Z"/>`;

const SALUTE =
  '<path fill="url(#wing)" d="M18-70C6-60-18-64-22-82-26-100-8-122 12-134q12-7 26-7 7 2 2 7 5 3-1 7C26-118 16-108 14-96 22-88 26-78 18-70Z"/>' +
  `<path fill="${WHITE}" d="M12-74C2-68-10-72-13-83-15-96-4-110 8-119 2-104 4-94 10-86 14-81 15-77 12-74Z"/>`;

const FAR_FORWARD =
  '<path fill="#24466b" d="M34-88C58-88 78-84 96-76q9 5 3 11-3 4-9 2 2 6-4 7-4 1-8-1C62-50 48-50 36-54Z"/>' +
  `<path fill="${WHITE}" d="M46-72C60-75 74-73 86-68 76-61 60-58 46-60Z"/>`;

const EYES: Record<Eye, string> = {
  open: '<circle cx="42" cy="-116" r="9" fill="#fff"/><circle cx="44" cy="-115.5" r="6" fill="#10182a"/><circle cx="46.5" cy="-118" r="2.2" fill="#fff"/>',
  glad: '<path fill="none" stroke="#fff" stroke-width="4" stroke-linecap="round" d="M34-113Q42-124 50-113"/>',
  worried:
    '<circle cx="42" cy="-114" r="9" fill="#fff"/><circle cx="44" cy="-112" r="6" fill="#10182a"/><circle cx="46" cy="-115" r="2" fill="#fff"/><path fill="none" stroke="#fff" stroke-width="3" stroke-linecap="round" d="M31-126Q38-130 44-131"/>',
};

/**
 * The mascot in a pose.
 *
 * @returns SVG elements around the point between the feet; their gradients are `MAGPIE_DEFS`.
 */
export function magpie({
  near = 'folded',
  far = 'hidden',
  eye = 'open',
  tail: turn = 0,
  behind = '',
  worn = '',
  held = '',
  onTop = '',
  legs = true,
}: Pose): string {
  const wing = { folded: FOLDED, raised: RAISED, salute: SALUTE }[near];
  return [
    behind,
    tail(turn),
    legs
      ? `<path fill="none" stroke="${LEG}" stroke-width="5" stroke-linecap="round" stroke-linejoin="round" d="M-2-18V-4L8-2M-2-4-11-2M26-18V-4L37-2M26-4 17-2"/>`
      : '',
    held,
    far === 'forward' ? FAR_FORWARD : '',
    `<path fill="${DARK}" d="M52-94C68-78 70-42 42-24 22-10-12-10-30-28-48-48-34-80-6-98Z"/>`,
    `<path fill="${WHITE}" d="M59-66C66-46 56-30 38-21 22-12 0-13-10-20 4-30 18-42 26-64Q44-56 59-66Z"/>`,
    `<path fill="${DARK}" d="M26-147C48-149 62-134 62-114 62-94 46-80 26-80 6-80-10-94-9-115-8-133 6-146 26-147Z"/>`,
    '<path fill="#3a4250" d="M56-124Q77-122 90-108 77-101 56-101 48-112 56-124Z"/><path fill="none" stroke="#12161f" stroke-width="1.6" stroke-linecap="round" d="M58-112Q74-112 85-108"/>',
    '<circle cx="31" cy="-101" r="6" fill="#e7806e" fill-opacity=".75"/>',
    EYES[eye],
    '<path fill="#a93321" d="M0-92C-18-98-32-92-48-99q-3 10 2 17C-32-76-16-82 2-80Z"/>',
    '<path fill="#b93725" d="M2-88C-14-86-24-76-40-74q1 10 9 14C-14-62-4-70 6-78Z"/>',
    '<path fill="#d24a33" d="M-6-97C12-82 40-80 58-94q7 3 5 14C44-64 14-66-8-82-12-90-10-95-6-97Z"/>',
    worn,
    wing,
    onTop,
  ].join('');
}
