import type { OpenSpreadsheet } from '../../../src/platform/spreadsheet/types';

const globals = globalThis as unknown as Record<string, unknown>;
const FILE = { url: 'https://storage.example/ledger.xlsx?sign=1', name: '台账-20261127-1542.xlsx' };
const PATH = `wxfile://usr/documents/${FILE.name}`;

interface Options {
  filePath: string;
  fileType?: string;
  showMenu?: boolean;
  success(result: { statusCode: number }): void;
  fail(error: { errMsg: string }): void;
}
interface Phone {
  statusCode?: number;
  opens?: boolean;
  writes?: boolean;
  kept?: string[];
}

/** WeChat as far as this port uses it; `kept` is what lies in the folder. */
function wechat({ statusCode = 200, opens = true, writes = true, kept = [] }: Phone) {
  const shown: Partial<Options>[] = [];
  globals.wx = {
    env: { USER_DATA_PATH: 'wxfile://usr' },
    getFileSystemManager: () => ({
      rmdirSync: () => {
        if (kept.length === 0) throw new Error('rmdirSync:fail no such file or directory');
        kept.length = 0;
      },
      mkdirSync: () => {
        if (!writes) throw new Error('the maximum size of the file storage limit is exceeded');
      },
    }),
    downloadFile: ({ filePath, success, fail }: Options) => {
      if (statusCode === 0) return fail({ errMsg: 'downloadFile:fail timeout' });
      kept.push(filePath);
      success({ statusCode });
    },
    openDocument: ({ filePath, fileType, showMenu, success, fail }: Options) => {
      if (!opens) return fail({ errMsg: 'openDocument:fail filetype not supported' });
      shown.push({ filePath, fileType, showMenu });
      success({ statusCode: 0 });
    },
  };
  return { shown, kept };
}

const weapp = async (): Promise<OpenSpreadsheet> =>
  (await import('../../../src/platform/spreadsheet/spreadsheet.weapp')).openSpreadsheet;

test('the file is fetched under its name and shown with the menu that sends it on; the one before is gone', async () => {
  const { shown, kept } = wechat({ kept: ['wxfile://usr/documents/old.xlsx'] });
  expect(await (await weapp())(FILE)).toBe('opened');
  expect(shown).toEqual([{ filePath: PATH, fileType: 'xlsx', showMenu: true }]);
  expect(kept).toEqual([PATH]);
});

test.each([
  ['does not come', { statusCode: 0 }],
  ['is refused by the storage', { statusCode: 403 }],
  ['finds no room', { writes: false }],
])('a file that %s is not fetched', async (_name, phone: Phone) => {
  wechat(phone);
  expect(await (await weapp())(FILE)).toBe('not_fetched');
});

test('a phone that shows no spreadsheets says so', async () => {
  wechat({ opens: false });
  expect(await (await weapp())(FILE)).toBe('not_opened');
});
