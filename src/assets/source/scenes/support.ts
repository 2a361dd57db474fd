import { drumTower, timberHouse, windRainBridge } from '../buildings';
import { ground, LIGHT, mist, range, sun, terraces, tree } from '../landscape';
import type { Scene } from '../scene';
import { place } from '../svg';

const CROSS = 'M-5-16H5V-5H16V5H5V16H-5V5H-16V-5H-5Z';

/** Old age pension: at sunset on a bench under a persimmon tree, with reading glasses. */
const pension: Scene = {
  light: LIGHT.sunset,
  behind: [
    sun(236, 150, 46, '#f8d089'),
    range('far', 220, '70,118,90 170,138,80 330,112,100 470,128,90 610,108,110'),
    range('mid', 236, '20,120,90 120,152,90 390,142,100 560,122,110 670,146,90', 1),
    mist(120, 222, 380, 0.45),
    drumTower(98, 254, 0.78, 5),
    ground(238, 250, 232),
    terraces(236, 246, 330, 4, ['#a8965f', '#87935f']),
    tree(622, 266, 1.5, ['#5f7a55', '#8d9a5e'], '#e0793a'),
    '<path fill="#5d4636" d="M408 262h10v30h-10ZM562 262h10v30h-10Z"/><path fill="#8a6246" d="M392 250H588v12H392ZM398 200H582v10H398ZM398 220H582v10H398Z"/><path fill="#5d4636" d="M408 196h8v58h-8ZM564 196h8v58h-8Z"/>',
    '<path fill="none" stroke="#6e4a33" stroke-width="6" stroke-linecap="round" d="M388 288 402 206Q406 192 394 192 386 194 386 202"/>',
  ],
  mascot: {
    x: 494,
    y: 252,
    scale: 1,
    facing: 'left',
    eye: 'glad',
    onTop:
      '<g fill="#fff" fill-opacity=".16" stroke="#f0cf87" stroke-width="3"><circle cx="43" cy="-116" r="14"/><path fill="none" d="M29-118-2-124M57-118q4-4 8 0"/></g>',
  },
};

/** Medical insurance: a stethoscope, before a village clinic. */
const medical: Scene = {
  light: LIGHT.morning,
  behind: [
    sun(560, 84, 30, '#f8e2a8'),
    range('far', 220, '60,100,90 180,126,80 300,92,90 440,118,90 580,100,100 680,130,80'),
    range('mid', 236, '100,116,100 330,130,100 500,108,100 640,132,90', -1),
    mist(250, 226, 360),
    ground(240, 254, 238),
    tree(46, 258, 0.9, ['#3f8467', '#6fae82']),
    '<path fill="#f3f1e6" d="M110 170H300V262H110Z"/><path fill="#d9ddd0" d="M236 170H300V262H236Z"/><path fill="#4a5f63" d="M96 172Q112 166 120 142H290Q298 166 314 172V177H96Z"/><path fill="#6d9b98" d="M126 196h30v28h-30ZM254 196h30v28h-30ZM186 206h40v56h-40Z"/><path fill="none" stroke="#f3f1e6" stroke-width="3" d="M141 196v28M269 196v28M206 206v56"/><circle cx="206" cy="156" r="25" fill="#f7f5ec"/>',
    place(206, 156, 1, `<path fill="#17805f" d="${CROSS}"/>`),
  ],
  mascot: {
    x: 470,
    y: 280,
    scale: 1.1,
    facing: 'left',
    far: 'forward',
    worn: '<path fill="none" stroke="#2e3d4a" stroke-width="5" stroke-linecap="round" d="M8-88C8-60 24-50 36-50S62-62 60-90M36-50C38-30 60-26 76-40 88-50 98-58 102-64"/>',
    onTop:
      '<circle cx="106" cy="-68" r="13" fill="#dfe6e6" stroke="#2e3d4a" stroke-width="4"/><circle cx="106" cy="-68" r="6" fill="#9db3b6"/>',
  },
  before: [
    place(
      586,
      262,
      1,
      '<path fill="none" stroke="#b9402c" stroke-width="6" d="M-14-24v-12h28v12"/><rect x="-36" y="-26" width="72" height="48" rx="7" fill="#d24a33"/><path fill="#a93321" d="M-36 2H36V15q0 7-7 7H-29q-7 0-7-7Z"/>' +
        `<circle r="17" cy="-2" fill="#fbfaf4"/><path fill="#17805f" transform="translate(0-2) scale(.7)" d="${CROSS}"/>`,
    ),
  ],
};

