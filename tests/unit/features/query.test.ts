import type { ErrorCode } from '@core/contract/constants';
import { createQuery } from '../../../src/features/query/create-query';
import { CallError } from '../../../src/platform/call/call-error';

const mockStorage = new Map<string, unknown>();
jest.mock('@tarojs/taro', () => ({
  __esModule: true,
  default: {
    getStorageSync: (key: string) => mockStorage.get(key) ?? '',
    setStorage: ({ key, data }: { key: string; data: unknown }) => mockStorage.set(key, data),
    removeStorage: ({ key }: { key: string }) => mockStorage.delete(key),
  },
}));
jest.mock('@/platform/call', () => jest.requireActual('../../../src/platform/call/call-error'));

interface Thing {
  words: string;
}

/** A query as a program just started makes it, on the device as it is; `answer` is what the server says next. */
function started() {
  let next: Thing | ErrorCode = { words: '原文' };
  const query = createQuery<string, Thing>(
    'thing',
    async () => {
      if (typeof next === 'string') throw new CallError(next);
      return next;
    },
    'device',
  );
  return {
    answer: async (result: Thing | ErrorCode) => {
      next = result;
      await query.load('t1');
      return query.peek('t1');
    },
  };
}

beforeEach(() => mockStorage.clear());

test('without network the last answer stays, in this program and the next', async () => {
  const first = started();
  await first.answer({ words: '原文' });
  expect(await first.answer('offline')).toMatchObject({ data: { words: '原文' }, error: { code: 'offline' } });
  expect(await started().answer('offline')).toMatchObject({ data: { words: '原文' }, error: { code: 'offline' } });
});

test.each<ErrorCode>(['not_found', 'forbidden', 'unauthenticated'])(
  'told %s, nothing of it is left: neither on screen nor on the device, and no network brings it back',
  async (code) => {
    const first = started();
    await first.answer({ words: '原文' });
    const told = await first.answer(code);
    expect(told.data).toBeUndefined();
    expect(told.error?.code).toBe(code);
    expect(JSON.stringify([...mockStorage])).not.toContain('原文');
    expect((await first.answer('offline')).data).toBeUndefined();
    expect((await started().answer('offline')).data).toBeUndefined();
  },
);

test.each<ErrorCode>(['internal', 'busy', 'timeout'])('told %s, it stays', async (code) => {
  const first = started();
  await first.answer({ words: '原文' });
  expect((await first.answer(code)).data).toEqual({ words: '原文' });
});
