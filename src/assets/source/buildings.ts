import { n } from './number';

/** Buildings of Guizhou's villages: drum tower, wind-and-rain bridge, timber house. Each stands on (x, y). */

const ROOF = '#4a5f63';
const TIMBER = '#a97650';
const BEAM = '#7d543a';

/** One eave with upturned corners: its lower edge at `y`, half as wide at its upper edge. */
const eave = (x: number, y: number, half: number, rise: number): string =>
  `M${n(x - half)} ${n(y - 2)}Q${n(x - half * 0.7)} ${n(y - 1)} ${n(x - half * 0.5)} ${n(y - rise)}H${n(x + half * 0.5)}Q${n(x + half * 0.7)} ${n(y - 1)} ${n(x + half)} ${n(y - 2)}L${n(x + half - 3)} ${n(y + 2)}H${n(x - half + 3)}Z`;

/** The Dong drum tower: eaves edged in white, an uneven number of them, each smaller than the one below. */
export function drumTower(x: number, y: number, scale: number, tiers = 7): string {
  let roofs = '';
  let edges = '';
  for (let tier = 0; tier < tiers; tier += 1) {
    const half = Math.round(50 - (tier * 30) / tiers);
    const at = -36 - tier * 12;
    roofs += `M${-half} ${at}q${n(half * 0.4)}-3 ${n(half * 0.5)}-12h${half}q${n(half * 0.1)} 9 ${n(half * 0.5)} 12Z`;
    edges += `M${-half} ${at}H${half}`;
  }
  const top = -36 - tiers * 12;
  return `<g transform="translate(${x} ${y}) scale(${scale})"><path fill="${TIMBER}" d="M-28-38H28V0H20V-22H6V0H-6V-22H-20V0H-28Z"/><path fill="${ROOF}" d="${roofs}M-9 ${top + 2}V${top - 10}H9V${top + 2}ZM-24 ${top - 8}Q-6 ${top - 14} -2 ${top - 32}V${top - 46}H2V${top - 32}Q6 ${top - 14} 24 ${top - 8}Z"/><path fill="none" stroke="#ebe7d8" stroke-width="2.5" stroke-linecap="round" d="${edges}M-24 ${top - 8}H24"/></g>`;
}

/** The wind-and-rain bridge: a roofed gallery with three pavilions on stone piers, 300 wide. */
export function windRainBridge(x: number, y: number, scale: number): string {
  const pavilion = (middle: number, tiers: number): string => {
    let drawn = '';
    for (let tier = 0; tier < tiers; tier += 1) drawn += eave(middle, -48 - tier * 12, 32 - tier * 8, 9);
    const top = -48 - tiers * 12;
    return `${drawn}M${middle - 10} ${top + 3}L${middle} ${top - 12}L${middle + 10} ${top + 3}Z`;
  };
  let posts = '';
  for (let post = -144; post <= 144; post += 16) posts += `M${post}-18v-16`;
  return (
    `<g transform="translate(${x} ${y}) scale(${scale})">` +
    '<path fill="#9fb0a9" d="M-92-10h24l6 40h-36ZM68-10h24l6 40H62Z"/>' +
    `<path fill="${TIMBER}" d="M-150-18H150v10H-150ZM-20-62H20V-40H-20ZM-112-60H-80V-40H-112ZM80-60H112V-40H80Z"/>` +
    `<path fill="none" stroke="${BEAM}" stroke-width="4" d="${posts}M-150-24H150"/>` +
    `<path fill="${ROOF}" d="M-160-32Q-150-34-144-48H144Q150-34 160-32V-29H-160Z${pavilion(0, 3)}${pavilion(-96, 2)}${pavilion(96, 2)}"/></g>`
  );
}

/** A timber house on stilts under grey tiles, 120 wide. `glow` is the colour of its windows. */
export function timberHouse(x: number, y: number, scale: number, glow = '#f3dfa8'): string {
  return (
    `<g transform="translate(${x} ${y}) scale(${scale})">` +
    `<path fill="${BEAM}" d="M-50-26h6V0h-6ZM-4-26h6V0h-6ZM44-26h6V0h-6Z"/>` +
    `<path fill="${TIMBER}" d="M-54-76H54V-24H-54Z"/><path fill="${BEAM}" d="M-60-30H60v6H-60ZM-10-66H10V-30H-10Z"/>` +
    `<path fill="${glow}" d="M-42-66h22v20h-22ZM20-66h22v20H20Z"/><path fill="none" stroke="${BEAM}" stroke-width="2" d="M-31-66v20M-42-56h22M31-66v20M20-56h22"/>` +
    `<path fill="${ROOF}" d="M-72-74Q-56-80-48-108-50-114-44-112H44q6-2 4 4Q56-80 72-74q-2 5-8 4H-64q-6 1-8-4Z"/><path fill="none" stroke="#e4e9e2" stroke-width="3" stroke-linecap="round" d="M-44-111H44"/></g>`
  );
}
