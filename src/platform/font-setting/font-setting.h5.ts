import { atLeastUsual } from './at-least-usual';
import type { FontSetting } from './types';

/** What browsers call medium when nobody changed it, in px. */
const USUAL = 16;

/** The text size chosen in the browser's settings. The root's own size says nothing: it follows the window's width. */
export const fontSetting: FontSetting = () => {
  const probe = document.createElement('span');
  probe.style.fontSize = 'medium';
  document.documentElement.append(probe);
  const size = Number.parseFloat(getComputedStyle(probe).fontSize);
  probe.remove();
  return atLeastUsual(size / USUAL);
};
