import type { Browser, Page } from 'playwright-core';
import { visit } from '../support/browser/visitor';

/** A cheap phone on a poor connection: a quarter of this CPU, slow 4G as browsers' tools define it. */
const CPU = 4;
const NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (750 * 1024) / 8,
};

interface Visible {
  /** Milliseconds from the request of the page to the day's question on screen. */
  firstCard: number;
  /** Cumulative layout shift until a second after it. */
  cls: number;
}

async function throttle(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', NETWORK);
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU });
}

async function look(page: Page, url: string): Promise<Visible> {
  await page.addInitScript(() => {
    const seen = window as unknown as { shift: number };
    seen.shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shift += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const start = Date.now();
  await page.goto(url, { waitUntil: 'commit' });
  await page.locator('.qa').first().waitFor();
  const firstCard = Date.now() - start;
  await page.waitForTimeout(1_000);
  const cls = await page.evaluate(() => (window as unknown as { shift: number }).shift);
  return { firstCard, cls };
}

/** How long a person with a slow phone waits for the day's card: the first time ever, and the next time. */
export async function benchSlowPhone(browser: Browser, url: string): Promise<void> {
  const { page, context, close } = await visit(browser, url);
  // A page with routes loads everything anew; a person's browser keeps what does not change.
  await context.unrouteAll();
  await throttle(page);
  const cold = await look(page, url);
  await page.goto('about:blank');
  const warm = await look(page, url);
  await close();
  console.log(
    '\nH5 on a slow phone (4 × CPU, slow 4G): first card visible ≤ 2,500 ms cold, ≤ 1,000 ms warm, CLS ≤ 0.05',
  );
  console.table({ cold, warm });
}
