import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { ROOT, TARGET } from '../../local/build/targets';
import { visit } from './browser/visitor';

/** The most JavaScript the first page may load, gzipped, bytes. */
export const FIRST_PAGE_LIMIT = 250 * 1024;

export interface Script {
  /** Its path in dist/h5. */
  file: string;
  /** Bytes when gzipped. */
  gzipped: number;
}

/** The scripts a first visit to `/` loads before the network falls quiet, largest first. */
export async function firstPageScripts(browser: Browser, url: string): Promise<Script[]> {
  const { page, close } = await visit(browser, url);
  const files: string[] = [];
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (pathname.endsWith('.js')) files.push(pathname.slice(1));
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  await close();
  const scripts = files.map(async (file) => ({
    file,
    gzipped: gzipSync(await readFile(path.join(ROOT, TARGET.h5.output, file))).length,
  }));
  return (await Promise.all(scripts)).sort((a, b) => b.gzipped - a.gzipped);
}
