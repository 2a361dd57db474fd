import type { CardPageRecord, FeaturedRecord, MarkRecord } from '@core/domain/records';
import { startCloud, stopClouds, type TestCloud } from '../support/cloud';
import { commandId, liking, voting } from '../support/inputs';
import { PEOPLE } from '../support/people';
import { card, NOW, PUBLISHED, publicVersion } from '../support/records';

afterAll(stopClouds);

let cloud: TestCloud;
beforeAll(async () => {
  cloud = await startCloud({ instances: 4 });
});

let made = 0;
/** A card of its own for one test. */
async function newCard(more: Parameters<typeof card>[1] = {}): Promise<string> {
  made += 1;
  const id = `card-${made}`;
  await cloud.put('cards', card(id, more));
  return id;
}
async function newAnswer(more: Partial<FeaturedRecord> = {}): Promise<string> {
  made += 1;
  const id = `f-${made}`;
  await cloud.put('featured', publicVersion(id, `q-${made}`, { ...PUBLISHED, ...more }));
  return id;
}

const marksOf = async (subjectId: string) =>
  (await cloud.all<MarkRecord>('marks')).filter((mark) => mark.subjectId === subjectId);
const countsOf = (cardId: string) => cloud.stored<CardPageRecord>('card_pages', cardId);
const likesOf = async (id: string) => (await cloud.stored<FeaturedRecord>('featured', id)).likes;
/** A crowd at one count waits for one another; on a busy machine that takes its time, in milliseconds. */
const CROWD = 180_000;
const stranger = (n: number) => ({ openid: `o-stranger-${n}` });

describe('likes of a featured answer', () => {
  test(
    'two hundred people at once are exactly two hundred, though the database refused some of them at first',
    async () => {
      const id = await newAnswer();
      const before = cloud.conflicts();
      const answers = await Promise.all(
        Array.from({ length: 200 }, (_, n) =>
          cloud.call('citizen', { action: 'like_featured', data: liking(id) }, stranger(n)),
        ),
      );
      expect(answers.filter(({ ok }) => !ok)).toEqual([]);
      expect(await likesOf(id)).toBe(200);
      expect(await marksOf(id)).toHaveLength(200);
      // Commits met, and the count above was kept by the database and not by luck.
      expect(cloud.conflicts()).toBeGreaterThan(before);
      // Each was told another number: no two saw the same count.
      const told = answers.map((answer) => (answer as { data: { likes: number } }).data.likes);
      expect(new Set(told).size).toBe(200);
    },
    CROWD,
  );

  test('a double tap is one like, whether the number of the command is the same or not', async () => {
    const id = await newAnswer();
    const input = liking(id);
    const answers = await Promise.all([
      cloud.get('citizen', 'citizen', 'like_featured', input),
      cloud.get('citizen', 'citizen', 'like_featured', input),
      cloud.get('citizen', 'citizen', 'like_featured', liking(id)),
    ]);
    expect(answers).toEqual(Array.from({ length: 3 }, () => ({ featuredId: id, liked: true, likes: 1 })));
    expect(await likesOf(id)).toBe(1);
    expect(await marksOf(id)).toHaveLength(1);
  });

  test('taken back, it is gone from count and record; a late repetition of the first tap does not bring it back', async () => {
    const id = await newAnswer({ likes: 7 });
    const first = liking(id);
    expect(await cloud.get('citizen', 'citizen', 'like_featured', first)).toMatchObject({ likes: 8 });
    expect(await cloud.get('citizen', 'citizen', 'like_featured', liking(id, false))).toEqual({
      featuredId: id,
      liked: false,
      likes: 7,
    });
    await cloud.get('citizen', 'citizen', 'like_featured', first);
    expect(await likesOf(id)).toBe(7);
    expect(await marksOf(id)).toEqual([]);
    expect(await cloud.get('citizen', 'citizen', 'like_featured', liking(id, false))).toMatchObject({ likes: 7 });
  });

  test('leaves the version the asker agreed to as it was', async () => {
    const id = await newAnswer();
    const { likes: _before, ...text } = await cloud.stored<FeaturedRecord>('featured', id);
    await cloud.get('citizen', 'citizen', 'like_featured', liking(id));
    const { likes: _after, ...kept } = await cloud.stored<FeaturedRecord>('featured', id);
    expect(kept).toEqual(text);
  });

  test.each(['proposed', 'agreed', 'refused', 'returned'] as const)('an answer that is %s has none', async (state) => {
    const id = await newAnswer({ state });
    const answer = await cloud.as('citizen', 'citizen', 'like_featured', liking(id));
    expect(answer).toMatchObject({ ok: false, error: { code: 'not_found', message: '这条精选留言已经不再公开。' } });
    expect(await likesOf(id)).toBe(0);
  });
});

