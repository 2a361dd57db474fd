import { accessSync, constants } from 'node:fs';
import path from 'node:path';

/** Names under which Linux distributions put Chromium, Chrome or Edge on the PATH, best first. */
const COMMANDS = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'microsoft-edge-stable',
];

const MAC_APPS = ['Chromium', 'Google Chrome', 'Microsoft Edge', 'Google Chrome for Testing'];

const WINDOWS_PATHS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/** What of the machine decides where to look; tests pass their own. */
export interface Machine {
  platform: NodeJS.Platform;
  env: Record<string, string | undefined>;
}

export const thisMachine: Machine = { platform: process.platform, env: process.env };

/** Paths where a browser of the Chromium family may be installed on such a machine, best first. They need not exist. */
export function installedPaths({ platform, env }: Machine): string[] {
  if (platform === 'darwin') {
    const folders = ['/Applications', ...(env.HOME ? [path.posix.join(env.HOME, 'Applications')] : [])];
    return folders.flatMap((folder) => MAC_APPS.map((app) => `${folder}/${app}.app/Contents/MacOS/${app}`));
  }
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
    return folders.flatMap((folder) => (folder ? WINDOWS_PATHS.map((file) => path.win32.join(folder, file)) : []));
  }
  const folders = (env.PATH ?? '').split(':').filter(Boolean);
  const onPath = COMMANDS.flatMap((command) => folders.map((folder) => path.posix.join(folder, command)));
  return [...onPath, '/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge', '/snap/bin/chromium'];
}

/** The first of these that is a program. */
export const firstProgram = (paths: string[]): string | undefined =>
  paths.find((file) => {
    try {
      accessSync(file, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
