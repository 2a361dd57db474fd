import { type Subject, subject } from './environment';
import type { Transaction } from './sdk';

let s: Subject;
let name: string;

beforeAll(async () => {
  s = await subject();
  name = await s.collection('transactions');
});
afterAll(() => s.stop());
beforeEach(() =>
  s.db
    .collection(name)
    .doc('row')
    .set({ data: { n: 1 } }),
);

const row = () => s.db.collection(name).doc('row');
const stored = async () => (await row().get()).data.n;
const missing = async (id: string) => (await s.db.collection(name).where({ _id: id }).count()).total === 0;

/** The SDK throws an Error from an operation and a bare object from a commit. */
const textOf = (error: unknown) => (error instanceof Error ? error.message : JSON.stringify(error));

test('commits all of it, and answers what the callback gave', async () => {
  const answer = await s.db.runTransaction(async (transaction) => {
    const rows = transaction.collection(name);
    await rows.doc('row').update({ data: { n: s.db.command.inc(1) } });
    await rows.add({ data: { _id: 'added' } });
    await rows.doc('put').set({ data: { a: 1 } });
    return 'done';
  });
  expect(answer).toBe('done');
  expect([await stored(), await missing('added'), await missing('put')]).toEqual([2, false, false]);
});

test('reads its own writes, which nobody else does yet', async () => {
  await s.db.runTransaction(async (transaction) => {
    const own = transaction.collection(name);
    await own.doc('row').update({ data: { n: 5 } });
    await own.doc('fresh').set({ data: { a: 1 } });
    expect((await own.doc('row').get()).data).toMatchObject({ n: 5 });
    expect((await own.doc('fresh').get()).data).toMatchObject({ a: 1 });
    await own.doc('fresh').remove();
    await expect(own.doc('fresh').get()).rejects.toThrow('does not exist');
    expect(await stored()).toBe(1);
  });
  expect([await stored(), await missing('fresh')]).toEqual([5, true]);
});

test('keeps nothing when the callback throws, and throws that', async () => {
  const failing = s.db.runTransaction(async (transaction) => {
    await transaction
      .collection(name)
      .doc('row')
      .update({ data: { n: 9 } });
    throw new Error('changed my mind');
  });
  await expect(failing).rejects.toThrow('changed my mind');
  expect(await stored()).toBe(1);
});

test('keeps nothing when rolled back', async () => {
  const transaction = await s.db.startTransaction();
  await transaction
    .collection(name)
    .doc('row')
    .update({ data: { n: 9 } });
  await transaction.rollback('no');
  expect(await stored()).toBe(1);
});

test('of two that read the same document, the second to write it meets a conflict and changes nothing', async () => {
  const [first, second] = [await s.db.startTransaction(), await s.db.startTransaction()];
  const increase = async (transaction: Transaction) => {
    const mine = transaction.collection(name).doc('row');
    const n = Number((await mine.get()).data.n);
    return () => mine.update({ data: { n: n + 1 } });
  };
  const [writeFirst, writeSecond] = [await increase(first), await increase(second)];
  await writeFirst();
  await first.commit();
  // A real environment refuses the write, the embedded one the commit: callers must expect both.
  const conflict = await writeSecond()
    .then(() => second.commit())
    .then(() => undefined, textOf);
  expect(conflict).toContain('[ResourceUnavailable.TransactionConflict]');
  expect(await stored()).toBe(2);
});

test('many that increase one document at once, each retried on conflict, all count', async () => {
  const increase = async (left = 30): Promise<void> => {
    try {
      await s.db.runTransaction(async (transaction) => {
        const mine = transaction.collection(name).doc('row');
        const n = Number((await mine.get()).data.n);
        await mine.update({ data: { n: n + 1 } });
      }, 0);
    } catch (error) {
      if (!left || !textOf(error).includes('TransactionConflict')) throw error;
      await increase(left - 1);
    }
  };
  await Promise.all(Array.from({ length: 12 }, () => increase()));
  expect(await stored()).toBe(13);
});

test('a transaction that is over is refused', async () => {
  const transaction = await s.db.startTransaction();
  await transaction
    .collection(name)
    .doc('row')
    .update({ data: { n: 2 } });
  await transaction.commit();
  const late = transaction
    .collection(name)
    .doc('row')
    .update({ data: { n: 3 } });
  await expect(late).rejects.toThrow('[ResourceUnavailable.TransactionNotExist]');
});
