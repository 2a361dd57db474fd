import { cpus } from 'node:os';
import { buildIfStale } from '../../local/build/build';
import { findBrowser } from '../support/browser/find';
import { launch } from '../support/browser/launch';
import { FIRST_PAGE_LIMIT, firstPageScripts } from '../support/first-page';
import { meter } from '../support/meter';
import { startStack, type Stack } from '../support/stack';
import { load } from './load';
import { type Measured, measure, type Scenario } from './measure';
import { publishAll } from './publish-all';
import { benchReading } from './reading';
import { benchSlowPhone } from './slow-phone';

const SIZES = [
  { cards: 1_226, questions: 100_000 },
  { cards: 12_260, questions: 100_000 },
];

/** Calls through the gateway, as a browser does. Throws when a call is refused. */
const caller =
  (url: string) =>
  async (fn: string, action: string, data: object, person?: string): Promise<string> => {
    const response = await fetch(`${url}/call/${fn}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(person ? { 'x-dev-person': person } : {}) },
      body: JSON.stringify({ action, data }),
    });
    const body = await response.text();
    if (!body.startsWith('{"ok":true')) throw new Error(`${fn}.${action}: ${body}`);
    return body;
  };

function scenarios({ url }: Stack): Scenario[] {
  const call = caller(url);
  const nextPage = async () => {
    const { data } = JSON.parse(await call('reader', 'feed', {}));
    return data.cursor as string;
  };
  let cursor: Promise<string> | undefined;
  const commandId = (round: number) => `bench-${Date.now()}-${String(round).padStart(6, '0')}`;
  return [
    { name: 'home', call: () => call('reader', 'home', {}) },
    {
      name: 'feed page 2',
      call: async () => {
        cursor ??= nextPage();
        return call('reader', 'feed', { cursor: await cursor });
      },
    },
    { name: 'card', call: (round) => call('reader', 'card', { id: `bench-card-${round % 1000}` }) },
    {
      name: 'ask',
      call: (round) =>
        call(
          'citizen',
          'ask',
          {
            commandId: commandId(round),
            kind: 'enquiry',
            categoryId: 'medical',
            regionCode: '520100',
            text: `第 ${round} 次提问：外省住院以后怎么报销？`,
            mayBePublic: false,
            aboutMinor: false,
          },
          'dev-citizen-1',
        ),
    },
    { name: 'staff inbox', call: () => call('desk', 'inbox', {}, 'dev-operator-1') },
  ];
}

const rounded = (ms: number) => Number(ms.toFixed(2));

function printTable(title: string, rows: Measured[]): void {
  console.log(`\n${title}`);
  console.table(
    Object.fromEntries(
      rows.map(({ name, p50, p95, cpu, scanned, bytes }) => [
        name,
        {
          'p50 ms (local)': rounded(p50),
          'p95 ms (local)': rounded(p95),
          'CPU ms/request': rounded(cpu),
          'scanned documents': scanned,
          'answer bytes': bytes,
        },
      ]),
    ),
  );
}

const KB = 1024;
/** What the first page should come down to. */
const AIM = 200 * KB;

async function benchPage(): Promise<void> {
  await buildIfStale('h5');
  const stack = await startStack();
  const browser = await launch(await findBrowser((line) => console.log(`browser: ${line}`)));
  try {
    const scripts = await firstPageScripts(browser, stack.url);
    const total = scripts.reduce((sum, { gzipped }) => sum + gzipped, 0);
    const kb = (bytes: number) => `${(bytes / KB).toFixed(1)} KB`;
    console.log(`\nH5 first page, gzipped JavaScript: ${kb(total)} (limit ${kb(FIRST_PAGE_LIMIT)}, aim ${kb(AIM)})`);
    console.table(Object.fromEntries(scripts.map(({ file, gzipped }) => [file, { gzipped: kb(gzipped) }])));
    await benchSlowPhone(browser, stack.url);
  } finally {
    await browser.close();
    await stack.close();
  }
}

async function benchRequests(): Promise<void> {
  for (const size of SIZES) {
    const stack = await startStack();
    const often = { minute: 1_000, day: 1_000 };
    await stack.cloud.engine.update('settings', { filter: { _id: 'limits' }, update: { $set: { ask: often } } });
    try {
      const start = Date.now();
      await load(stack.cloud.engine, size, Date.now());
      await publishAll(stack.cloud);
      const { costOf } = meter(stack.cloud.engine);
      const title = `${size.cards} cards, ${size.questions} questions (loaded in ${Math.round((Date.now() - start) / 1000)} s)`;
      const rows: Measured[] = [];
      for (const scenario of scenarios(stack)) {
        rows.push(await measure(scenario, async (work) => (await costOf(work)).scanned));
      }
      printTable(title, rows);
    } finally {
      await stack.close();
    }
  }
}

const PARTS = { requests: benchRequests, reading: benchReading, page: benchPage };

/** Every part, or those named on the command line. Throws on a name that is none. */
function chosenParts(names: string[]): (() => Promise<void>)[] {
  const unknown = names.find((name) => !(name in PARTS));
  if (unknown) throw new Error(`no part "${unknown}": ${Object.keys(PARTS).join(', ')}`);
  return Object.entries(PARTS).flatMap(([name, run]) => (names.length === 0 || names.includes(name) ? [run] : []));
}

async function main(): Promise<void> {
  const parts = chosenParts(process.argv.slice(2));
  await buildIfStale('functions');
  console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown CPU'}`);
  console.log(
    'Local milliseconds: this machine, embedded cloud, one request at a time through the gateway. Not WeChat.',
  );
  for (const run of parts) await run();
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
