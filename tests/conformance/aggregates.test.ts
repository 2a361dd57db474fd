import { type Subject, subject } from './environment';
import type { Pipeline } from './sdk';

let s: Subject;
let orders: string;
let goods: string;

beforeAll(async () => {
  s = await subject();
  orders = await s.collection('orders');
  goods = await s.collection('goods');
  await s.db.collection(goods).add({
    data: [
      { _id: 'tea', price: 10 },
      { _id: 'rice', price: 5 },
    ],
  });
  await s.db.collection(orders).add({
    data: [
      { _id: '1', good: 'tea', count: 2, tags: ['a', 'b'], at: new Date(1000) },
      { _id: '2', good: 'rice', count: 1, tags: ['a'], at: new Date(2000) },
      { _id: '3', good: 'tea', count: 5, tags: [], at: new Date(3000) },
      { _id: '4', good: 'salt', count: 7, tags: ['b'], at: new Date(4000) },
    ],
  });
});
afterAll(() => s.stop());

const $ = () => s.db.command.aggregate;
const pipeline = () => s.db.collection(orders).aggregate();
const answer = async (stages: Pipeline) => (await stages.end()).list;

test('match, group, sort', async () => {
  const list = await answer(
    pipeline()
      .match({ count: s.db.command.gt(1) })
      .group({
        _id: '$good',
        total: $().sum('$count'),
        orders: $().sum(1),
        largest: $().max('$count'),
        all: $().push('$_id'),
      })
      .sort({ total: -1, _id: -1 })
      .limit(10),
  );
  expect(list).toEqual([
    { _id: 'tea', total: 7, orders: 2, largest: 5, all: ['1', '3'] },
    { _id: 'salt', total: 7, orders: 1, largest: 7, all: ['4'] },
  ]);
});

test('lookup joins, and leaves an empty array where nothing fits', async () => {
  const list = await answer(
    pipeline()
      .lookup({ from: goods, localField: 'good', foreignField: '_id', as: 'item' })
      .project({ good: 1, price: $().arrayElemAt(['$item.price', 0]), found: $().size('$item') })
      .sort({ _id: 1 })
      .limit(10),
  );
  expect(list).toEqual([
    { _id: '1', good: 'tea', price: 10, found: 1 },
    { _id: '2', good: 'rice', price: 5, found: 1 },
    { _id: '3', good: 'tea', price: 10, found: 1 },
    { _id: '4', good: 'salt', found: 0 },
  ]);
});

test('unwind, count, skip, replaceRoot', async () => {
  expect(await answer(pipeline().unwind('$tags').sortByCount('$tags').sort({ _id: 1 }))).toEqual([
    { _id: 'a', count: 2 },
    { _id: 'b', count: 2 },
  ]);
  expect(
    await answer(
      pipeline()
        .match({ at: s.db.command.gte(new Date(2000)) })
        .count('n'),
    ),
  ).toEqual([{ n: 3 }]);
  expect(
    await answer(
      pipeline()
        .sort({ _id: 1 })
        .skip(3)
        .limit(1)
        .replaceRoot({ newRoot: { only: '$good' } }),
    ),
  ).toEqual([{ only: 'salt' }]);
});
