import { type Subject, subject } from './environment';

let s: Subject;
let name: string;

beforeAll(async () => {
  s = await subject();
  name = await s.collection('errors');
});
afterAll(() => s.stop());

const UNKNOWN = 'conformance_never_made';

test('an unknown collection is -502005 to every operation', async () => {
  const none = s.db.collection(UNKNOWN);
  const operations = [
    () => none.get(),
    () => none.doc('x').get(),
    () => none.count(),
    () => none.add({ data: { a: 1 } }),
    () => none.doc('x').set({ data: { a: 1 } }),
    () => none.where({ a: 1 }).update({ data: { a: 2 } }),
    () => none.where({ a: 1 }).remove(),
  ];
  for (const operation of operations) await expect(operation()).rejects.toMatchObject({ errCode: -502005 });
});

test('a taken _id is refused in words programs can find', async () => {
  await s.db.collection(name).add({ data: { _id: 'one', a: 1 } });
  await expect(s.db.collection(name).add({ data: { _id: 'one', a: 2 } })).rejects.toMatchObject({
    errCode: -502001,
    errMsg: expect.stringMatching(/DuplicateWrite.*E11000 duplicate key error/),
  });
  expect((await s.db.collection(name).doc('one').get()).data).toMatchObject({ a: 1 });
});

test('a missing document is an error to doc().get and an empty list to where().get', async () => {
  await expect(s.db.collection(name).doc('none').get()).rejects.toThrow('document with _id none does not exist');
  expect((await s.db.collection(name).where({ _id: 'none' }).get()).data).toEqual([]);
});

test('a collection that exists cannot be made again', async () => {
  await expect(s.db.createCollection(name)).rejects.toThrow('[ResourceUnavailable.ResourceExist] Table exist');
});
