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
    // On a fault the compiler's wrapper answers nothing. Every rule carries the sheet it comes from, also where a sheet is
    // compiled into the one that imports it; a sheet of imports only stands under its own name.
    const compiled = (sheet: string) => script.includes(`'${sheet}':`) || script.includes(`wxcs_fileinfo: ${sheet} `);
    expect(sheets.filter((sheet) => !compiled(sheet))).toEqual([]);
  });

  it('compile every template for the component framework without a warning', () => {
    expect(readCodePackage(DIST).templateWarnings).toEqual([]);
  });
});
