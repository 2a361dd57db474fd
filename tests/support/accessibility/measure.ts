import { source } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import type { Screen } from '../../shots/screens';
import { type Visit, visit } from '../browser/visitor';
import { audit, inspect, type Limits, type Pair } from './inspect';

export interface Mode {
  name: 'light' | 'dark' | 'large';
  dark: boolean;
  largeType: boolean;
  limits: Limits;
}

const STANDARD: Limits = { target: 44, text: 13, tabText: 12 };

export const MODES: readonly Mode[] = [
  { name: 'light', dark: false, largeType: false, limits: STANDARD },
  { name: 'dark', dark: true, largeType: false, limits: STANDARD },
  { name: 'large', dark: false, largeType: true, limits: { target: 60, text: 18, tabText: 18 } },
];

/** What opens over a screen, by the button that opens it. */
const SHEETS: Partial<Record<string, RegExp[]>> = {
  ask: [/^所在地区/, /^分类/],
  'desk-question': [/^正式答复/],
};

/** What was found on one screen in one mode. */
export interface Report {
  screen: string;
  mode: Mode['name'];
  faults: string[];
  pairs: Pair[];
}

/** Puts a screen up and waits until it shows its content. */
export async function show(page: Page, url: string, path: string): Promise<void> {
  // A change of the part after # alone would not load the page again.
  await page.goto('about:blank');
  await page.goto(`${url}/#/${path}`);
  await page.waitForFunction(() => {
    const isUp = (element: Element) => element.checkVisibility();
    return (
      [...document.querySelectorAll('.screen')].some(isUp) && ![...document.querySelectorAll('.skeleton')].some(isUp)
    );
  });
}

/**
 * Looks at every screen in every mode. Light and dark share one load, since dark is nothing but other colours; visits
 * are shared by person and type size, and two run at once.
 */
export async function measureAll(browser: Browser, url: string, screens: readonly Screen[]): Promise<Report[]> {
  const reports: Report[] = [];
  const visits = new Map<string, Promise<Visit>>();
  const visitAs = (person: string, largeType: boolean): Promise<Visit> => {
    const key = `${person} ${largeType}`;
    const opened = visits.get(key) ?? visit(browser, url, { person, largeType });
    visits.set(key, opened);
    return opened;
  };

  const look = async (page: Page, screen: string, mode: Mode, rules: string[] | null) => {
    const found = await page.evaluate(audit, rules);
    const { faults, pairs } = await page.evaluate(inspect, mode.limits);
    reports.push({ screen, mode: mode.name, faults: [...found, ...faults], pairs });
  };
  const lookAtModes = async (page: Page, screen: string, largeType: boolean) => {
    for (const mode of MODES.filter((each) => each.largeType === largeType)) {
      await page.emulateMedia({ colorScheme: mode.dark ? 'dark' : 'light' });
      await look(page, screen, mode, mode.dark ? ['color-contrast'] : null);
    }
    await page.emulateMedia({ colorScheme: 'light' });
  };
  const measure = async (screen: Screen, largeType: boolean) => {
    const { page } = await visitAs(screen.person, largeType);
    await show(page, url, screen.path);
    await page.evaluate(source);
    await lookAtModes(page, screen.name, largeType);
    const dialog = page.getByRole('dialog').filter({ visible: true });
    for (const opener of SHEETS[screen.name] ?? []) {
      await page.getByRole('button', { name: opener }).filter({ visible: true }).first().tap();
      await dialog.waitFor();
      await lookAtModes(page, `${screen.name} > ${opener.source.slice(1)}`, largeType);
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'hidden' });
    }
  };

  const inTurn = async (largeType: boolean) => {
    for (const screen of screens) await measure(screen, largeType);
  };
  await Promise.all([inTurn(false), inTurn(true)]);
  await Promise.all([...visits.values()].map(async (opened) => (await opened).close()));
  return reports;
}