describe('votes on a card', () => {
  test(
    'a hundred people at once are counted exactly, each by what they said',
    async () => {
      const id = await newCard();
      const said = (n: number) =>
        n % 4 === 0 ? voting(id, { vote: 'unsolved', reason: n % 8 === 0 ? 'unclear' : 'off_point' }) : voting(id);
      const before = cloud.conflicts();
      const answers = await Promise.all(
        Array.from({ length: 100 }, (_, n) =>
          cloud.call('citizen', { action: 'vote_card', data: said(n) }, stranger(n)),
        ),
      );
      expect(answers.filter(({ ok }) => !ok)).toEqual([]);
      expect(await countsOf(id)).toEqual({
        _id: id,
        useful: 75,
        unsolved: { unclear: 13, outdated: 0, not_mine: 0, off_point: 12 },
      });
      expect(cloud.conflicts()).toBeGreaterThan(before);
      expect(await cloud.get('visitor', 'reader', 'card', { id })).toMatchObject({ useful: 75 });
    },
    CROWD,
  );

  test('of one person are one, and the last one counts', async () => {
    const id = await newCard();
    const vote = (said?: Parameters<typeof voting>[1]) =>
      cloud.get('citizen', 'citizen', 'vote_card', voting(id, said));
    expect(await vote()).toEqual({ cardId: id, vote: 'useful', useful: 1 });
    expect(await vote()).toEqual({ cardId: id, vote: 'useful', useful: 1 });
    expect(await vote({ vote: 'unsolved', reason: 'outdated' })).toEqual({
      cardId: id,
      vote: 'unsolved',
      reason: 'outdated',
      useful: 0,
    });
    await vote({ vote: 'unsolved', reason: 'not_mine' });
    expect((await countsOf(id)).unsolved).toEqual({ unclear: 0, outdated: 0, not_mine: 1, off_point: 0 });
    expect(await marksOf(id)).toHaveLength(1);
    expect(await vote({ vote: null })).toEqual({ cardId: id, vote: null, useful: 0 });
    expect(await vote({ vote: null })).toEqual({ cardId: id, vote: null, useful: 0 });
    expect(await marksOf(id)).toEqual([]);
    expect(await countsOf(id)).toEqual({
      _id: id,
      useful: 0,
      unsolved: { unclear: 0, outdated: 0, not_mine: 0, off_point: 0 },
    });
  });

  test('a double tap is one vote', async () => {
    const id = await newCard();
    const input = voting(id);
    await Promise.all([1, 2, 3].map(() => cloud.get('citizen', 'citizen', 'vote_card', input)));
    expect((await countsOf(id)).useful).toBe(1);
    const other = { ...input, vote: null };
    expect(await cloud.as('citizen', 'citizen', 'vote_card', other)).toMatchObject({
      ok: false,
      error: { code: 'conflict_reused_id' },
    });
  });

  test.each(['draft', 'withdrawn', 'scheduled'] as const)('a card that is %s takes none', async (state) => {
    const id = await newCard({ state });
    for (const said of [{ vote: 'useful' }, { vote: null }] as const) {
      expect(await cloud.as('citizen', 'citizen', 'vote_card', voting(id, said))).toMatchObject({
        ok: false,
        error: { code: 'not_found' },
      });
    }
    expect(await countsOf(id)).toBeUndefined();
    expect(await marksOf(id)).toEqual([]);
  });

  test('没解决 needs one of the four reasons', async () => {
    const data = { commandId: commandId(), cardId: 'card-today', vote: 'unsolved' };
    for (const reason of [undefined, '', 'rude']) {
      const answer = await cloud.call('citizen', { action: 'vote_card', data: { ...data, reason } }, stranger(1));
      expect(answer).toMatchObject({ ok: false, error: { code: 'bad_request', message: '请选择没解决的原因' } });
    }
  });
});

