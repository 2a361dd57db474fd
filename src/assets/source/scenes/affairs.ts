import { drumTower, timberHouse } from '../buildings';
import { ground, LIGHT, mist, pine, range, sun, terraces, tree } from '../landscape';
import type { Scene } from '../scene';
import { place } from '../svg';

const beads = (x: number, rows: readonly number[]): string => rows.map((y) => `M${x - 7} ${y}h14`).join('');

/** Taxes and fees: an abacus and a receipt, among ripe terraces. */
const tax: Scene = {
  light: LIGHT.autumn,
  behind: [
    sun(120, 92, 28, '#f6dc98'),
    range('far', 220, '70,114,90 210,98,90 350,122,90 490,100,90 630,112,100'),
    range('mid', 238, '20,134,90 160,126,100 330,142,100 640,126,100', 1),
    mist(60, 214, 300, 0.5),
    ground(232, 250, 236),
    terraces(640, 204, 380, 5, ['#cdb163', '#a3a05a'], -4),
    terraces(104, 196, 430, 7, ['#dcbd69', '#b4a556'], 4),
    timberHouse(92, 202, 0.42),
  ],
  mascot: { x: 330, y: 284, scale: 1.05, facing: 'right', far: 'forward' },
  before: [
    '<path fill="#fbf8ee" d="M486 190V98l9-8 9 8 9-8 9 8 9-8 9 8 9-8 9 8V190Z"/><path fill="none" stroke="#a9b7ae" stroke-width="4" stroke-linecap="round" d="M500 118h44M500 132h44M500 146h20"/><circle cx="538" cy="156" r="13" fill="none" stroke="#c8402b" stroke-width="3.5"/><path fill="none" stroke="#c8402b" stroke-width="3.5" stroke-linecap="round" d="M532 156l5 5 8-10"/>',
    `<g transform="translate(430 178)"><rect width="150" height="106" rx="8" fill="#7d4a2f"/><path fill="#f1e6cd" d="M10 10H140V36H10ZM10 43H140V96H10Z"/><path fill="none" stroke="#9c7a5a" stroke-width="3" d="M28 10V96M52 10V96M76 10V96M100 10V96M123 10V96"/><g fill="none" stroke-width="10" stroke-linecap="round"><path stroke="#c8402b" d="${beads(28, [29, 62, 76, 90])}${beads(52, [17, 76, 90])}${beads(76, [29, 50, 90])}${beads(100, [17, 50, 62])}${beads(123, [29, 76, 90])}"/></g></g>`,
  ],
};

/** Transport: a car on a road in the hills, a cable-stayed bridge across the valley. */
const transport: Scene = {
  light: LIGHT.morning,
  behind: [
    sun(120, 84, 28, '#f8e2a8'),
    range('far', 220, '30,96,90 160,118,80 300,108,90 430,124,80 560,96,100 680,110,90'),
    mist(170, 196, 330, 0.8),
    '<g transform="translate(136 0)"><path fill="none" stroke="#e9e4d4" stroke-width="9" d="M-120 158H700"/><path fill="none" stroke="#c9775a" stroke-width="8" stroke-linejoin="round" d="M222 236V62M452 236V62"/><path fill="none" stroke="#fbf7ea" stroke-width="2" d="M222 70 72 156M222 84 112 156M222 100 152 156M222 116 190 156M222 70 337 156M222 84 310 156M222 100 282 156M222 116 252 156M452 70 337 156M452 84 364 156M452 100 392 156M452 116 422 156M452 70 602 156M452 84 562 156M452 100 522 156M452 116 484 156"/></g>',
    range('mid', 244, '10,116,110 100,150,70 590,152,80 670,110,110', -1),
    mist(120, 236, 420, 0.7),
    ground(240, 252, 236),
    '<path fill="#6b7b7d" d="M0 276Q200 240 400 262T686 250V296Q560 292 420 306T0 320Z"/><path fill="none" stroke="#f3efe0" stroke-width="4" stroke-dasharray="26 20" d="M10 300Q210 266 410 284T690 272"/>',
  ],
  mascot: { x: 190, y: 278, scale: 1.04, facing: 'right', near: 'raised', eye: 'glad' },
  before: [
    place(
      440,
      288,
      1.1,
      '<path fill="#c8503a" d="M-92-22C-94-44-84-50-62-52L-40-82Q-36-88-28-88H24Q34-88 42-80L64-54C88-50 98-46 98-22Q98-14 90-14H-84Q-92-14-92-22Z"/><path fill="#a93b28" d="M-92-30H98v8q0 8-8 8H-84q-8 0-8-8Z"/><path fill="#cfe4e8" d="M-30-78H-4V-54H-50ZM6-78H24Q30-78 34-73L50-54H6Z"/><path fill="#f8e2a0" d="M84-44Q96-42 97-34H86Z"/><path fill="#f1e6cd" d="M-14-44h14v4h-14Z"/><g fill="#2b3438"><circle cx="-50" cy="-14" r="19"/><circle cx="54" cy="-14" r="19"/></g><g fill="#d5dcd9"><circle cx="-50" cy="-14" r="9"/><circle cx="54" cy="-14" r="9"/></g>',
    ),
  ],
};

