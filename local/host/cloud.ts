import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createEngine, type IndexDeclarations, type LocalEngine } from '../engine';
import { createAdmin } from '../wire/admin';
import { createClock } from '../wire/clock';
import { createCredentials } from '../wire/credentials';
import { createFaults, type Fault } from '../wire/faults';
import { createInvocations } from '../wire/invocations';
import { createMediaChecks, type MediaVerdict } from '../wire/openapi/media-checks';
import { createPhoneCodes } from '../wire/openapi/phone-codes';
import { createSubscriptions, type SentMessage } from '../wire/openapi/subscriptions';
import { createSigner } from '../wire/storage/signature';
import { createStorage } from '../wire/storage/storage';
import { createTransactions } from '../wire/transactions';
import type { Answer } from './answers';
import { findFunctions } from './built-functions';
import { cloudEnvironment, LOCAL_ENV } from './environment';
import { createGateway } from './gateway/app';
import { authority } from './gateway/guard';
import { createInvoker } from './invoker';
import { type Listener, listen } from './listen';
import { lockDataDir } from './lock';
import { type Log, printLog } from './log';
import type { SeedPerson } from './people';
import { loadSecrets } from './secrets';
import { startTimers } from './timers';

const LOOPBACK = '127.0.0.1';

export interface CloudOptions {
  /** Where everything kept lives; one running owner at a time. */
  dataDir: string;
  /** `dist/cloudfunctions`. */
  functionsDir: string;
  /** `store/indexes.json`; each collection it names is made. */
  indexes: IndexDeclarations;
  people?: readonly SeedPerson[];
  /** `dist/h5`; without it the gateway serves no page. */
  h5Dir?: string;
  /** The gateway's port; 0, the default, is any free one. */
  port?: number;
  /** Where the gateway listens. The wire stays on loopback whatever it is. */
  host?: string;
  /** Environment of the functions; SERVER_SECRET and CONTACT_KEYS are the DATA_DIR's own unless they are named here. */
  env?: Record<string, string>;
  /** Most instances of a function; 2 is the least. */
  instances?: number;
  /** Chance (0–1) that an instance is thrown away after an event. */
  recycle?: number;
  /** Whether the functions' triggers fire by their cron, in the machine's time. Tests fire them by hand. */
  timers?: boolean;
  log?: Log;
}

/** A running embedded cloud. */
export interface Cloud {
  /** Where the gateway is, without a slash at the end. */
  url: string;
  /** Where the wire is. */
  adminUrl: string;
  /** What a process needs in its environment for wx-server-sdk to use this cloud, as an administrator. */
  env: Record<string, string>;
  engine: LocalEngine;
  /** Names of the functions it found. */
  functions: string[];
  /** A client's call, as the gateway makes it; no openid is an anonymous visitor. */
  call(name: string, event: Record<string, unknown>, person?: { openid?: string }): Promise<Answer>;
  /** Fires a timer once. Throws when it is none or does not finish. */
  runTimer(name: string): Promise<unknown>;
  /** A code of the phone button, for a person's own call. */
  phoneCode(openid: string, phone?: string): string;
  /** A person's consent to one subscription message of this template. */
  subscribe(openid: string, templateId: string): void;
  /** The person takes back what they agreed to of this template. */
  unsubscribe(openid: string, templateId: string): void;
  /** What mediaCheckAsync will find from now on, and whether it tells; `silent` keeps its verdicts back. */
  setMediaVerdict(verdict: MediaVerdict | 'silent'): void;
  /** Pushes one verdict as WeChat would. Answers once the function `callback` is done. */
  pushMediaVerdict(traceId: string, verdict: MediaVerdict): Promise<void>;
  /** Answers once every verdict on its way has been pushed. */
  mediaVerdictsDone(): Promise<void>;
  /** Subscription messages that reached somebody since the start, oldest first. */
  messages: readonly SentMessage[];
  /** Tells an openapi (`security.msgSecCheck`) or a wire action to fail, delay or refuse; null ends it. */
  setFault(target: string, fault: Fault | null): void;
  /** Moves the time of functions and server dates to `at` (epoch ms), ticking on; null returns to now. */
  setTime(at: number | null): void;
  close(): Promise<void>;
}