describe('favourites', () => {
  test('come newest first, in pages, each once; one that was withdrawn shows nothing of itself', async () => {
    const ids: string[] = [];
    for (let n = 0; n < 25; n += 1) ids.push(await newCard());
    for (const [n, cardId] of ids.entries()) {
      cloud.setTime(NOW + n * 1_000);
      await cloud.get('citizen', 'citizen', 'set_favourite', { cardId, favourite: true });
    }
    // Kept again, it stays where it is.
    await cloud.get('citizen', 'citizen', 'set_favourite', { cardId: ids[3] ?? '', favourite: true });
    await cloud.engine.update('cards', { filter: { _id: ids[24] }, update: { $set: { state: 'withdrawn' } } });

    const first = await cloud.get('citizen', 'citizen', 'favourites', {});
    const second = await cloud.get('citizen', 'citizen', 'favourites', { cursor: first.cursor });
    expect([...first.rows, ...second.rows].map(({ cardId }) => cardId)).toEqual([...ids].reverse());
    expect(second.cursor).toBeUndefined();
    expect(first.rows[0]).toEqual({ cardId: ids[24] });
    expect(first.rows[1]?.card).toMatchObject({ id: ids[23], question: '异地就医怎么备案？', expired: false });
    expect(await cloud.get('other_citizen', 'citizen', 'favourites', {})).toEqual({ rows: [] });

    // The withdrawn one can be given up, and never becomes a favourite again.
    await cloud.get('citizen', 'citizen', 'set_favourite', { cardId: ids[24] ?? '', favourite: false });
    expect(
      await cloud.as('citizen', 'citizen', 'set_favourite', { cardId: ids[24] ?? '', favourite: true }),
    ).toMatchObject({ ok: false, error: { code: 'not_found' } });
    const { rows } = await cloud.get('citizen', 'citizen', 'favourites', {});
    expect(rows[0]?.cardId).toBe(ids[23]);
  });

  test('tapped at once several times are one', async () => {
    const cardId = await newCard();
    const tap = () => cloud.get('citizen', 'citizen', 'set_favourite', { cardId, favourite: true });
    await Promise.all([tap(), tap(), tap(), tap()]);
    expect(await marksOf(cardId)).toHaveLength(1);
  });
});

describe('own marks', () => {
  test('are told to a new device, and to nobody else’s', async () => {
    const [one, two] = [await newCard(), await newCard()];
    const answer = await newAnswer();
    const mine = 'lead';
    await cloud.get(mine, 'citizen', 'vote_card', voting(one));
    await cloud.get(mine, 'citizen', 'vote_card', voting(two, { vote: 'unsolved', reason: 'unclear' }));
    await cloud.get(mine, 'citizen', 'like_featured', liking(answer));
    await cloud.get(mine, 'citizen', 'set_favourite', { cardId: one, favourite: true });
    const { rows } = await cloud.get(mine, 'citizen', 'marks', {});
    expect(rows).toHaveLength(4);
    expect(rows).toEqual(
      expect.arrayContaining([
        { kind: 'vote', cardId: one, vote: 'useful' },
        { kind: 'vote', cardId: two, vote: 'unsolved', reason: 'unclear' },
        { kind: 'like', featuredId: answer },
        { kind: 'favourite', cardId: one },
      ]),
    );
    expect(await cloud.get('inspector', 'citizen', 'marks', {})).toEqual({ rows: [] });
  });

  test('carry their person on the server, so that they can be erased, under a name only the server can make', async () => {
    const kept = (await cloud.all<MarkRecord>('marks')).filter(({ personId }) => personId === PEOPLE.lead);
    expect(kept).toHaveLength(4);
    for (const { _id } of kept) expect(_id).toMatch(/^[\w-]{43}$/);
  });
});
