import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import type { Doc, Engine } from '../../local/engine/types';

const PAGE = 20;

export interface Baseline {
  url: string;
  /** The same without a server: its handler called in this process. */
  ask: (path: string) => Promise<string>;
  close: () => void;
}

/**
 * The straightforward way to serve the same reading, to compare with: each request reads every published card, sorts and
 * slices them in memory; a card is one more look-up for each of its related ones.
 */
export async function startBaseline(engine: Engine): Promise<Baseline> {
  const published = async (): Promise<Doc[]> => {
    const { docs } = await engine.find('cards', { filter: { state: 'published' } });
    return docs.sort((a, b) => Number(b.publishedAt) - Number(a.publishedAt));
  };
  const byId = async (id: string) => (await engine.find('cards', { filter: { _id: id } })).docs[0];
  const app = new Hono();
  app.get('/home', async (c) => {
    const cards = await published();
    const { docs: categories } = await engine.find('categories', {});
    const { docs: roundups } = await engine.find('roundups', {});
    return c.json({ headline: cards[0], latest: cards.slice(0, PAGE), categories, roundups });
  });
  app.get('/feed', async (c) => {
    const category = c.req.query('category');
    const from = Number(c.req.query('from') ?? 0);
    const cards = (await published()).filter(({ categoryId }) => !category || categoryId === category);
    return c.json(cards.slice(from, from + PAGE));
  });
  app.get('/card/:id', async (c) => {
    const card = await byId(c.req.param('id'));
    const related = await Promise.all(((card?.relatedIds ?? []) as string[]).map(byId));
    return c.json({ ...card, related });
  });
  const ask = async (path: string) => (await app.request(path)).text();
  return new Promise((resolve) => {
    const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) =>
      resolve({ url: `http://127.0.0.1:${port}`, ask, close: () => void server.close() }),
    );
  });
}