/** Starts the embedded cloud. Throws a sentence for people when the DATA_DIR or the port is taken. */
export async function createCloud(options: CloudOptions): Promise<Cloud> {
  const {
    people = [],
    host = LOOPBACK,
    port = 0,
    instances = 2,
    recycle = 0,
    timers = false,
    log = printLog,
  } = options;
  const dataDir = resolve(options.dataDir);
  mkdirSync(dataDir, { recursive: true });
  const undo: (() => unknown)[] = [lockDataDir(dataDir)];
  const close = async () => {
    const faults: unknown[] = [];
    for (const step of undo.splice(0).reverse()) await (async () => step())().catch((error) => faults.push(error));
    if (faults.length) throw faults[0];
  };

  try {
    const engine = await createEngine({ dir: join(dataDir, 'db'), indexes: options.indexes });
    undo.push(() => engine.close());
    for (const name of Object.keys(options.indexes)) await engine.createCollection(name);

    const secrets = loadSecrets(dataDir);
    const clock = createClock();
    const faults = createFaults();
    const invocations = createInvocations();
    const credentials = createCredentials();
    const phoneCodes = createPhoneCodes(clock);
    const subscriptions = createSubscriptions(dataDir);
    const mediaChecks = createMediaChecks((event) => invoker.invoke('callback', event, undefined));
    const functions = findFunctions(resolve(options.functionsDir));
    const transactions = createTransactions(engine);
    undo.push(() => transactions.close());

    let gateway: Listener | undefined;
    const gatewayUrl = () => `http://${authority(host, gateway?.port ?? port)}`;
    const storage = createStorage({
      env: LOCAL_ENV,
      dir: join(dataDir, 'files'),
      signer: createSigner(secrets.storageSecret, clock),
      baseUrl: gatewayUrl,
    });

    let env: Record<string, string> = {};
    const { serverSecret: SERVER_SECRET, contactKeys: CONTACT_KEYS } = secrets;
    const environment = () => ({ SERVER_SECRET, CONTACT_KEYS, ...options.env, ...env });
    const invoker = createInvoker({ functions, invocations, clock, instances, recycle, environment, log });
    undo.push(() => invoker.close());

    const context = {
      engine,
      clock,
      faults,
      transactions,
      storage,
      phoneCodes,
      subscriptions,
      mediaChecks,
      invokeFunction: invoker.invoke,
      permittedOpenapi: (name: string) => functions.get(name)?.permissions.openapi ?? [],
      lastSeen: invoker.lastSeen,
    };
    const admin = await listen(createAdmin(context, credentials, invocations), LOOPBACK, 0);
    undo.push(() => admin.close());
    const adminUrl = `http://${authority(LOOPBACK, admin.port)}/admin`;
    env = cloudEnvironment(adminUrl, credentials);

    const app = createGateway({
      host,
      port: () => gateway?.port ?? port,
      people,
      h5Dir: options.h5Dir,
      invoker,
      storage,
      phoneCodes,
      subscriptions,
      changeSetting: async (_id, change) => {
        await engine.update('settings', { filter: { _id }, update: { $set: change }, upsert: true });
      },
    });
    gateway = await listen(app, host, port);
    undo.push(() => gateway?.close());
    if (timers) undo.push(startTimers(functions, invoker, log));

    return {
      url: gatewayUrl(),
      adminUrl,
      env,
      engine,
      functions: [...functions.keys()],
      call: (name, event, person = {}) => invoker.client(name, event, person.openid ?? ''),
      runTimer: invoker.timer,
      phoneCode: phoneCodes.issue,
      subscribe: subscriptions.grant,
      unsubscribe: subscriptions.refuse,
      setMediaVerdict: mediaChecks.set,
      pushMediaVerdict: mediaChecks.push,
      mediaVerdictsDone: mediaChecks.done,
      messages: subscriptions.sent,
      setFault: faults.set,
      setTime: clock.set,
      close,
    };
  } catch (error) {
    await close().catch(() => undefined);
    throw error;
  }
}
