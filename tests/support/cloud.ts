import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ActionName, CallResult, FunctionName, Input, Output } from '@core/contract';
import indexes from '@core/store/indexes.json';
import { ROOT, TARGET } from '../../local/build/targets';
import type { IndexDeclarations } from '../../local/engine/types';
import { type Cloud, type CloudOptions, createCloud, type LogLine } from '../../local/host';
import { LOCAL_MESSAGES } from '../../local/messages';
import { type Meter, meter } from './meter';
import { PEOPLE, type Person, STAFF } from './people';
import { CARDS, CATEGORIES, CONSENTS, NOW, ROUNDUPS, UNITS } from './records';

/** The first cold starts of worker threads take seconds on a busy machine. */
if (typeof jest !== 'undefined') jest.setTimeout(60_000);

export const INDEXES = indexes as unknown as IndexDeclarations;

/** The product's own bundles on an embedded cloud of their own, with people, cards and nothing asked yet. */
export interface TestCloud extends Cloud, Meter {
  dataDir: string;
  /** Every line the functions printed. */
  lines: LogLine[];
  /** A person's call, typed by the contract. */
  as<F extends FunctionName, A extends ActionName<F>>(
    person: Person,
    fn: F,
    action: A,
    data: Input<F, A>,
  ): Promise<CallResult<Output<F, A>>>;
  /** The same, of which an answer is expected: throws the refusal. */
  get<F extends FunctionName, A extends ActionName<F>>(
    person: Person,
    fn: F,
    action: A,
    data: Input<F, A>,
  ): Promise<Output<F, A>>;
  put(collection: string, ...records: object[]): Promise<void>;
  /** Makes what was put readable, as the `publish` timer would after a real change. */
  publish(): Promise<void>;
  /** A stored record as it is. */
  stored<Record>(collection: string, id: string): Promise<Record>;
  all<Record>(collection: string): Promise<Record[]>;
}

/** Here one person does in a moment what many do in a day. */
const OFTEN = { minute: 1_000, day: 1_000 };
export const UNHURRIED = { _id: 'limits', ask: OFTEN, words: OFTEN, marks: OFTEN };

/** Whoever tests something else than 核发 has replies go out at once. */
export const UNAPPROVED = { _id: 'reply_approval', enquiry: 'never', appeal: 'never', report: 'never' };

const clouds: TestCloud[] = [];
const folders: string[] = [];

export function newFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `${name}-`));
  folders.push(folder);
  return folder;
}

/** The functions as they are deployed, built before the first test. */
export const FUNCTIONS_DIR = join(ROOT, TARGET.functions.output);

/** Starts one; `stopClouds` ends all. Its time stands at NOW and goes on from there. */
export async function startCloud(options: Partial<CloudOptions> & { empty?: boolean } = {}): Promise<TestCloud> {
  const { empty = false, ...more } = options;
  const lines: LogLine[] = [];
  const dataDir = more.dataDir ?? newFolder('data');
  const cloud = await createCloud({
    functionsDir: FUNCTIONS_DIR,
    indexes: INDEXES,
    log: (line) => lines.push(line),
    env: LOCAL_MESSAGES,
    ...more,
    dataDir,
  });
  cloud.setTime(NOW);
  const test = wrap(cloud, dataDir, lines);
  clouds.push(test);
  if (!empty) await putBasics(test);
  if (test.functions.includes('publish')) await test.publish();
  return test;
}

export async function stopClouds(): Promise<void> {
  await Promise.all(clouds.splice(0).map((cloud) => cloud.close()));
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

async function putBasics(cloud: TestCloud): Promise<void> {
  await cloud.put('categories', ...CATEGORIES);
  await cloud.put('cards', ...CARDS);
  await cloud.put('roundups', ...ROUNDUPS);
  await cloud.put('units', ...UNITS);
  await cloud.put('staff', ...STAFF);
  await cloud.put('consents', ...CONSENTS);
  await cloud.put('settings', UNHURRIED, UNAPPROVED);
}

function wrap(cloud: Cloud, dataDir: string, lines: LogLine[]): TestCloud {
  const { engine } = cloud;
  const as: TestCloud['as'] = async (person, fn, action, data) => {
    const answer = await cloud.call(fn, { action, data }, { openid: PEOPLE[person] });
    return answer as CallResult<never>;
  };
  return {
    ...cloud,
    ...meter(engine),
    dataDir,
    lines,
    as,
    get: async (person, fn, action, data) => {
      const answer = await as(person, fn, action, data);
      if (answer.ok) return answer.data;
      const { code, message, ref } = answer.error;
      const logged = lines.filter(({ line }) => line.includes(ref)).map(({ line }) => line);
      throw new Error(`${fn}.${action}: ${code} ${message} ${logged.join('\n')}`);
    },
    put: async (collection, ...records) => {
      if (records.length > 0) await engine.insert(collection, records as Record<string, unknown>[]);
    },
    publish: async () => {
      // Records are put with any time of change, so what the reading was built from says nothing.
      await engine.update('reading', {
        filter: { _id: 'current' },
        update: { $set: { builtFrom: '' }, $unset: { pagesUpTo: '' } },
      });
      await cloud.runTimer('publish');
    },
    stored: async <Stored>(collection: string, id: string) => {
      const { docs } = await engine.find(collection, { filter: { _id: id } });
      return docs[0] as unknown as Stored;
    },
    all: async <Stored>(collection: string) => {
      const { docs } = await engine.find(collection, { limit: 100_000 });
      return docs as unknown as Stored[];
    },
  };
}
