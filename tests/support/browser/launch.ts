import { type Browser, chromium } from 'playwright-core';

/** Quiet and reproducible: nothing of its own goes to the network. QUIC is off because it can stall on loopback. */
const FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const isRoot = () => process.getuid?.() === 0;

/**
 * Starts a headless browser. The sandbox is left out only where it cannot work: as root, or where the system offers
 * none (most containers). Throws when the program does not start.
 */
export async function launch(executablePath: string): Promise<Browser> {
  const options = { executablePath, headless: true, args: FLAGS, timeout: 30_000 };
  if (isRoot()) return chromium.launch({ ...options, chromiumSandbox: false });
  try {
    return await chromium.launch({ ...options, chromiumSandbox: true });
  } catch (error) {
    if (!/sandbox/i.test(String(error))) throw error;
    return chromium.launch({ ...options, chromiumSandbox: false });
  }
}

/** Why the program does not start as a browser, in one line; undefined when it does. */
export async function fault(executablePath: string): Promise<string | undefined> {
  try {
    const browser = await launch(executablePath);
    await browser.close();
    return undefined;
  } catch (error) {
    const lines = String(error)
      .split('\n')
      .map((line) => line.trim());
    return lines.find((line) => /error while loading|cannot open|not found|ENOENT|EACCES/i.test(line)) ?? lines[0];
  }
}
