import './own-lmdb';
import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Cloud, type CloudOptions, createCloud, type LogLine } from '../../local/host';

export const FIXTURES = join(__dirname, 'fixtures');
export const INDEXES = { things: [{ name: 'a', keys: [['a', 1]] as [string, number][] }], tallies: [], settings: [] };

export const PEOPLE = [
  { id: 'person-one', name: '王秀兰', role: '市民', phone: '13800001111' },
  { id: 'person-two', name: '李建国', role: '接线员' },
];

const started: { cloud: Cloud; dataDir: string }[] = [];

export const newDataDir = () => mkdtempSync(join(tmpdir(), 'cloud-'));

/** A cloud of its own with the fixture functions; `stopAll` ends it. Its log goes to `lines`. */
export async function start(options: Partial<CloudOptions> = {}, lines: LogLine[] = []): Promise<Cloud> {
  const dataDir = options.dataDir ?? newDataDir();
  const cloud = await createCloud({
    functionsDir: FIXTURES,
    indexes: INDEXES,
    people: PEOPLE,
    log: (line) => lines.push(line),
    ...options,
    dataDir,
  });
  started.push({ cloud, dataDir });
  return cloud;
}

export async function stopAll(): Promise<void> {
  for (const { cloud, dataDir } of started.splice(0)) {
    await cloud.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

export interface HttpAnswer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  text: string;
}

export interface HttpOptions {
  method?: string;
  headers?: Record<string, string>;
  body?: string | Buffer;
}

/** A plain request; unlike fetch it sends any Host and Origin it is given. */
export function http(url: string, { method = 'GET', headers = {}, body }: HttpOptions = {}): Promise<HttpAnswer> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text: Buffer.concat(chunks).toString('utf8'),
        }),
      );
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

/** A call through the gateway, as the H5 build makes it. */
export async function post(cloud: Cloud, name: string, event: unknown, headers: Record<string, string> = {}) {
  const body = typeof event === 'string' ? event : JSON.stringify(event);
  const { status, text } = await http(`${cloud.url}/call/${name}`, { method: 'POST', headers, body });
  return {
    status,
    answer: JSON.parse(text) as { ok: boolean; data?: unknown; error?: { code: string; message: string; ref: string } },
  };
}
