import { execFileSync } from 'node:child_process';
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { buildIfStale } from '../../local/build/build';
import { ROOT } from '../../local/build/targets';
import { findBrowser } from '../support/browser/find';
import { launch } from '../support/browser/launch';
import { visit } from '../support/browser/visitor';
import { startStack } from '../support/stack';
import { type Screen, screens } from './screens';

const README = path.join(ROOT, 'docs/screens');
const OUT = path.join(README, 'all');

/** Wednesday 25 November 2026, 10:00 in Beijing: the day's card is out, and pictures of one program are the same. */
const NOW = Date.UTC(2026, 10, 25, 2);

/** What the README shows: a screen and how it is shown, under its name there. */
const SHOWN: Record<string, string> = {
  'today.light': 'today',
  'question.light': 'question',
  'desk-question.light': 'desk-question',
  'today.large': 'today-large',
};

const MODES = [
  { name: 'light', dark: false, largeType: false },
  { name: 'dark', dark: true, largeType: false },
  { name: 'large', dark: false, largeType: true },
];

/** Words instead of boxes need a font with Chinese; without one the pictures are useless. */
function warnWithoutChineseFont(): void {
  if (process.platform !== 'linux') return;
  try {
    if (execFileSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' }).trim()) return;
  } catch {
    // No fontconfig: say so as well.
  }
  console.warn(
    'No font with Chinese characters found: pictures will show boxes. On Debian: apt-get install fonts-noto-cjk',
  );
}

/** A picture for the README: at most 256 colours, a few dozen KB. */
async function show(shot: string): Promise<void> {
  const name = SHOWN[shot];
  if (!name) return;
  const small = sharp(path.join(OUT, `${shot}.png`))
    .resize({ width: 750 })
    .png({ palette: true, effort: 10 });
  await small.toFile(path.join(README, `${name}.png`));
}

async function shoot(browser: Browser, url: string, screen: Screen, mode: (typeof MODES)[number]): Promise<string[]> {
  const { page, troubles, close } = await visit(browser, url, { ...mode, person: screen.person, scale: 2 });
  try {
    await page.clock.setFixedTime(NOW);
    await page.goto(`${url}/#/${screen.path}`, { waitUntil: 'networkidle' });
    // A busy machine draws later than it loads.
    await page.locator('.screen').filter({ visible: true }).first().waitFor();
    await page.locator('[class^=skeleton]').filter({ visible: true }).first().waitFor({ state: 'hidden' });
    await page.addStyleTag({ content: '.people-switcher { display: none; }' });
    await page.evaluate(() => document.fonts.ready);
    const file = path.join(OUT, `${screen.name}.${mode.name}`);
    await page.screenshot({ path: `${file}.png` });
    await show(`${screen.name}.${mode.name}`);
    return troubles.map((trouble) => `${screen.name} ${mode.name}: ${trouble}`);
  } finally {
    await close();
  }
}

/**
 * Every screen, or only those named, at 375 × 812 in light, dark and large type, into docs/screens/all; the four the README
 * shows also into docs/screens.
 */
async function main(names: readonly string[]): Promise<void> {
  const program = await findBrowser((line) => console.log(`browser: ${line}`));
  warnWithoutChineseFont();
  await buildIfStale('functions');
  await buildIfStale('h5');
  await rm(OUT, { recursive: true, force: true });
  await mkdir(OUT, { recursive: true });
  const stack = await startStack(NOW);
  const browser = await launch(program);
  const troubles: string[] = [];
  try {
    for (const screen of await screens(stack)) {
      if (names.length > 0 && !names.includes(screen.name)) continue;
      for (const mode of MODES) troubles.push(...(await shoot(browser, stack.url, screen, mode)));
      console.log(`${screen.name}: ${MODES.map(({ name }) => name).join(', ')}`);
    }
  } finally {
    await browser.close();
    await stack.close();
  }
  console.log(`\nPictures are in ${path.relative(ROOT, OUT)}/`);
  if (troubles.length > 0) throw new Error(`Some screens were not sound:\n${troubles.join('\n')}`);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
