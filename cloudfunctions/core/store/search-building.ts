import { gzipSync } from 'node:zlib';
import type { CardRecord, FeaturedRecord, ReadingRecord } from '../domain/records';
import { buildSearchIndex, cardDocument, featuredDocument, unitDocument } from '../domain/search/build';
import { listCategories } from './categories';
import { cards, featured, synonyms, units } from './collections';
import type { PageQuery, Rows } from './collection';
import { searchPartName } from './reading/search';
import { keepSnapshot } from './reading/snapshots';

/** Records read at once, below the database's 1,000. */
const BATCH = 500;
/** The newest so many cards and answers can be found: ten years of two a working day and more. */
const CARDS = 12_500;
const FEATURED = 5_000;
/** One a subject. */
const LISTS = 100;
/** Above what the directory of a province holds. */
const UNITS = 5_000;
/** Characters of one part: a document stays under 256 KB. */
const PART = 250_000;

/** What the index would be made of besides cards: the newest change of synonyms and of featured answers. */
export async function sourcesOfSearch(): Promise<{ synonyms: number; featured: number }> {
  const [list, answer] = await Promise.all([
    synonyms.page({ where: {}, orderBy: 'updatedAt', direction: 'desc', limit: 1, fields: ['_id'] }),
    featured.page({
      where: { state: 'published' },
      orderBy: 'publishedAt',
      direction: 'desc',
      limit: 1,
      fields: ['_id'],
    }),
  ]);
  return { synonyms: list.rows[0]?.updatedAt ?? 0, featured: answer.rows[0]?.publishedAt ?? 0 };
}

/** Builds the search index of what is published and keeps it in parts. Gives their ids by snapshot name. */
export async function buildSearchSnapshots(now: number): Promise<ReadingRecord['snapshots']> {
  const [categories, published, answers, directory, lists] = await Promise.all([
    listCategories(),
    every<CardRecord>(CARDS, (after) =>
      cards.page({ where: { state: 'published' }, orderBy: 'publishedAt', direction: 'desc', after, limit: BATCH }),
    ),
    every<FeaturedRecord>(FEATURED, (after) =>
      featured.page({ where: { state: 'published' }, orderBy: 'publishedAt', direction: 'desc', after, limit: BATCH }),
    ),
    every(UNITS, (after) => units.page({ where: {}, orderBy: 'order', direction: 'asc', after, limit: BATCH })),
    synonyms.page({ where: {}, orderBy: 'updatedAt', direction: 'desc', limit: LISTS }),
  ]);
  const names = new Map(categories.map(({ _id, name }) => [_id, name]));
  const askedOf = (cardId: string) =>
    answers.filter((answer) => answer.cardId === cardId).map(({ question }) => question);
  const index = buildSearchIndex(
    [
      ...published.map((card) => cardDocument(card, names, askedOf(card._id))),
      ...answers.map((answer) => featuredDocument(answer, names)),
      ...directory.filter(({ retiredInto }) => retiredInto === undefined).map((unit) => unitDocument(unit, names)),
    ],
    lists.rows.flatMap(({ groups }) => groups.map(({ words }) => words)),
  );
  const packed = gzipSync(JSON.stringify(index)).toString('base64');
  const snapshots: ReadingRecord['snapshots'] = {};
  for (let part = 0; part * PART < packed.length; part += 1) {
    snapshots[searchPartName(part)] = await keepSnapshot(packed.slice(part * PART, (part + 1) * PART), now);
  }
  return snapshots;
}

async function every<R>(limit: number, read: (after: PageQuery<R>['after']) => Promise<Rows<R>>): Promise<R[]> {
  const all: R[] = [];
  let after: string | undefined;
  do {
    const page = await read(after);
    all.push(...page.rows);
    after = page.cursor;
  } while (after !== undefined && all.length < limit);
  return all.slice(0, limit);
}
