import path from 'node:path';
import { ROOT, TARGET } from '../../local/build/targets';
import { meter } from '../support/meter';
import { type Stack, startStack } from '../support/stack';
import { type Baseline, startBaseline } from './baseline';
import { publishAll } from './publish-all';
import { load } from './load';

const SIZES = [1_226, 12_260, 100_000];
const CLIENTS = [1, 16, 64];
const CATEGORY = 'medical';
/** Enough for a stable median; the baseline at the largest size answers a few a second. */
const ROUNDS = { ours: 600, baseline: 12 };
const WARM_UP = 40;
const HOT = 3_000;
/** How many cards everybody reads. */
const HEADLINES = 20;
/** A prime: cards nobody read are spread over all there are. */
const STRIDE = 7_919;

type Ask = (round: number) => Promise<unknown>;

const text = async (response: Response | Promise<Response>): Promise<string> => {
  const answer = await response;
  const body = await answer.text();
  if (!answer.ok || body.startsWith('{"ok":false')) throw new Error(body);
  return body;
};

/** Requests a second and the median time of one, milliseconds, with so many asking at once. */
async function drive(ask: Ask, clients: number, rounds: number): Promise<{ p50: number; rate: number; bytes: number }> {
  const times: number[] = [];
  let round = 0;
  let bytes = 0;
  const start = performance.now();
  const client = async () => {
    while (round < rounds) {
      round += 1;
      const before = performance.now();
      bytes = String(await ask(round)).length;
      times.push(performance.now() - before);
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  times.sort((a, b) => a - b);
  return { p50: times[times.length >> 1] ?? 0, rate: (rounds * 1000) / (performance.now() - start), bytes };
}

function scenarios(stack: Stack, baseline: string, count: number): { name: string; ours: Ask; theirs: Ask }[] {
  const call = (action: string, data: object) =>
    text(
      fetch(`${stack.url}/call/reader`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ action, data }),
      }),
    );
  const get = (to: string) => text(fetch(`${baseline}${to}`));
  let unread = 0;
  const next = () => {
    unread = (unread + STRIDE) % count;
    return unread;
  };
  let second: Promise<string> | undefined;
  const cursor = () => {
    second ??= call('feed', {}).then((body) => JSON.parse(body).data.cursor as string);
    return second;
  };
  return [
    { name: 'home', ours: () => call('home', {}), theirs: () => get('/home') },
    {
      name: 'feed page 2',
      ours: async () => call('feed', { cursor: await cursor() }),
      theirs: () => get('/feed?from=20'),
    },
    {
      name: 'category page',
      ours: () => call('feed', { categoryId: CATEGORY }),
      theirs: () => get(`/feed?category=${CATEGORY}`),
    },
    {
      name: 'card',
      ours: (round) => call('card', { id: `bench-card-${round % HEADLINES}` }),
      theirs: (round) => get(`/card/bench-card-${round % HEADLINES}`),
    },
    {
      name: 'card, unread',
      ours: () => call('card', { id: `bench-card-${next()}` }),
      theirs: () => get(`/card/bench-card-${next()}`),
    },
  ];
}

/** CPU milliseconds a call takes in this process, hot. */
async function cpuOf(call: () => Promise<unknown>, rounds: number): Promise<number> {
  for (let warm = 0; warm < WARM_UP; warm += 1) await call();
  const before = process.cpuUsage();
  for (let round = 0; round < rounds; round += 1) await call();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / rounds;
}

/** CPU inside the function alone, its bundle called in this very process, beside the baseline's handler called so. */
async function cpuInside(stack: Stack, baseline: Baseline): Promise<Record<string, object>> {
  const kept = { ...process.env };
  Object.assign(process.env, stack.cloud.env);
  try {
    const { main } = require(path.join(ROOT, TARGET.functions.output, 'reader/index.js')) as {
      main: (event: object) => Promise<{ ok: boolean }>;
    };
    const ask = async (action: string, data: object) => {
      if (!(await main({ action, data })).ok) throw new Error(`${action} was refused`);
    };
    const calls = {
      home: { ours: () => ask('home', {}), theirs: () => baseline.ask('/home') },
      'feed page': { ours: () => ask('feed', {}), theirs: () => baseline.ask('/feed') },
      card: { ours: () => ask('card', { id: 'bench-card-1' }), theirs: () => baseline.ask('/card/bench-card-1') },
    };
    const spent: Record<string, object> = {};
    for (const [name, { ours, theirs }] of Object.entries(calls)) {
      const mine = await cpuOf(ours, HOT);
      const other = await cpuOf(theirs, name === 'card' ? HOT : ROUNDS.baseline);
      spent[name] = { ms: mine.toFixed(3), 'baseline ms': other.toFixed(3), 'times less': rounded(other / mine) };
    }
    return spent;
  } finally {
    process.env = kept;
  }
}

const rounded = (value: number) => Number(value.toFixed(value < 10 ? 2 : 0));

/** Reading as the app serves it beside the straightforward way, on the same data in the same run. */
export async function benchReading(): Promise<void> {
  console.log(
    '\nReading, against reading every card and slicing in memory (milliseconds: local, not WeChat).\nThe baseline answers in this process, without a function and its wire, so that its look-up of one card is the cheapest there is.',
  );
  const ourTimes: Record<string, number[]> = {};
  for (const cards of SIZES) {
    const stack = await startStack();
    try {
      await load(stack.cloud.engine, { cards, questions: 0 }, Date.now());
      await publishAll(stack.cloud);
      const baseline = await startBaseline(stack.cloud.engine);
      const { costOf } = meter(stack.cloud.engine);
      const table: Record<string, object> = {};
      for (const { name, ours, theirs } of scenarios(stack, baseline.url, cards)) {
        for (const clients of CLIENTS) {
          await drive(ours, clients, WARM_UP);
          const mine = await drive(ours, clients, ROUNDS.ours);
          const other = await drive(theirs, clients, Math.max(ROUNDS.baseline, clients));
          const { scanned } = await costOf(() => ours(1));
          const { scanned: otherScanned } = await costOf(() => theirs(1));
          if (clients === 1) ourTimes[name] = [...(ourTimes[name] ?? []), mine.p50];
          table[`${name}, ${clients} at once`] = {
            'p50 ms': rounded(mine.p50),
            'baseline p50 ms': rounded(other.p50),
            'times faster': rounded(other.p50 / mine.p50),
            'a second': rounded(mine.rate),
            scanned,
            'baseline scanned': otherScanned,
            bytes: mine.bytes,
          };
        }
      }
      console.log(`\n${cards} cards`);
      console.table(table);
      if (cards === SIZES[0]) {
        console.log('CPU of one call, hot, without a server and its wire on either side (limit 1 ms):');
        console.table(await cpuInside(stack, baseline));
      }
      baseline.close();
    } finally {
      await stack.close();
    }
  }
  console.log(
    `Growth of the median from ${SIZES[0]} to ${SIZES.at(-1)} cards, one at a time (limit 1.3 for feed and card):`,
  );
  console.table(
    Object.fromEntries(
      Object.entries(ourTimes).map(([name, times]) => [
        name,
        { growth: rounded((times.at(-1) ?? 0) / (times[0] ?? 1)) },
      ]),
    ),
  );
}
