import { join } from 'node:path';
import { wxmlToJs, wxssToJs } from 'miniprogram-compiler';
import { filesOf, readCodePackage } from '../support/weapp/code-package';

const DIST = join(__dirname, '../../dist/weapp');
const options = { maxBuffer: 64 * 1024 * 1024 };

describe("WeChat's own compilers", () => {
  it('compile every template and script of the build (wcc)', () => {
    const compiled = new Function('global', 'window', wxmlToJs(DIST, options)) as (
      global: object,
      window: object,
    ) => (path: string) => unknown;
    const render = compiled({}, {});
    const { pages } = readCodePackage(DIST);
    expect(pages.length).toBeGreaterThan(5);
    expect(pages.filter((page) => typeof render(`${page}.wxml`) !== 'function')).toEqual([]);
  });

  it('compile every style sheet of the build (wcsc)', () => {
    const sheets = filesOf(DIST, '.wxss');
    expect(sheets.length).toBeGreaterThan(0);
    const script = wxssToJs(DIST, options);
    // On a fault the compiler's wrapper answers nothing, so a missing sheet is a sheet it could not compile.
    expect(sheets.filter((sheet) => !script.includes(`'${sheet}':`))).toEqual([]);
  });

  it('compile every template for the component framework without a warning', () => {
    expect(readCodePackage(DIST).templateWarnings).toEqual([]);
  });
});
