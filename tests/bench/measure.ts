/** One way of asking, repeated. `call` gets the number of the round and gives the answer's body. */
export interface Scenario {
  name: string;
  call: (round: number) => Promise<string>;
}

export interface Measured {
  name: string;
  p50: number;
  p95: number;
  /** CPU milliseconds of the whole process for a request: gateway, function, wire, engine and the asking itself. */
  cpu: number;
  /** Documents the engine read for one request. */
  scanned: number;
  /** Bytes of one answer. */
  bytes: number;
}

const WARM_UP = 50;
const ROUNDS = 300;

/** What so large a share of sorted times stays under. */
export const percentile = (sorted: number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

/** Asks one after another, as one person would. Times are milliseconds. */
export async function measure(
  scenario: Scenario,
  scanned: (work: () => Promise<unknown>) => Promise<number>,
): Promise<Measured> {
  for (let round = 0; round < WARM_UP; round += 1) await scenario.call(round);
  const times: number[] = [];
  let bytes = 0;
  const before = process.cpuUsage();
  for (let round = WARM_UP; round < WARM_UP + ROUNDS; round += 1) {
    const start = performance.now();
    bytes = Buffer.byteLength(await scenario.call(round));
    times.push(performance.now() - start);
  }
  const { user, system } = process.cpuUsage(before);
  times.sort((a, b) => a - b);
  return {
    name: scenario.name,
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
    cpu: (user + system) / 1000 / ROUNDS,
    scanned: await scanned(() => scenario.call(WARM_UP + ROUNDS)),
    bytes,
  };
}
