import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newDataDir, start, stopAll } from './support';

afterAll(stopAll);

test('has one running owner', async () => {
  const dataDir = newDataDir();
  const first = await start({ dataDir });
  await expect(start({ dataDir })).rejects.toThrow(/正在被另一个进程使用/);
  await first.close();
  const second = await start({ dataDir });
  await second.close();
});

test('keeps its secrets from start to start, readable by its owner only', async () => {
  const dataDir = newDataDir();
  const secret = async () => {
    const cloud = await start({ dataDir });
    const answer = await cloud.call('echo', { action: 'secret' });
    await cloud.close();
    return answer;
  };
  expect(await secret()).toEqual(await secret());
  expect(statSync(join(dataDir, 'secrets.json')).mode & 0o777).toBe(0o600);
});

test('a directory of before a secret existed gets the one it lacks and keeps the others', async () => {
  const dataDir = newDataDir();
  const file = join(dataDir, 'secrets.json');
  await (await start({ dataDir })).close();
  const { contactKeys, ...before } = JSON.parse(readFileSync(file, 'utf8'));
  expect(contactKeys).toMatch(/^local=[0-9a-f]{64}$/);
  writeFileSync(file, JSON.stringify(before));
  await (await start({ dataDir })).close();
  const after = JSON.parse(readFileSync(file, 'utf8'));
  expect(after).toMatchObject(before);
  expect(after.contactKeys).toMatch(/^local=[0-9a-f]{64}$/);
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

test('a taken port is said in words, and leaves the directory free', async () => {
  const first = await start();
  const dataDir = newDataDir();
  await expect(start({ dataDir, port: Number(new URL(first.url).port) })).rejects.toThrow(/端口 \d+ 已被占用/);
  await start({ dataDir });
});
