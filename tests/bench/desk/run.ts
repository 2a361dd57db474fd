import { cpus } from 'node:os';
import { buildIfStale } from '../../../local/build/build';
import { percentile } from '../measure';
import { ACTIONS, type DeskAction } from './actions';
import { type KeptCloud, keptCloud } from './kept-cloud';

const SMALL = 10_000;
const LARGE = 1_000_000;
const WARM_UP = 20;
const ROUNDS = 100;
/** What a hundred times as many questions may cost. */
const AIM = 1.5;

const HELP = `npm run bench:desk [-- <questions> [words]]: the desk at ${SMALL} questions beside so many, ${LARGE} unless told otherwise; only the actions named so`;

/** Times of each cloud in milliseconds, sorted. They take turns, so that what else the machine does falls on both alike. */
async function takeTurns(action: DeskAction, clouds: readonly KeptCloud[]): Promise<number[][]> {
  const times: number[][] = clouds.map(() => []);
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
    for (const [at, cloud] of clouds.entries()) {
      const start = performance.now();
      await action.run(cloud, round);
      if (round >= WARM_UP) times[at]?.push(performance.now() - start);
    }
  }
  return times.map((each) => each.sort((a, b) => a - b));
}

const rounded = (value: number): number => Number(value.toFixed(2));

async function compare(clouds: readonly KeptCloud[], words: string): Promise<void> {
  const rows: Record<string, Record<string, number>> = {};
  const slow: string[] = [];
  for (const cloud of clouds) for (const { prepare } of ACTIONS) await prepare?.(cloud, WARM_UP + ROUNDS + 1);
  for (const action of ACTIONS.filter(({ name }) => name.includes(words))) {
    const times = await takeTurns(action, clouds);
    const row: Record<string, number> = {};
    for (const [at, cloud] of clouds.entries()) {
      row[`p50 ms, ${cloud.size}`] = rounded(percentile(times[at] ?? [], 0.5));
      row[`p95 ms, ${cloud.size}`] = rounded(percentile(times[at] ?? [], 0.95));
      const { scanned } = await cloud.costOf(() => action.run(cloud, WARM_UP + ROUNDS));
      row[`scanned, ${cloud.size}`] = scanned;
    }
    const [few = [], many = []] = times;
    row['p50 ×'] = rounded(percentile(many, 0.5) / percentile(few, 0.5));
    row['p95 ×'] = rounded(percentile(many, 0.95) / percentile(few, 0.95));
    if (row['p95 ×'] > AIM) slow.push(action.name);
    rows[action.name] = row;
    console.log(`${action.name}: ${row['p95 ×']} ×`);
  }
  console.table(rows);
  console.log(slow.length === 0 ? `All within ${AIM} ×.` : `More than ${AIM} ×: ${slow.join('; ')}`);
}

async function main(): Promise<void> {
  const large = Number(process.argv[2] ?? LARGE);
  if (!Number.isInteger(large) || large <= SMALL) throw new Error(HELP);
  await buildIfStale('functions');
  console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown CPU'}`);
  console.log('Local milliseconds: this machine, embedded cloud, one call at a time into the functions. Not WeChat.');
  const clouds: KeptCloud[] = [];
  try {
    for (const size of [SMALL, large]) clouds.push(await keptCloud(size));
    await compare(clouds, process.argv[3] ?? '');
  } finally {
    for (const cloud of clouds) await cloud.close();
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
