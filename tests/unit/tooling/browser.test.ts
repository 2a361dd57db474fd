import { findBrowser, NoBrowser } from '../../support/browser/find';
import { installedPaths } from '../../support/browser/installed';

describe('where an installed browser is looked for', () => {
  test('on Linux, every folder of the PATH, Chromium before Chrome before Edge', () => {
    const paths = installedPaths({ platform: 'linux', env: { PATH: '/a:/b' } });
    const order = ['/a/chromium', '/b/chromium', '/a/chromium-browser', '/b/google-chrome', '/a/microsoft-edge'];
    expect(paths.filter((file) => order.includes(file))).toEqual(order);
  });

  test('on a Mac, the applications of the machine and of the person', () => {
    const paths = installedPaths({ platform: 'darwin', env: { HOME: '/Users/li' } });
    expect(paths).toContain('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
    expect(paths).toContain('/Users/li/Applications/Chromium.app/Contents/MacOS/Chromium');
  });

  test('on Windows, Chrome and Edge in the program folders there are', () => {
    const paths = installedPaths({ platform: 'win32', env: { PROGRAMFILES: 'C:\\Program Files' } });
    expect(paths).toContain('C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe');
    expect(paths).toContain('C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe');
  });
});

describe('finding a browser', () => {
  const named = process.env.CHROMIUM_PATH;
  afterEach(() => {
    if (named === undefined) delete process.env.CHROMIUM_PATH;
    else process.env.CHROMIUM_PATH = named;
  });

  test('a named one that does not start is an error, not a reason to look elsewhere', async () => {
    process.env.CHROMIUM_PATH = process.execPath;
    const elsewhere = jest.fn();
    await expect(findBrowser(() => {}, [{ name: 'elsewhere', find: elsewhere }])).rejects.toThrow(NoBrowser);
    expect(elsewhere).not.toHaveBeenCalled();
  });

  test('every way is tried in turn and told, and the last word is what to type', async () => {
    delete process.env.CHROMIUM_PATH;
    const said: string[] = [];
    const ways = [
      { name: 'none', find: () => undefined },
      { name: 'broken', find: () => Promise.reject(new Error('no network')) },
      { name: 'not a browser', find: () => process.execPath },
    ];
    await expect(findBrowser((line) => said.push(line), ways)).rejects.toThrow(
      'CHROMIUM_PATH=/path/to/chrome npm test',
    );
    expect(said).toContain('trying none');
    expect(said).toContain('none: none here');
    expect(said).toContain('broken: no network');
    expect(said.join('\n')).toMatch(/not a browser: .* does not start/);
  });
});
