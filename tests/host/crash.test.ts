import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { http, newDataDir, start, stopAll } from './support';

afterAll(stopAll);

async function startProcess(dataDir: string): Promise<{ process: ChildProcess; url: string }> {
  const child = spawn(process.execPath, ['--import', 'tsx', join(__dirname, 'host-process.ts'), dataDir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [url] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
  return { process: child, url };
}

const write = async (url: string, id: string): Promise<boolean> => {
  const body = JSON.stringify({ action: 'write', data: { id } });
  const { text } = await http(`${url}/call/writer`, { method: 'POST', body });
  return (JSON.parse(text) as { ok: boolean }).ok;
};

test('kill -9 in the middle of many writes loses none that was acknowledged, and none is half there', async () => {
  const dataDir = newDataDir();
  const { process: host, url } = await startProcess(dataDir);
  const ids = Array.from({ length: 120 }, (_, i) => `id-${i}`);
  const acknowledged: string[] = [];
  const exited = once(host, 'exit');
  await Promise.all(
    ids.map(async (id) => {
      const done = await write(url, id).catch(() => false);
      if (!done) return;
      acknowledged.push(id);
      if (acknowledged.length === 50) host.kill('SIGKILL');
    }),
  );
  await exited;
  expect(acknowledged.length).toBeGreaterThanOrEqual(50);
  expect(acknowledged.length).toBeLessThan(ids.length);

  const again = await start({ dataDir });
  const all = async (name: string) => (await again.engine.find(name, {})).docs.map(({ _id }) => _id).sort();
  const things = await all('things');
  expect(things).toEqual(expect.arrayContaining(acknowledged));
  expect(await all('tallies')).toEqual(things);
  expect(again.engine.verify()).toEqual([]);
  await again.close();
  rmSync(dataDir, { recursive: true, force: true });
}, 60_000);
