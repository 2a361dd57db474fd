import { MAGPIE_DEFS, magpie, type Pose } from './magpie';
import { picture, place } from './svg';

/** The mascot in one state of a page. */
interface Vignette {
  behind?: string;
  mascot: Pose & { x: number; scale?: number; facing?: 'left' | 'right' };
  before?: string;
}

/** The height of the ground everything stands on. */
const GROUND = 174;

/** A window onto the hills: it keeps the dark bird readable on dark paper too. */
const WINDOW =
  '<path fill="#cfe3d9" d="M24 182C-4 130 18 20 122 14 222 20 246 126 216 182Z"/>' +
  '<path fill="#b3d3c5" d="M17 152c20-9 24-66 46-66s30 50 40 64c13-12 20-78 46-78s34 54 44 70c7-8 14-28 26-34 8 24 6 52-3 74H24Q18 167 17 152Z"/>' +
  '<path fill="#8abda4" d="M8 184q0-15 32-17 80-8 160 0 32 2 32 17 0 8-112 8T8 184Z"/>';

/** A picture of 240 × 200 without sky, so that it sits on light paper and on dark. */
export function drawVignette({ behind = '', mascot, before = '' }: Vignette): string {
  const { x, scale = 0.78, facing = 'right', ...pose } = mascot;
  return picture(240, 200, MAGPIE_DEFS, [WINDOW, behind, place(x, GROUND, scale, magpie(pose), facing), before]);
}

const POST = '<path fill="#7d543a" d="M-5-60H7V4H-5Z"/>';
const BOX = '<path fill="#1c7d5f" d="M-36-56V-80Q-36-98-18-98H20Q36-98 36-82V-56Z"/>';
const LETTER =
  '<g transform="rotate(-6)"><rect x="-26" y="-18" width="52" height="36" rx="4" fill="#fbf8ee" stroke="#c9b98c" stroke-width="2"/><path fill="none" stroke="#c9b98c" stroke-width="2" stroke-linejoin="round" d="M-25-15 0 4 25-15"/><circle cy="4" r="6" fill="#d24a33"/></g>';

export const VIGNETTES = {
  /** Nothing here: it looks into an open and empty letter box. */
  empty: {
    mascot: { x: 86 },
    before: place(
      196,
      GROUND,
      1,
      `${POST}${BOX}<path fill="#103a31" d="M-36-56V-80Q-36-98-18-98T0-80V-56Z"/><path fill="#2f9a78" d="M-36-56H0L-6-45H-45Z"/><path fill="none" stroke="#d24a33" stroke-width="5" stroke-linecap="round" d="M18-76H30V-64"/>`,
    ),
  },
  /** Something failed: the string broke and the kite flies off. */
  error: {
    mascot: {
      x: 88,
      far: 'forward',
      eye: 'worried',
      tail: -12,
      held: '<path fill="none" stroke="#8a6246" stroke-width="3" stroke-linecap="round" d="M96-66Q122-78 118-96t14-16"/>',
    },
    before:
      '<g transform="rotate(20 200 56)"><path fill="#e2603f" d="M200 20 226 56H200Z"/><path fill="#f2b84b" d="M200 20V56H174Z"/><path fill="#2f8f96" d="M174 56H200V98Z"/><path fill="#f6ead0" d="M200 56H226L200 98Z"/><path fill="none" stroke="#8a6246" stroke-width="2.5" stroke-linecap="round" d="M200 98q-8 8 0 15t1 12"/></g>',
  },
  /** No network: the signal is struck out. */
  offline: {
    mascot: { x: 88, eye: 'worried', tail: -12 },
    before:
      '<path fill="none" stroke="#4f7f78" stroke-width="8" stroke-linecap="round" d="M160 74Q192 44 224 74M171 91Q192 72 213 91M182 107Q192 99 202 107"/><circle cx="192" cy="121" r="6" fill="#4f7f78"/><path stroke="#cfe3d9" stroke-width="14" stroke-linecap="round" d="M168 118 216 62"/><path stroke="#c8402b" stroke-width="7" stroke-linecap="round" d="M168 118 216 62"/>',
  },
  /** Not for this account: a closed lock. */
  forbidden: {
    mascot: { x: 88 },
    before: place(
      196,
      GROUND,
      1,
      '<path fill="none" stroke="#75878a" stroke-width="10" d="M-18-54V-72Q-18-90 0-90T18-72V-54"/><rect x="-32" y="-60" width="64" height="62" rx="12" fill="#e2a03a"/><path fill="#c98624" d="M-32-20H32V-10Q32 2 20 2H-20Q-32 2-32-10Z"/><path fill="#6b4312" d="M0-46a9 9 0 0 1 5 16.500l3 14.500H-8l3-14.500A9 9 0 0 1 0-46Z"/>',
    ),
  },
  /** A greeting. */
  hello: { mascot: { x: 122, scale: 0.94, near: 'raised', eye: 'glad' } },
  /** Delivered: the letter goes into the box. */
  sent: {
    mascot: { x: 82, eye: 'glad', far: 'forward' },
    behind: place(
      204,
      GROUND,
      1,
      `${POST}${BOX}<path fill="#2f9a78" d="M-36-56V-80Q-36-98-18-98T0-80V-56Z"/><path fill="#103a31" d="M-30-80H-6V-74H-30Z"/><path fill="none" stroke="#d24a33" stroke-width="5" stroke-linecap="round" d="M20-76V-114H8"/>`,
    ),
    before: `${place(166, 108, 0.84, LETTER)}<circle cx="196" cy="42" r="17" fill="#0e6b52"/><path fill="none" stroke="#fff" stroke-width="5" stroke-linecap="round" stroke-linejoin="round" d="M188 42l6 6 11-12"/>`,
  },
} satisfies Record<string, Vignette>;