/** Work: a hard hat, before a house being built. */
const employment: Scene = {
  light: LIGHT.noon,
  behind: [
    mist(40, 78, 190, 0.7),
    mist(430, 62, 150, 0.6),
    range('far', 220, '30,118,90 150,98,90 290,124,90 420,96,90 560,112,90 670,94,90'),
    range('mid', 238, '90,132,100 250,112,100 590,120,110', 1),
    ground(246, 256, 240),
    '<path fill="none" stroke="#d9962f" stroke-width="7" d="M500 262V66"/><path fill="none" stroke="#d9962f" stroke-width="5" d="M390 86H640M500 60 400 84M500 60 630 84"/><path fill="none" stroke="#d9962f" stroke-width="2.5" d="M494 250l12-14-12-14 12-14-12-14 12-14-12-14 12-14-12-14 12-14-12-14 12-14"/><path fill="#8f5f22" d="M612 84h24v22h-24Z"/><path fill="#f4ead0" d="M492 96h22v26h-22Z"/><path fill="none" stroke="#51616a" stroke-width="2" d="M418 88v46"/><path fill="#b8653f" d="M400 134h38v14h-38Z"/>',
    '<path fill="#cfd5cc" d="M548 168h110v96H548Z"/><path fill="#7f918f" d="M558 180h22v22h-22ZM592 180h22v22h-22ZM626 180h22v22h-22ZM558 216h22v22h-22ZM592 216h22v22h-22ZM626 216h22v22h-22Z"/><path fill="none" stroke="#a9765a" stroke-width="4" d="M540 264V150M668 264V150M540 172H668M540 208H668M540 244H668"/>',
  ],
  mascot: {
    x: 226,
    y: 280,
    scale: 1.12,
    facing: 'right',
    near: 'raised',
    eye: 'glad',
    onTop:
      '<path fill="#f2b632" d="M-14-128C-16-158 4-170 26-170S64-158 62-132Z"/><path fill="#d99a1e" d="M-18-127Q20-140 74-130q7 4 2 8Q26-130-14-119-22-121-18-127Z"/><path fill="none" stroke="#fbe2a0" stroke-width="6" stroke-linecap="round" d="M26-168V-140M6-162Q0-152 0-140"/>',
  },
  before: [
    place(
      404,
      282,
      1,
      '<path fill="#4a5f63" d="M-40-34h80v34h-80Z"/><path fill="#5f777b" d="M-40-34h80v12h-80Z"/><path fill="none" stroke="#39484c" stroke-width="6" d="M-14-36v-12h28v12"/><path fill="#f2b632" d="M-6-26H6v10H-6Z"/>',
    ),
  ],
};

