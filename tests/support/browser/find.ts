import { aptFits, fromPackage, fromPlaywright, installWithApt, packageFits } from './fetched';
import { firstProgram, installedPaths, thisMachine } from './installed';
import { fault } from './launch';

/** Thrown when no browser is to be had. The message says what to type. */
export class NoBrowser extends Error {}

const INSTALL: Partial<Record<NodeJS.Platform, string>> = {
  linux: 'sudo apt-get install -y chromium        (Debian; elsewhere install Chromium or Google Chrome your way)',
  darwin: 'brew install --cask google-chrome',
  win32: 'winget install Google.Chrome',
};

const HOW = `The end-to-end tests need Chromium, Chrome or Edge. Install one:
  ${INSTALL[process.platform] ?? 'install Chromium or Google Chrome'}
or say where one is:
  CHROMIUM_PATH=/path/to/chrome npm test`;

/** One way to a browser: gives a program, or undefined where it does not apply. Throws where it fails. */
interface Way {
  name: string;
  find: () => Promise<string | undefined> | string | undefined;
}

const installed: Way = { name: 'an installed browser', find: () => firstProgram(installedPaths(thisMachine)) };

const WAYS: Way[] = [
  installed,
  { name: 'Chromium from a registry package', find: () => (packageFits() ? fromPackage() : undefined) },
  { name: "Playwright's own download", find: fromPlaywright },
  {
    name: 'apt-get, as root',
    find: async () => {
      if (!aptFits()) return undefined;
      const got = await installWithApt();
      if (got === 'browser') return installed.find();
      return packageFits() ? fromPackage() : fromPlaywright();
    },
  },
];

/**
 * The program of a browser that starts. CHROMIUM_PATH decides when it is set; else an installed one, a registry
 * package, Playwright's download, and apt as root are tried in this order, each attempt told to `say`.
 * Throws NoBrowser.
 */
export async function findBrowser(say: (line: string) => void, ways: Way[] = WAYS): Promise<string> {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    const wrong = await fault(named);
    if (wrong) throw new NoBrowser(`CHROMIUM_PATH=${named} does not start: ${wrong}\n${HOW}`);
    return named;
  }
  for (const way of ways) {
    const program = await attempt(way, say);
    if (program) return program;
  }
  throw new NoBrowser(HOW);
}

async function attempt({ name, find }: Way, say: (line: string) => void): Promise<string | undefined> {
  say(`trying ${name}`);
  try {
    const program = await find();
    if (!program) say(`${name}: none here`);
    else {
      const wrong = await fault(program);
      if (!wrong) return program;
      say(`${name}: ${program} does not start: ${wrong}`);
    }
  } catch (error) {
    say(`${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
  return undefined;
}
