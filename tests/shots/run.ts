import { execFileSync } from 'node:child_process';
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { buildIfStale } from '../../local/build/build';
import { ROOT } from '../../local/build/targets';
import { findBrowser } from '../support/browser/find';
import { launch } from '../support/browser/launch';
import { visit } from '../support/browser/visitor';
import { startStack } from '../support/stack';
import { type Screen, screens } from './screens';

const OUT = path.join(ROOT, 'docs/screens/all');

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

async function shoot(browser: Browser, url: string, screen: Screen, mode: (typeof MODES)[number]): Promise<string[]> {
  const { page, troubles, close } = await visit(browser, url, { ...mode, person: screen.person, scale: 2 });
  try {
    await page.goto(`${url}/#/${screen.path}`, { waitUntil: 'networkidle' });
    await page.evaluate(() => document.fonts.ready);
    const file = path.join(OUT, `${screen.name}.${mode.name}`);
    await page.screenshot({ path: `${file}.png` });
    return troubles.map((trouble) => `${screen.name} ${mode.name}: ${trouble}`);
  } finally {
    await close();
  }
}

/** Every screen at 375 × 812 in light, dark and large type, into docs/screens/all. */
async function main(): Promise<void> {
  const program = await findBrowser((line) => console.log(`browser: ${line}`));
  warnWithoutChineseFont();
  await buildIfStale('functions');
  await buildIfStale('h5');
  await rm(OUT, { recursive: true, force: true });
  await mkdir(OUT, { recursive: true });
  const stack = await startStack();
  const browser = await launch(program);
  const troubles: string[] = [];
  try {
    for (const screen of await screens(stack)) {
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

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
