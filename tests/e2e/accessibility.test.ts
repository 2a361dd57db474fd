import { readdirSync } from 'node:fs';
import path from 'node:path';
import { source } from 'axe-core';
import type { Page } from 'playwright-core';
import { type Screen, screens } from '../shots/screens';
import { MODES, measureAll, type Report, show } from '../support/accessibility/measure';
import { SHAPE_PAIRS, TEXT_PAIRS, type TokenPair } from '../support/accessibility/pairs';
import { visit } from '../support/browser/visitor';
import { type Session, startSession } from './session';

/** Values of the tokens as the browser resolves them, `rgb(…)` by name. */
type Tokens = Record<string, string>;

/** Every page with a folder of its own, such as `reader/card/index`. */
const pages = (): string[] =>
  readdirSync(path.join(__dirname, '../../src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('index.config.ts') && !file.startsWith('custom-tab-bar'))
    .map((file) => file.split(path.sep).join('/').replace('.config.ts', ''));

/** The part of axe that reckons with colours; its types leave it out. */
interface AxeColour {
  Color: new () => { parseString: (value: string) => void };
  getContrast: (behind: object, text: object) => number;
}

const readTokens = (page: Page, names: string[]): Promise<Tokens> =>
  page.evaluate((wanted) => {
    const probe = document.createElement('i');
    document.body.append(probe);
    const values = wanted.map((name) => {
      probe.style.color = `var(--${name})`;
      return [name, getComputedStyle(probe).color] as const;
    });
    probe.remove();
    return Object.fromEntries(values);
  }, names);

/** The contrast of two colours, from 1 to 21, by axe's own reckoning. */
const contrastOf = (page: Page, pairs: [string, string][]): Promise<number[]> =>
  page.evaluate((wanted) => {
    const { color } = (window as unknown as { axe: { commons: { color: AxeColour } } }).axe.commons;
    const parsed = (value: string) => {
      const made = new color.Color();
      made.parseString(value);
      return made;
    };
    return wanted.map(([front, back]) => color.getContrast(parsed(back), parsed(front)));
  }, pairs);

describe('every screen, for eyes, fingers and screen readers', () => {
  let session: Session;
  let all: Screen[];
  let reports: Report[];

  beforeAll(async () => {
    session = await startSession();
    all = await screens(session.stack);
    reports = await measureAll(session.browser, session.stack.url, all);
  }, 300_000);
  afterAll(() => session.close());

  test.each(MODES.map(({ name }) => name))('%s: nothing too small, covered, cut, unnamed or faint', (mode) => {
    const ofMode = reports.filter((report) => report.mode === mode);
    expect(ofMode.length).toBeGreaterThanOrEqual(all.length);
    expect(ofMode.flatMap(({ screen, faults }) => faults.map((fault) => `${screen}: ${fault}`))).toEqual([]);
  });

  test('no page of the program was left out', () => {
    const looked = new Set(all.map((screen) => screen.path.split('?')[0]));
    expect(pages().filter((page) => !looked.has(page))).toEqual([]);
  });

  test('a sheet takes the focus, keeps it, and gives it back', async () => {
    const { page, open, named } = await session.as('dev-citizen-1');
    await open('pages/ask/index');
    const opener = named('button', /^所在地区/).first();
    await opener.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: '所在地区' });
    await dialog.waitFor();
    const inside = () => dialog.evaluate((box) => box.contains(document.activeElement));
    await page.waitForFunction(() => document.activeElement?.closest('[role=dialog]'));
    await page.keyboard.press('Shift+Tab');
    expect(await inside()).toBe(true);
    await page.keyboard.press('Tab');
    expect(await inside()).toBe(true);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    expect(await opener.evaluate((element) => element === document.activeElement)).toBe(true);
  }, 30_000);

  describe.each([
    ['light', false],
    ['dark', true],
  ] as const)('the tokens in %s', (mode, dark) => {
    const names = [...new Set([...TEXT_PAIRS, ...SHAPE_PAIRS].flat())];
    let tokens: Tokens;
    let measured: (pairs: readonly TokenPair[], least: number) => Promise<string[]>;
    let close: () => Promise<void>;

    beforeAll(async () => {
      const { page, ...opened } = await visit(session.browser, session.stack.url, { dark });
      close = opened.close;
      await show(page, session.stack.url, 'reader/missing/index');
      await page.evaluate(source);
      tokens = await readTokens(page, names);
      measured = async (pairs, least) => {
        const ratios = await contrastOf(
          page,
          pairs.map(([front, back]) => [tokens[front] ?? '', tokens[back] ?? '']),
        );
        return pairs.flatMap(([front, back], at) => {
          const ratio = ratios[at] ?? 0;
          return ratio >= least ? [] : [`${front} on ${back}: ${ratio.toFixed(2)}`];
        });
      };
    }, 30_000);
    afterAll(() => close());

    test('every text has a contrast of 4.5 to 1 or more', async () => {
      expect(await measured(TEXT_PAIRS, 4.5)).toEqual([]);
    });

    test('every edge and icon has one of 3 to 1 or more', async () => {
      expect(await measured(SHAPE_PAIRS, 3)).toEqual([]);
    });

    test('screens use no pair but the listed ones', () => {
      const listed = new Set(TEXT_PAIRS.map(([front, back]) => `${tokens[front]} on ${tokens[back]}`));
      const used = reports
        .filter((report) => report.mode === mode)
        .flatMap(({ screen, pairs }) =>
          pairs.map(({ text, behind, words }) => ({ pair: `${text} on ${behind}`, where: `${screen}: ${words}` })),
        );
      expect(used.length).toBeGreaterThan(0);
      expect(used.filter(({ pair }) => !listed.has(pair)).map(({ pair, where }) => `${pair} (${where})`)).toEqual([]);
    });
  });
});
