import { type Subject, subject } from './environment';
import type { Command } from './sdk';

let s: Subject;
let name: string;

beforeAll(async () => {
  s = await subject();
  name = await s.collection('updates');
});
afterAll(() => s.stop());

const rows = () => s.db.collection(name);
let count = 0;

/** Makes a document, changes it, and answers what it then is, without its id. */
async function changed(before: object, change: object): Promise<object> {
  count += 1;
  const _id = `row-${count}`;
  await rows().add({ data: { _id, ...before } });
  await rows().doc(_id).update({ data: change });
  const { _id: _left, ...rest } = (await rows().doc(_id).get()).data;
  return rest;
}

describe('operators', () => {
  test.each<[string, object, (_: Command) => object, object]>([
    ['a plain value', { a: 1 }, () => ({ a: 2, b: 'x' }), { a: 2, b: 'x' }],
    ['an object merges by dot path', { o: { a: 1, b: 2 } }, () => ({ o: { a: 9 } }), { o: { a: 9, b: 2 } }],
    ['set replaces an object', { o: { a: 1, b: 2 } }, (_) => ({ o: _.set({ a: 9 }) }), { o: { a: 9 } }],
    ['a dot path', { o: { a: { b: 1 } } }, () => ({ 'o.a.b': 2 }), { o: { a: { b: 2 } } }],
    ['an array is replaced', { a: [1, 2, 3] }, () => ({ a: [4] }), { a: [4] }],
    ['remove', { a: 1, o: { b: 1, c: 2 } }, (_) => ({ a: _.remove(), o: { b: _.remove() } }), { o: { c: 2 } }],
    ['inc', { n: 1 }, (_) => ({ n: _.inc(2), m: _.inc(1) }), { n: 3, m: 1 }],
    ['mul', { n: 3 }, (_) => ({ n: _.mul(4) }), { n: 12 }],
    ['min and max', { a: 5, b: 5 }, (_) => ({ a: _.min(3), b: _.max(3) }), { a: 3, b: 5 }],
    ['rename', { a: 1 }, (_) => ({ a: _.rename('b') }), { b: 1 }],
    ['push', { a: [1] }, (_) => ({ a: _.push([2, 3]) }), { a: [1, 2, 3] }],
    [
      'push at a place, sorted, cut',
      { a: [5, 1] },
      (_) => ({ a: _.push({ each: [3], position: 0, sort: 1, slice: 2 }) }),
      { a: [1, 3] },
    ],
    ['push makes the array', {}, (_) => ({ a: _.push(['x']) }), { a: ['x'] }],
    ['unshift', { a: [1] }, (_) => ({ a: _.unshift([0]) }), { a: [0, 1] }],
    ['pop and shift', { a: [1, 2, 3], b: [1, 2, 3] }, (_) => ({ a: _.pop(), b: _.shift() }), { a: [1, 2], b: [2, 3] }],
    ['pull a value', { a: [1, 2, 1] }, (_) => ({ a: _.pull(1) }), { a: [2] }],
    ['pull by a condition', { a: [1, 5, 9] }, (_) => ({ a: _.pull(_.gt(4)) }), { a: [1] }],
    ['pullAll', { a: [1, 2, 3] }, (_) => ({ a: _.pullAll([1, 3]) }), { a: [2] }],
    ['addToSet', { a: [1] }, (_) => ({ a: _.addToSet({ $each: [1, 2] }) }), { a: [1, 2] }],
    ['an element at a place', { a: [{ v: 1 }, { v: 2 }] }, () => ({ 'a.1.v': 9 }), { a: [{ v: 1 }, { v: 9 }] }],
  ])('%s', async (_name, before, change, expected) => {
    expect(await changed(before, change(s.db.command))).toEqual(expected);
  });

  test('server dates, with an offset', async () => {
    const { at, later } = (await changed(
      {},
      { at: s.db.serverDate(), later: s.db.serverDate({ offset: 60_000 }) },
    )) as Record<string, Date>;
    expect(Number(later) - Number(at)).toBe(60_000);
    expect(Math.abs(Number(at) - Date.now())).toBeLessThan(60_000);
  });
});

describe('set', () => {
  test('makes a document, then replaces it whole', async () => {
    const made = await rows()
      .doc('set-1')
      .set({ data: { a: 1, b: 2 } });
    expect(made).toMatchObject({ _id: 'set-1', stats: { created: 1, updated: 0 } });
    const replaced = await rows()
      .doc('set-1')
      .set({ data: { b: 3 } });
    expect(replaced).toMatchObject({ stats: { created: 0, updated: 1 } });
    expect((await rows().doc('set-1').get()).data).toEqual({ _id: 'set-1', b: 3 });
  });
});

describe('how many', () => {
  test('a missing document is updated and removed zero times', async () => {
    expect(
      (
        await rows()
          .doc('none')
          .update({ data: { a: 1 } })
      ).stats.updated,
    ).toBe(0);
    expect((await rows().doc('none').remove()).stats.removed).toBe(0);
  });

  test('where().update and where().remove reach all', async () => {
    await rows().add({ data: [{ lot: 1 }, { lot: 1 }, { lot: 2 }] });
    expect(
      (
        await rows()
          .where({ lot: 1 })
          .update({ data: { done: true } })
      ).stats.updated,
    ).toBe(2);
    expect(
      (
        await rows()
          .where({ lot: s.db.command.exists(true) })
          .remove()
      ).stats.removed,
    ).toBe(3);
  });
});

describe('together', () => {
  test('compare and set: of many who saw the same version, one wins', async () => {
    await rows()
      .doc('cas')
      .set({ data: { version: 1, by: 'nobody' } });
    const tries = Array.from({ length: 10 }, (_, i) =>
      rows()
        .where({ _id: 'cas', version: 1 })
        .update({ data: { version: 2, by: `t${i}` } }),
    );
    const won = (await Promise.all(tries)).map(({ stats }) => stats.updated);
    expect(won.reduce((sum, each) => sum + each, 0)).toBe(1);
    expect((await rows().doc('cas').get()).data).toMatchObject({ version: 2, by: `t${won.indexOf(1)}` });
  });

  test('200 increments at once all count', async () => {
    await rows()
      .doc('counter')
      .set({ data: { n: 0 } });
    await Promise.all(
      Array.from({ length: 200 }, () =>
        rows()
          .doc('counter')
          .update({ data: { n: s.db.command.inc(1) } }),
      ),
    );
    expect((await rows().doc('counter').get()).data).toMatchObject({ n: 200 });
  });
});
