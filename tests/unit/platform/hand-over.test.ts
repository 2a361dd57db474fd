import type { HandOver } from '../../../src/platform/hand-over/types';

const globals = globalThis as unknown as Record<string, unknown>;
const FILE = { name: 'my-data.json', text: '{"questions":[]}' };

interface Wechat {
  canShare?: boolean;
  writes?: boolean;
  share?: 'sent' | 'cancelled' | 'refused';
  copies?: boolean;
}

/** WeChat as far as this port uses it; answers what it was given. */
function wechat({ canShare = true, writes = true, share = 'sent', copies = true }: Wechat) {
  const given: Record<string, string> = {};
  globals.wx = {
    env: { USER_DATA_PATH: 'wxfile://usr' },
    canIUse: () => canShare,
    getFileSystemManager: () => ({
      writeFileSync: (path: string, text: string) => {
        if (!writes) throw new Error('the maximum size of the file storage limit is exceeded');
        given[path] = text;
      },
    }),
    shareFileMessage: ({ filePath, fileName, success, fail }: Record<string, never> & ShareOptions) => {
      if (share === 'sent') {
        given[fileName] = filePath;
        success();
      } else fail({ errMsg: `shareFileMessage:fail ${share === 'cancelled' ? 'cancel' : 'not in a tap'}` });
    },
    setClipboardData: ({ data, success, fail }: { data: string; success(): void; fail(): void }) => {
      if (!copies) return fail();
      given.clipboard = data;
      success();
    },
  };
  return given;
}
interface ShareOptions {
  filePath: string;
  fileName: string;
  success(): void;
  fail(error: { errMsg: string }): void;
}

const weapp = async (): Promise<HandOver> => (await import('../../../src/platform/hand-over/hand-over.weapp')).handOver;

describe('in WeChat', () => {
  test('the file is written and handed to a chat', async () => {
    const given = wechat({});
    expect(await (await weapp())(FILE)).toBe('handed');
    expect(given).toEqual({ 'wxfile://usr/my-data.json': FILE.text, 'my-data.json': 'wxfile://usr/my-data.json' });
  });

  test.each<[string, Wechat]>([
    ['an old base library', { canShare: false }],
    ['a full disk', { writes: false }],
    ['a refusal', { share: 'refused' }],
  ])('with %s the text goes to the clipboard', async (_, how) => {
    const given = wechat(how);
    expect(await (await weapp())(FILE)).toBe('copied');
    expect(given.clipboard).toBe(FILE.text);
  });

  test('whoever changes their mind gets nothing, and nothing is copied', async () => {
    const given = wechat({ share: 'cancelled' });
    expect(await (await weapp())(FILE)).toBe('cancelled');
    expect(given.clipboard).toBeUndefined();
  });

  test('says so when nothing worked', async () => {
    wechat({ canShare: false, copies: false });
    expect(await (await weapp())(FILE)).toBe('failed');
  });
});

test('in a browser it is downloaded under its name', async () => {
  const clicked: { download: string; href: string }[] = [];
  globals.document = {
    createElement: () => {
      const link = { download: '', href: '', click: () => clicked.push(link) };
      return link;
    },
  };
  URL.createObjectURL = () => 'blob:1';
  URL.revokeObjectURL = () => undefined;
  jest.useFakeTimers();
  const { handOver } = await import('../../../src/platform/hand-over/hand-over.h5');
  expect(await handOver(FILE)).toBe('handed');
  expect(clicked).toMatchObject([{ download: 'my-data.json', href: 'blob:1' }]);
});
