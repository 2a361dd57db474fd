import path from 'node:path';
import { Hono } from 'hono';
import indexes from '../cloudfunctions/core/store/indexes.json';
import { buildIfStale } from './build/build';
import { ROOT, TARGET } from './build/targets';
import type { IndexDeclarations } from './engine/types';
import { type Cloud, createCloud } from './host';
import { isLoopback } from './host/gateway/guard';
import { listen } from './host/listen';
import { LOCAL_MESSAGES } from './messages';
import { PEOPLE, seed } from './seed';

const DEFAULT_PORT = 5173;

interface Settings {
  port: number;
  host: string;
  dataDir: string;
}

/** PORT, HOST and DATA_DIR. Throws a sentence for people when one cannot be used. */
function readSettings(env: NodeJS.ProcessEnv): Settings {
  const port = Number(env.PORT || DEFAULT_PORT);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error(`PORT 应为 0 到 65535 之间的整数，现在是 ${env.PORT}。`);
  }
  return { port, host: env.HOST || '127.0.0.1', dataDir: path.resolve(ROOT, env.DATA_DIR || '.data') };
}

/** Tells a taken port before the long build rather than after it. Throws the listener's sentence. */
async function requireFreePort({ host, port }: Settings): Promise<void> {
  const listener = await listen(new Hono(), host, port);
  await listener.close();
}

function greet(cloud: Cloud, { host, dataDir }: Settings): void {
  const names = PEOPLE.map(({ name, label }) => `${name}(${label})`).join('、');
  console.log(`
政策百事通已启动: ${cloud.url}/
  数据目录  ${path.relative(process.cwd(), dataDir) || dataDir}（删掉它就从头开始）
  试用人物  ${names}
            在页面下方的“本地试用”处切换
  停止      Ctrl-C`);
  if (!isLoopback(host)) {
    console.warn(`
警告: HOST=${host} 让局域网里的人也能打开它，任何人都能以上面的人物身份操作。只在可信的网络里这样用，切勿放到公网。`);
  }
}

/** Builds what changed, starts the embedded cloud, fills it on the first run, and stays until it is told to stop. */
async function start(): Promise<void> {
  const settings = readSettings(process.env);
  await requireFreePort(settings);
  await buildIfStale('functions');
  await buildIfStale('h5');
  const cloud = await createCloud({
    ...settings,
    timers: true,
    env: LOCAL_MESSAGES,
    functionsDir: path.join(ROOT, TARGET.functions.output),
    h5Dir: path.join(ROOT, TARGET.h5.output),
    indexes: indexes as unknown as IndexDeclarations,
    people: PEOPLE.map(({ id, name, label }) => ({ id, name, role: label })),
  });
  if (await seed(cloud.engine, Date.now())) console.log('第一次运行: 已放入示例卡片和留言');
  await cloud.runTimer('publish');
  greet(cloud, settings);
  stopOnSignal(cloud);
}

/** The first signal closes everything in order; a second one does not wait. */
function stopOnSignal(cloud: Cloud): void {
  let stopping = false;
  const stop = async () => {
    if (stopping) process.exit(1);
    stopping = true;
    console.log('\n正在停止…');
    await cloud.close();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop());
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
