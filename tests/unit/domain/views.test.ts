import { shardOf, sumViews, VIEW_SHARDS } from '@core/domain/views';
import { nanoid } from 'nanoid';

describe('views of cards', () => {
  it('of one card are one number', () => {
    const views = [
      { cardId: 'a', count: 1 },
      { cardId: 'b', count: 2 },
      { cardId: 'a', count: 3 },
    ];
    expect(sumViews(views)).toEqual([
      { cardId: 'a', count: 4 },
      { cardId: 'b', count: 2 },
    ]);
    expect(sumViews([])).toEqual([]);
  });

  it('go to the same part whenever a batch comes, and evenly over all parts', () => {
    const ids = Array.from({ length: 16_000 }, () => nanoid());
    const parts = ids.map(shardOf);
    expect(ids.map(shardOf)).toEqual(parts);
    for (let part = 0; part < VIEW_SHARDS; part += 1) {
      const share = parts.filter((one) => one === part).length;
      expect(share).toBeGreaterThan(700);
      expect(share).toBeLessThan(1_300);
    }
    expect(Math.max(...parts)).toBeLessThan(VIEW_SHARDS);
  });
});
