import type { Engine, Transaction } from '../../local/engine/types';
import { createTransactions } from '../../local/wire/transactions';

afterEach(() => jest.useRealTimers());

test('a transaction nobody ends is aborted after 30 seconds, and is then over', async () => {
  jest.useFakeTimers();
  const abort = jest.fn(async () => {});
  const transaction = { id: 'one', abort } as unknown as Transaction;
  const open = createTransactions({ begin: async () => transaction } as unknown as Engine);
  const id = await open.start();

  jest.advanceTimersByTime(29_000);
  await expect(open.within(id, async () => 'still there')).resolves.toBe('still there');
  jest.advanceTimersByTime(1_000);
  expect(abort).toHaveBeenCalledTimes(1);
  await expect(open.within(id, async () => 'x')).rejects.toMatchObject({ code: 'DATABASE_TRANSACTION_FAIL' });
  await expect(open.commit(id)).rejects.toMatchObject({ code: 'DATABASE_TRANSACTION_FAIL' });
});
