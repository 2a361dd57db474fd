import indexes from '@core/store/indexes.json';

/** CloudBase takes no more (docs of its database). */
const MOST = 20;

test.each(Object.entries(indexes))(
  '%s has no more indexes than the cloud takes, each under a name of its own',
  (_, of) => {
    expect(of.length).toBeLessThanOrEqual(MOST);
    expect(new Set(of.map(({ name }) => name)).size).toBe(of.length);
  },
);
