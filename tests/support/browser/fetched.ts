import { type SpawnOptions, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { chromium } from 'playwright-core';

const ROOT = path.resolve(__dirname, '../../..');
const CACHE = path.join(ROOT, '.cache', 'browser');

/** A registry package with a Chromium for Linux on x64 inside; this version still runs on Node 20.11. */
const PACKAGE = '@sparticuz/chromium@143.0.4';

const MINUTE = 60_000;

/** Runs a command to its end, its output to ours. Throws when it fails or takes longer than `timeout` ms. */
function run(command: string, args: string[], timeout: number, { env, cwd }: SpawnOptions = {}): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 2, 2], timeout, cwd, env: { ...process.env, ...env } });
    child.on('error', reject);
    child.on('close', (code, signal) => {
      if (code === 0) resolve();
      else
        reject(
          new Error(signal ? `${command} took longer than ${timeout / MINUTE} minutes` : `${command} failed (${code})`),
        );
    });
  });
}

/** npm as it was called, or the one on the PATH. */
const npm = (args: string[]): Promise<void> => {
  const cli = process.env.npm_execpath;
  return cli?.endsWith('.js') ? run(process.execPath, [cli, ...args], 5 * MINUTE) : run('npm', args, 5 * MINUTE);
};

/**
 * Chromium out of a registry package, unpacked in .cache. It brings the libraries a bare server lacks; a small script
 * in front points at them. Gives the script. Throws when npm cannot fetch it.
 */
export async function fromPackage(): Promise<string> {
  const unpacked = path.join(CACHE, 'unpacked');
  const script = path.join(CACHE, 'chromium.sh');
  if (existsSync(script)) return script;
  await mkdir(unpacked, { recursive: true });
  await npm(['install', '--prefix', CACHE, '--no-save', '--ignore-scripts', '--no-audit', '--no-fund', PACKAGE]);
  // It unpacks into the temporary folder, and the libraries only where it believes itself on a bare server.
  const unpack = "await import('@sparticuz/chromium').then(({ default: chromium }) => chromium.executablePath())";
  const env = { TMPDIR: unpacked, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' };
  await run(process.execPath, ['--input-type=module', '--eval', unpack], MINUTE, { cwd: CACHE, env });
  const lines = [
    '#!/bin/sh',
    'here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)/unpacked',
    'export LD_LIBRARY_PATH="$here/al2023/lib:$LD_LIBRARY_PATH"',
    '[ -d /etc/fonts ] || export FONTCONFIG_PATH="$here/fonts"',
    'exec "$here/chromium" "$@"',
  ];
  await writeFile(script, `${lines.join('\n')}\n`);
  await chmod(script, 0o755);
  return script;
}

export const packageFits = () => process.platform === 'linux' && process.arch === 'x64';

const playwright = (args: string[]): Promise<void> => {
  const cli = path.join(ROOT, 'node_modules/playwright-core/cli.js');
  return run(process.execPath, [cli, ...args], 5 * MINUTE);
};

/** Playwright's own download, in its usual place. Throws when it cannot be fetched. */
export async function fromPlaywright(): Promise<string> {
  const file = chromium.executablePath();
  if (!existsSync(file)) await playwright(['install', 'chromium', '--no-shell', '--no-progress']);
  return file;
}

function distribution(): 'debian' | 'ubuntu' | undefined {
  try {
    const release = readFileSync('/etc/os-release', 'utf8');
    if (/^ID=.*ubuntu/m.test(release)) return 'ubuntu';
    return /^ID(_LIKE)?=.*debian/m.test(release) ? 'debian' : undefined;
  } catch {
    return undefined;
  }
}

export const aptFits = () => process.getuid?.() === 0 && distribution() !== undefined;

/**
 * As root: Chromium itself on Debian. Ubuntu's package is a snap, which a container cannot run, so there it is the
 * libraries that a download lacked. Throws when apt-get fails.
 */
export async function installWithApt(): Promise<'browser' | 'libraries'> {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-q'], 3 * MINUTE, { env });
  if (distribution() === 'ubuntu') {
    await playwright(['install-deps', 'chromium']);
    return 'libraries';
  }
  await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], 10 * MINUTE, { env });
  return 'browser';
}
