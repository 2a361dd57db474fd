import { drumTower, timberHouse, windRainBridge } from '../buildings';
import { ground, LIGHT, mist, range, sun, tree } from '../landscape';
import type { Scene } from '../scene';
import { place } from '../svg';

/** Marriage and household register: the red booklet, before a house with lanterns. */
const household: Scene = {
  light: LIGHT.dusk,
  behind: [
    '<circle cx="548" cy="78" r="24" fill="#fbf2df"/>',
    range('far', 220, '60,112,90 190,92,90 330,118,90 470,98,90 620,114,100'),
    range('mid', 238, '30,128,90 300,134,100 440,112,100 600,132,100', 1),
    mist(300, 224, 340, 0.5),
    ground(242, 256, 238),
    timberHouse(176, 264, 1.55, '#f7d98c'),
    '<path fill="none" stroke="#7d543a" stroke-width="2" d="M92 148v14M260 148v14"/><ellipse cx="92" cy="174" rx="12" ry="14" fill="#d24a33"/><ellipse cx="260" cy="174" rx="12" ry="14" fill="#d24a33"/><path fill="none" stroke="#f2c14e" stroke-width="3" d="M86 161h12M86 187h12M254 161h12M254 187h12M92 188v10M260 188v10"/>',
    tree(330, 262, 0.85, ['#d98a98', '#edb5b5'], '#fbe3df'),
  ],
  mascot: {
    x: 520,
    y: 280,
    scale: 1.1,
    facing: 'left',
    far: 'forward',
    eye: 'glad',
    held: '<g transform="rotate(8 104-76)"><rect x="76" y="-114" width="58" height="76" rx="5" fill="#8f2c20"/><rect x="80" y="-116" width="58" height="76" rx="5" fill="#c8402b"/><path fill="#f4cf73" d="M109-64C82-80 88-100 101-98 106-97 109-92 109-90 109-92 112-97 117-98 130-100 136-80 109-64Z"/><path fill="none" stroke="#f4cf73" stroke-width="3" stroke-linecap="round" d="M95-54H123"/></g>',
  },
};

/** Minors: a kite in the wind, a school bag on the back. */
const minors: Scene = {
  light: LIGHT.spring,
  behind: [
    mist(360, 84, 220, 0.8),
    mist(60, 150, 150, 0.6),
    range('far', 226, '40,134,80 160,150,80 300,128,90 440,140,80 560,120,90 670,136,80'),
    range('mid', 242, '90,158,90 240,168,90 400,152,100 620,146,110', -1),
    ground(248, 262, 236),
    '<path fill="none" stroke="#fff" stroke-width="6" stroke-linecap="round" d="M80 284h0M132 274h0M206 290h0M560 272h0M618 282h0M650 262h0"/><path fill="none" stroke="#f3c34f" stroke-width="6" stroke-linecap="round" d="M104 294h0M250 276h0M588 294h0M40 276h0"/>',
    '<path fill="none" stroke="#fdfdf6" stroke-width="2" d="M214 108Q290 190 372 206"/><g transform="rotate(-24 200 92)"><path fill="#e2603f" d="M200 40 244 92 200 92Z"/><path fill="#f2b84b" d="M200 40 200 92 156 92Z"/><path fill="#2f8f96" d="M156 92H200V152Z"/><path fill="#f6ead0" d="M200 92H244L200 152Z"/><path fill="none" stroke="#e2603f" stroke-width="4" stroke-linecap="round" d="M200 152q14 14 0 28t0 28"/><path fill="#f2b84b" d="M204 172l14-6v14Z"/><path fill="#2f8f96" d="M198 198l-14-6v14Z"/></g>',
  ],
  mascot: {
    x: 470,
    y: 280,
    scale: 1.05,
    facing: 'left',
    far: 'forward',
    eye: 'glad',
    onTop:
      '<path fill="none" stroke="#b97c1c" stroke-width="5" d="M-40-96q0-14 14-12"/><rect x="-66" y="-98" width="56" height="62" rx="17" fill="#e3a02f"/><path fill="#f4c35d" d="M-66-66H-10V-53Q-10-36-27-36H-49Q-66-36-66-53Z"/><path fill="none" stroke="#b97c1c" stroke-width="4" stroke-linecap="round" d="M-58-66H-18M-38-66v10"/><path fill="none" stroke="#e3a02f" stroke-width="8" stroke-linecap="round" d="M-14-88C10-88 24-72 16-52-2-44-10-44-14-44"/>',
  },
};

/** Aid for education: reading on a pile of books, before the drum tower. */
const education: Scene = {
  light: LIGHT.morning,
  behind: [
    sun(316, 108, 34, '#f9e3ae'),
    range('far', 222, '20,104,90 150,122,90 280,140,80 420,116,90 560,96,100 670,120,80'),
    range('mid', 238, '80,132,100 220,150,80 520,134,100 650,122,100', 1),
    mist(80, 224, 320),
    drumTower(150, 262, 1.2),
    timberHouse(272, 260, 0.78),
    ground(248, 258, 244),
    tree(56, 270, 0.8, ['#3f8467', '#6fae82']),
  ],
  mascot: {
    x: 470,
    y: 236,
    scale: 1,
    facing: 'left',
    far: 'forward',
    held: '<path fill="#1f6f78" d="M66-94 98-84 138-100V-44L100-30 66-42Z"/><path fill="#fbf7ea" d="M70-97 100-86V-38L70-48ZM100-86 134-102V-52L100-38Z"/><path fill="none" stroke="#b9c4bb" stroke-width="2.5" stroke-linecap="round" d="M77-82 93-76M77-71 93-65M77-60 93-54M107-77 127-86M107-66 127-75M107-55 127-64"/>',
  },
  before: [
    '<rect x="398" y="236" width="150" height="18" rx="4" fill="#c8563d"/><path fill="#f4eedd" d="M398 240H540v10H398Z"/><rect x="386" y="254" width="160" height="18" rx="4" fill="#2f7f86"/><path fill="#f4eedd" d="M394 258H546v10H394Z"/><rect x="402" y="272" width="156" height="18" rx="4" fill="#d99a3a"/><path fill="#f4eedd" d="M402 276H550v10H402Z"/>',
  ],
};

