import type { Browser, BrowserContext, Page } from 'playwright-core';
import { earScript } from './ear';
import { VOICE_SCRIPT } from './voice';

export interface VisitOptions {
  /** The seed person to be; nobody in particular when absent. */
  person?: string;
  dark?: boolean;
  /** 长辈版 */
  largeType?: boolean;
  /** Whether the device has a voice to read aloud with, as phones do. */
  voice?: boolean;
  /** Whether the device takes down speech. */
  ear?: boolean;
  /** Device pixels for one CSS pixel. */
  scale?: number;
}

/** A phone-sized visit of its own: nothing is shared with other visits. */
export interface Visit {
  page: Page;
  context: BrowserContext;
  /** What should not happen on a sound page: console errors and warnings, exceptions, requests to elsewhere. */
  troubles: string[];
  close: () => Promise<void>;
}

/** What the device remembers: who is acting, and Taro's storage, which wraps what it keeps. */
function stored({ person, largeType }: VisitOptions): { name: string; value: string }[] {
  return [
    ...(person ? [{ name: 'dev-person', value: person }] : []),
    ...(largeType ? [{ name: 'settings', value: JSON.stringify({ data: { largeType } }) }] : []),
  ];
}

/** Opens an empty tab at 375 × 812 in a Chinese browser in Beijing time. Requests to other hosts are cut off. */
export async function visit(browser: Browser, url: string, options: VisitOptions = {}): Promise<Visit> {
  const { dark = false, scale = 1, voice = true, ear = true } = options;
  const origin = new URL(url).origin;
  const context = await browser.newContext({
    viewport: { width: 375, height: 812 },
    deviceScaleFactor: scale,
    isMobile: true,
    hasTouch: true,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    storageState: { cookies: [], origins: [{ origin, localStorage: stored(options) }] },
  });
  const troubles: string[] = [];
  await context.route(
    (target) => target.origin !== origin && /^https?:$/.test(target.protocol),
    (route) => {
      troubles.push(`request to ${route.request().url()}`);
      return route.abort();
    },
  );
  if (voice) await context.addInitScript({ content: VOICE_SCRIPT });
  await context.addInitScript({ content: earScript(ear) });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) troubles.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => troubles.push(`exception: ${error.message}`));
  return { page, context, troubles, close: () => context.close() };
}