/** Veterans: a salute at dawn with medal and pack, beside a pine. */
const veterans: Scene = {
  light: LIGHT.dawn,
  behind: [
    sun(262, 138, 40, '#f6cf8f'),
    range('far', 222, '30,130,90 150,108,90 350,120,90 480,98,100 620,116,100'),
    range('mid', 238, '90,138,90 200,162,80 400,142,100 540,128,100 670,142,80', 1),
    mist(140, 222, 420, 0.7),
    ground(232, 258, 250),
    '<path fill="#6f8a82" d="M0 214Q60 200 96 224L132 250 150 286H0Z"/><path fill="#577670" d="M0 240Q50 232 84 250L120 286H0Z"/>',
    pine(78, 222, 1.35),
    pine(640, 272, 1),
  ],
  mascot: {
    x: 456,
    y: 282,
    scale: 1.12,
    facing: 'left',
    near: 'salute',
    onTop:
      '<rect x="-70" y="-94" width="56" height="56" rx="9" fill="#647f4d"/><path fill="#4a633a" d="M-70-74h56v7h-56ZM-70-55h56v7h-56Z"/><rect x="-76" y="-108" width="66" height="20" rx="10" fill="#84996a"/><path fill="none" stroke="#4a633a" stroke-width="5" d="M-60-108v20M-28-108v20"/>',
    worn: '<path fill="#c8402b" d="M36-72H56L50-52H42Z"/><path fill="#f6dc98" d="M40-72h4l2 18h-3ZM49-72h4l-4 18h-2Z"/><circle cx="46" cy="-42" r="13" fill="#e9b23f" stroke="#c78f26" stroke-width="2.5"/><path fill="#fbf0c4" d="M46-51 48.5-45 55-44.5 50-40.5 52-34 46-37.5 40-34 42-40.5 37-44.5 43.5-45Z"/>',
  },
};