/** Social assistance: sharing an umbrella in the rain, a basket of food beside. */
const assistance: Scene = {
  light: LIGHT.rain,
  behind: [
    range('far', 222, '80,92,100 220,116,80 350,90,100 500,112,90 630,88,100'),
    range('mid', 238, '10,120,90 150,128,90 300,142,80 540,122,110 670,140,80'),
    mist(-20, 190, 300, 0.5),
    mist(380, 176, 320, 0.5),
    timberHouse(118, 256, 0.95),
    ground(246, 256, 242),
    '<path fill="none" stroke="#f2f7f5" stroke-opacity=".75" stroke-width="2.5" stroke-linecap="round" d="M60 40l-6 22M130 92l-6 22M204 44l-6 22M190 160l-6 22M268 108l-6 22M300 30l-5 18M560 30l-5 18M628 70l-6 22M660 150l-6 22M610 176l-6 22M30 180l-6 22M250 210l-6 22M650 230l-6 22"/>',
  ],
  mascot: {
    x: 388,
    y: 280,
    scale: 0.98,
    facing: 'right',
    far: 'forward',
    eye: 'glad',
    held: '<path fill="none" stroke="#6e4a33" stroke-width="5" stroke-linecap="round" d="M94-44V-216"/><path fill="#e2a03a" d="M-30-142C-26-196 34-220 94-222 154-220 214-196 218-142 204-154 188-154 176-142 162-156 140-156 126-142 112-156 76-156 62-142 48-156 26-156 12-142 0-154-16-154-30-142Z"/><path fill="#f1c168" d="M62-142C62-180 74-208 94-222 114-208 126-180 126-142 112-156 76-156 62-142Z"/>',
  },
  before: [
    // The one it shelters: a small grey sparrow.
    place(
      528,
      280,
      1,
      '<path fill="none" stroke="#6b4f3d" stroke-width="3.5" stroke-linecap="round" d="M-5-8V0M7-8V0"/><path fill="#8a6a50" d="M22-22 54-34 52-24 26-10Z"/><path fill="#efe6d6" d="M-28-34C-34-8-14-2 4-6 24-10 32-26 22-40Z"/><path fill="#a07d5e" d="M-4-30C2-14 22-10 34-18 30-34 14-46-2-40Z"/><path fill="#8a6a50" d="M-30-40C-32-60-14-68 0-62 12-56 14-42 8-34-6-42-18-44-30-40Z"/><path fill="#5b4a3e" d="M-30-46-40-42-29-39Z"/><circle cx="-18" cy="-49" r="3.5" fill="#2a221d"/><circle cx="-12" cy="-40" r="4" fill="#e7a08e"/>',
    ),
    place(
      606,
      286,
      1,
      '<path fill="none" stroke="#8f6a3e" stroke-width="5" d="M-32-30Q0-84 32-30"/><path fill="#6fa05a" d="M-22-30q-8-24 6-30 10 6 8 30Z"/><circle cx="4" cy="-38" r="13" fill="#d9603f"/><path fill="#e8c25a" d="M12-30Q14-52 26-48 32-40 26-30Z"/><path fill="#b98a52" d="M-38-32H38L30 0H-30Z"/><path fill="none" stroke="#8f6a3e" stroke-width="3" d="M-36-22H36M-34-11H34M-18-32-14 0M0-32V0M18-32 14 0"/>',
    ),
  ],
};

/** Disabled persons: in a wheelchair, at the ramp of a hall. */
const disability: Scene = {
  light: LIGHT.spring,
  behind: [
    sun(96, 96, 28, '#f8e0a0'),
    range('far', 220, '40,124,80 150,104,90 280,120,80 400,96,90 520,116,90'),
    range('mid', 240, '90,136,90 230,118,100 370,140,90', 1),
    windRainBridge(110, 250, 0.62),
    ground(250, 262, 250),
    '<path fill="#efe9da" d="M520 112H700V232H520Z"/><path fill="#c9775a" d="M520 206H700v26H520Z"/><path fill="#4a5f63" d="M498 116Q520 108 528 78H700V122H498Z"/><path fill="#7fa5a2" d="M590 148h56v84h-56Z"/><path fill="none" stroke="#efe9da" stroke-width="4" d="M618 148v84"/><path fill="#a97650" d="M536 122h10v110h-10ZM664 122h10v110h-10Z"/>',
    '<path fill="#dcdccb" d="M372 284 556 232H700V304H372Z"/><path fill="#b9bfae" d="M372 284 556 232H700V240H557L398 286Z"/><path fill="none" stroke="#5c7a78" stroke-width="5" stroke-linecap="round" stroke-linejoin="round" d="M398 234 556 190H690M398 234v42M477 212v41M556 190v42"/>',
  ],
  mascot: {
    x: 286,
    y: 254,
    scale: 0.98,
    facing: 'right',
    near: 'raised',
    legs: false,
    tail: 12,
    behind:
      '<path fill="none" stroke="#3c5a68" stroke-width="6" stroke-linecap="round" stroke-linejoin="round" d="M-52-78H-36L-24-10"/>',
  },
  before: [
    place(
      286,
      254,
      0.98,
      '<path fill="#2f7f86" d="M-28-14H48v10H-28Z"/><path fill="none" stroke="#3c5a68" stroke-width="6" stroke-linecap="round" stroke-linejoin="round" d="M48-9H54L66 20H82M-24-10 0 0"/><circle cx="2" cy="2" r="36" fill="#fff" fill-opacity=".18" stroke="#33474f" stroke-width="6"/><circle cx="2" cy="2" r="27" fill="none" stroke="#e7eeee" stroke-width="2"/><path fill="none" stroke="#7d949b" stroke-width="2" d="M2-34V38M-34 2H38M-23-23 27 27M27-23-23 27"/><circle cx="2" cy="2" r="6" fill="#33474f"/><circle cx="58" cy="27" r="11" fill="#e7eeee" stroke="#33474f" stroke-width="5"/>',
    ),
  ],
};

export const SUPPORT = { pension, medical, employment, assistance, disability };
