import type { BuiltFunction } from './built-functions';
import { Instance, type Outcome } from './instance';
import type { Log } from './log';
import type { RunMessage } from './messages';

export interface PoolOptions {
  /** Most instances at a time. */
  instances: number;
  /** Chance (0–1) that an instance is thrown away after an event, so that nothing comes to rely on its memory. */
  recycle: number;
  /** What every instance's environment starts with. */
  environment: () => Record<string, string>;
  log: Log;
}

/** Two from the first call on, so that state kept in one instance is missed by the next call as it would be in the cloud. */
const MIN_INSTANCES = 2;

/** One function's instances. Events wait in order when all are busy. */
export class Pool {
  private readonly idle: Instance[] = [];
  private readonly all = new Set<Instance>();
  private readonly waiting: ((instance: Instance | undefined) => void)[] = [];
  private readonly most: number;
  private closed = false;

  constructor(
    private readonly fn: BuiltFunction,
    private readonly options: PoolOptions,
  ) {
    this.most = Math.max(MIN_INSTANCES, options.instances);
  }

  async run(ref: string, message: () => RunMessage): Promise<Outcome> {
    const instance = await this.take();
    if (!instance) return { kind: 'crashed', detail: 'the host is closing' };
    const outcome = await instance.run(ref, message());
    if (Math.random() < this.options.recycle) void instance.stop();
    this.give(instance);
    return outcome;
  }

  /** Ends every instance; events under way end as crashed. */
  async close(): Promise<void> {
    this.closed = true;
    for (const next of this.waiting.splice(0)) next(undefined);
    await Promise.all([...this.all].map((instance) => instance.stop()));
  }

  private take(): Promise<Instance | undefined> {
    if (this.closed) return Promise.resolve(undefined);
    while (this.all.size < MIN_INSTANCES || (!this.idle.length && this.all.size < this.most))
      this.idle.push(this.start());
    // The longest idle first: calls go round the instances.
    const instance = this.idle.shift();
    return instance ? Promise.resolve(instance) : new Promise((resolve) => this.waiting.push(resolve));
  }

  private give(instance: Instance): void {
    if (this.closed) return;
    const next = this.waiting.shift();
    const fit = this.all.has(instance) ? instance : undefined;
    if (next) next(fit ?? this.start());
    else if (fit) this.idle.push(fit);
  }

  private start(): Instance {
    const instance = new Instance(this.fn, this.options.environment(), this.options.log, (gone) => {
      this.all.delete(gone);
      const index = this.idle.indexOf(gone);
      if (index >= 0) this.idle.splice(index, 1);
    });
    this.all.add(instance);
    return instance;
  }
}
