import '../host/own-lmdb';
import type { Browser, Locator } from 'playwright-core';
import { findBrowser } from '../support/browser/find';
import { launch } from '../support/browser/launch';
import { type Visit, type VisitOptions, visit } from '../support/browser/visitor';
import { type Stack, startStack } from '../support/stack';

type Role = 'button' | 'link' | 'tab' | 'radio' | 'switch';

/** A seed person with a phone in hand, in words a person would use. */
export interface Hand extends Visit {
  /** Opens a page of the app afresh, such as `reader/featured/index`. */
  open: (path: string) => Promise<void>;
  /** Taps what a screen reader would call so. */
  tap: (role: Role, name: string | RegExp) => Promise<void>;
  /** The same, twice in a row without waiting. */
  tapTwice: (role: Role, name: string | RegExp) => Promise<void>;
  /** Replaces what stands in the box of that name. */
  write: (label: string, text: string) => Promise<void>;
  /** Waits until the words are on screen. */
  see: (words: string | RegExp) => Promise<void>;
  /** What a screen reader would call so. */
  named: (role: Role, name: string | RegExp) => Locator;
}

/** The whole stack and a browser for one test file. */
export interface Session {
  stack: Stack;
  browser: Browser;
  as: (person?: string, options?: VisitOptions) => Promise<Hand>;
  close: () => Promise<void>;
}

export async function startSession(): Promise<Session> {
  const browser = await launch(await findBrowser(() => {}));
  const stack = await startStack();
  const visits: Visit[] = [];
  return {
    stack,
    browser,
    as: async (person, options = {}) => {
      const opened = await visit(browser, stack.url, { ...options, person });
      visits.push(opened);
      return hand(opened, stack.url);
    },
    close: async () => {
      await Promise.all(visits.map(({ close }) => close()));
      await browser.close();
      await stack.close();
    },
  };
}

/** How often something to tap is looked for, and for how long at a time, in milliseconds. */
const TRIES = 5;
const A_TRY = 2_500;

function hand(opened: Visit, url: string): Hand {
  const { page } = opened;
  const named: Hand['named'] = (role, name) => page.getByRole(role, { name, exact: true }).filter({ visible: true });
  return {
    ...opened,
    named,
    open: async (path) => {
      // A change of the part after # alone would not load the page again.
      await page.goto('about:blank');
      await page.goto(`${url}/#/${path}`);
    },
    tap: async (role, name) => {
      // What lies on top, such as a sheet, comes last. What stood on a page that is being left is looked for anew.
      for (let left = TRIES; ; left -= 1) {
        try {
          await named(role, name).last().tap({ timeout: A_TRY });
          return;
        } catch (error) {
          if (left === 1) throw error;
        }
      }
    },
    tapTwice: async (role, name) => {
      const target = named(role, name).last();
      // To the middle: at the edge the buttons at the foot of the screen may lie over it.
      await target.evaluate((element) => element.scrollIntoView({ block: 'center' }));
      const box = await target.boundingBox();
      if (!box) throw new Error(`nothing to tap: ${name}`);
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      await Promise.all([page.touchscreen.tap(x, y), page.touchscreen.tap(x, y)]);
    },
    write: async (label, text) => {
      await page.getByRole('textbox', { name: label, exact: true }).filter({ visible: true }).fill(text);
    },
    see: async (words) => {
      await page.getByText(words).filter({ visible: true }).first().waitFor();
    },
  };
}