/** Consumers and finance: a shopping bag under guard, at a market stall. */
const consumer: Scene = {
  light: LIGHT.dawn,
  behind: [
    range('far', 220, '60,104,100 210,124,80 340,100,90 480,118,90 620,98,100'),
    range('mid', 238, '20,134,90 340,136,110 470,150,80 600,124,110', -1),
    mist(320, 222, 320, 0.6),
    range('near', 262, '690,120,130', -1),
    ground(248, 258, 244),
    '<path fill="#8a6246" d="M66 130h8V268h-8ZM282 130h8V268h-8Z"/><path fill="#a97650" d="M58 214H298v14H58Z"/><path fill="#c2936a" d="M66 228H290V268H66Z"/><path fill="#f4ecda" d="M46 140 70 96H286L310 140Z"/><path fill="#cf5a3f" d="M46 140 70 96h36l-16 44ZM134 140 142 96h36V140ZM222 140 214 96h36l16 44Z"/><path fill="#f4ecda" d="M90 140h44q0 18-22 18t-22-18ZM178 140h44q0 18-22 18t-22-18ZM266 140h44q0 18-22 18t-22-18Z"/><path fill="#b9482f" d="M46 140h44q0 18-22 18t-22-18ZM134 140h44q0 18-22 18t-22-18ZM222 140h44q0 18-22 18t-22-18Z"/>',
    '<path fill="none" stroke="#e08a35" stroke-width="22" stroke-linecap="round" d="M96 204h0M118 204h0M107 188h0"/><path fill="none" stroke="#6fa05a" stroke-width="22" stroke-linecap="round" d="M168 204h0M190 204h0M212 204h0"/><path fill="none" stroke="#cf5a3f" stroke-width="20" stroke-linecap="round" d="M246 205h0M267 205h0M257 189h0"/>',
  ],
  mascot: {
    x: 440,
    y: 280,
    scale: 1.08,
    facing: 'right',
    far: 'forward',
    eye: 'glad',
    held: '<path fill="none" stroke="#9c6420" stroke-width="4" d="M84-42Q84-72 98-72T112-42"/><path fill="#e2a03a" d="M62-44H134L140 6H56Z"/><path fill="#c98624" d="M118-44h16l6 50H126Z"/><path fill="#0f6b54" d="M96-34C104-29 110-28 116-28 117-12 112-2 96 4 80-2 75-12 76-28 82-28 88-29 96-34Z"/><path fill="none" stroke="#fff" stroke-width="4" stroke-linecap="round" stroke-linejoin="round" d="M87-16 94-9 106-22"/>',
  },
};

/** Legal aid and government affairs: scales and a document, before the drum tower square. */
const legal: Scene = {
  light: LIGHT.noon,
  behind: [
    mist(60, 84, 180, 0.7),
    range('far', 220, '20,118,80 140,94,100 300,112,90 440,94,90 580,118,90 680,96,80'),
    range('mid', 238, '70,138,90 220,124,100 400,140,90 520,122,100 660,138,90', -1),
    mist(180, 220, 380),
    drumTower(560, 262, 1.25),
    tree(640, 262, 0.8, ['#3a7f68', '#66a98a']),
    tree(478, 262, 0.7, ['#3a7f68', '#66a98a']),
    ground(250, 256, 250),
    '<path fill="#e6e2d2" fill-opacity=".8" d="M470 268H650l26 24H440Z"/>',
  ],
  mascot: {
    x: 236,
    y: 280,
    scale: 1.1,
    facing: 'right',
    far: 'forward',
    held: '<g transform="translate(12 0)"><path fill="none" stroke="#c2902f" stroke-width="6" stroke-linecap="round" d="M112 0V-140M90 0H134M66-128H158"/><circle cx="112" cy="-144" r="8" fill="#e9b23f"/><path fill="none" stroke="#c2902f" stroke-width="2.5" d="M68-128 50-86M68-128 86-86M156-128 138-86M156-128 174-86"/><path fill="#e9b23f" d="M44-86H92Q88-68 68-68T44-86ZM132-86H180Q176-68 156-68T132-86Z"/></g>',
  },
  before: [
    place(
      420,
      284,
      0.9,
      '<g transform="rotate(-6)"><rect x="-34" y="-96" width="68" height="92" rx="5" fill="#fbf8ee"/><path fill="none" stroke="#a9b7ae" stroke-width="4" stroke-linecap="round" d="M-20-62H20M-20-48H20M-20-34H4"/><path fill="#c8402b" d="M-20-84H20v8H-20Z"/><circle cx="16" cy="-20" r="10" fill="#c8402b" fill-opacity=".85"/></g>',
    ),
  ],
};

export const AFFAIRS = { tax, transport, veterans, consumer, legal };
