import { MAGPIE_DEFS, magpie, type Pose } from './magpie';
import { place } from './scene';

interface Vignette {
  behind?: string;
  mascot: Pose & { x: number; y: number; scale: number; facing: 'left' | 'right' };
  before?: string;
}

const WIDTH = 240;
const HEIGHT = 200;

/** The mascot alone, without sky, so that it sits on light paper and on dark. */
export function drawVignette({ behind = '', mascot, before = '' }: Vignette): string {
  const { x, y, scale, facing, ...pose } = mascot;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">`,
    `<defs>${MAGPIE_DEFS}</defs>`,
    // A patch of light, so that the dark bird stands out on dark paper too.
    '<circle cx="124" cy="98" r="88" fill="#cfe6dc" fill-opacity=".75"/><ellipse cx="124" cy="180" rx="96" ry="10" fill="#8fb8a6"/>',
    behind,
    place(x, y, scale, magpie(pose), facing),
    before,
    '</svg>\n',
  ].join('');
}

const LETTER =
  '<rect x="-30" y="-20" width="60" height="40" rx="5" fill="#fbfaf4" stroke="#c9b98c" stroke-width="2"/><path fill="none" stroke="#c9b98c" stroke-width="2" stroke-linejoin="round" d="M-29-17L0 4 29-17"/><circle cx="0" cy="5" r="7" fill="#d24a33"/>';

const MAILBOX =
  '<path fill="#6e5540" d="M186 118h10v64h-10z"/><path fill="#17805f" d="M160 120V96q0-18 18-18h26q18 0 18 18v24z"/><path fill="#0e5a44" d="M160 120V96q0-18 16-18t16 18v24z"/><path fill="#0a4434" d="M166 114V98q0-12 10-12t10 12v16z"/><path fill="#d24a33" d="M206 86h18v9h-12v10h-6z"/>';

const CLOUD = (x: number, y: number) =>
  `<path fill="#a9bcc0" d="M${x} ${y}q2-14 16-14 6-14 22-12 14 2 16 14 14 0 16 12 0 8-10 8H${x + 8}q-8 0-8-8z"/>`;

const RAIN =
  '<path fill="none" stroke="#7fa3ad" stroke-width="3" stroke-linecap="round" d="M40 60l-6 16M70 64l-6 16M98 58l-6 16M176 66l-6 16M206 60l-6 16M24 96l-6 16M222 100l-6 16"/>';

export const VIGNETTES = {
  /** Waiting by an empty mailbox. */
  empty: { behind: MAILBOX, mascot: { x: 116, y: 180, scale: 0.68, facing: 'right', tail: -6 } },
  /** The kite's string is torn. */
  error: {
    behind:
      '<path fill="#e7b24c" d="M196 34l24 20-16 28-28-18z"/><path fill="#d24a33" d="M196 34l-20 30 28 18z"/><path fill="none" stroke="#8a7b5c" stroke-width="2" stroke-linecap="round" d="M190 76q-8 12 0 22M158 118q6 12 2 22"/>',
    mascot: { x: 112, y: 180, scale: 0.68, facing: 'right', far: 'forward', eye: 'worried' },
  },
  /** Under a cloud, where no letter comes through. */
  offline: {
    behind: CLOUD(30, 44) + CLOUD(160, 48) + RAIN,
    mascot: { x: 122, y: 180, scale: 0.68, facing: 'right', eye: 'worried' },
  },
  /** Before a closed door. */
  forbidden: {
    behind:
      '<path fill="#4a5f63" d="M150 60q36-22 78 0v10h-78z"/><path fill="#8a5a3c" d="M158 70h64v112h-64z"/><path fill="#6e4630" d="M188 70h4v112h-4z"/><rect x="176" y="116" width="28" height="24" rx="4" fill="#e0b54f"/><path fill="none" stroke="#e0b54f" stroke-width="5" d="M182 116v-8q0-8 8-8t8 8v8"/>',
    mascot: { x: 104, y: 180, scale: 0.68, facing: 'right' },
  },
  /** A greeting. */
  hello: { mascot: { x: 122, y: 180, scale: 0.74, facing: 'left', near: 'raised', eye: 'glad' } },
  /** The letter is on its way. */
  sent: {
    mascot: {
      x: 114,
      y: 180,
      scale: 0.7,
      facing: 'right',
      far: 'forward',
      eye: 'glad',
      held: `<g transform="translate(104 -80) rotate(-8)">${LETTER}</g>`,
    },
    before:
      '<path fill="none" stroke="#17805f" stroke-width="4" stroke-linecap="round" d="M20 58h22M12 78h20M24 98h14"/>',
  },
} satisfies Record<string, Vignette>;