/** Vaccines and health: a shield with a cross, a syringe beside. */
const health: Scene = {
  light: LIGHT.noon,
  behind: [
    range('far', 220, '50,96,100 190,118,80 320,98,90 450,122,80 580,92,100'),
    range('mid', 236, '0,126,90 120,136,90 390,124,100 520,140,90 660,118,100', 1),
    mist(20, 212, 300),
    windRainBridge(186, 244, 0.92),
    ground(262, 266, 240),
    '<path fill="#cfe4e4" d="M0 262Q180 252 330 268T520 320H0Z"/><path fill="none" stroke="#fff" stroke-opacity=".8" stroke-width="2.5" stroke-linecap="round" d="M60 280h60M150 296h80M260 282h50M30 306h40"/>',
  ],
  mascot: {
    x: 470,
    y: 276,
    scale: 1.1,
    facing: 'right',
    far: 'forward',
    held: '<g transform="translate(16 36)"><path fill="#0f6b54" d="M104-128C120-116 136-112 152-112 154-70 142-42 104-22 66-42 54-70 56-112 72-112 88-116 104-128Z"/><path fill="#2f9a78" d="M104-118C118-108 130-105 143-104 144-70 134-48 104-32Z"/><path fill="#1c8063" d="M104-118C90-108 78-105 65-104 64-70 74-48 104-32Z"/><path fill="#fbfaf4" d="M97-98h14v16h16v14h-16v16h-14v-16h-16v-14h16Z"/></g>',
  },
  before: [
    place(
      352,
      262,
      0.9,
      '<g transform="rotate(-38)"><path fill="#e6eff0" stroke="#6c8a93" stroke-width="3" d="M-40-12H28V12H-40Z"/><path fill="#7fc3b4" d="M-14-10H27V10H-14Z"/><path fill="none" stroke="#6c8a93" stroke-width="3" stroke-linecap="round" d="M28 0H60M-40 0H-66M-66-12V12M-44-18V18M-6-10v8M6-10v8M18-10v8"/></g>',
    ),
  ],
};

/** Housing fund: a large key, before new homes among the hills with their lights on. */
const housing: Scene = {
  light: LIGHT.evening,
  behind: [
    '<circle cx="150" cy="84" r="22" fill="#f7ecc9"/><path fill="none" stroke="#eef3ec" stroke-width="4" stroke-linecap="round" d="M60 60h0M236 56h0M330 84h0M412 48h0M610 62h0M280 40h0"/>',
    range('far', 220, '60,126,90 200,110,90 340,130,90 480,104,90 630,120,100'),
    range('mid', 240, '10,146,80 130,140,100 280,150,90 660,138,90', -1),
    '<path fill="#c8d3cd" d="M396 120h74v144h-74ZM560 138h78v126h-78Z"/><path fill="#e4e6d8" d="M478 92h76v172h-76Z"/><path fill="#9fb3b1" d="M454 120h16v144h-16ZM536 92h18v172h-18ZM620 138h18v126h-18Z"/><path fill="#c9775a" d="M390 114h84v8h-84ZM472 86h88v8h-88ZM554 132h90v8h-90Z"/>',
    '<path fill="#f7d98c" d="M404 134h14v14h-14ZM430 160h14v14h-14ZM404 186h14v14h-14ZM430 212h14v14h-14ZM488 106h16v16h-16ZM514 132h16v16h-16ZM488 158h16v16h-16ZM514 184h16v16h-16ZM488 210h16v16h-16ZM570 152h16v14h-16ZM596 178h16v14h-16ZM570 204h16v14h-16Z"/><path fill="#7d9aa2" d="M430 134h14v14h-14ZM404 160h14v14h-14ZM430 186h14v14h-14ZM404 212h14v14h-14ZM514 106h16v16h-16ZM488 132h16v16h-16ZM514 158h16v16h-16ZM488 184h16v16h-16ZM514 210h16v16h-16ZM596 152h16v14h-16ZM570 178h16v14h-16ZM596 204h16v14h-16Z"/>',
    ground(244, 256, 242),
    tree(660, 268, 0.8, ['#2f6f5f', '#4f907a']),
  ],
  mascot: {
    x: 226,
    y: 280,
    scale: 1.1,
    facing: 'right',
    far: 'forward',
    eye: 'glad',
    held: '<g fill="none" stroke="#e9b23f" stroke-width="11" stroke-linejoin="round"><circle cx="100" cy="-122" r="20"/><path d="M100-102V-16M100-24h22M100-44h16"/></g><path fill="none" stroke="#f9dc8d" stroke-width="3" stroke-linecap="round" d="M87-128Q92-138 102-138M98-92V-26"/>',
  },
};

export const FAMILY = { household, minors, education, health, housing };
