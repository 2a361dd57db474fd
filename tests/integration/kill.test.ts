import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { AskReceipt, CallResult, ViewsReceipt } from '@core/contract';
import { CONSENT_VERSION } from '@core/contract/constants';
import type { CommandRecord, EntryRecord, QuestionRecord, ViewCounterRecord } from '@core/domain/records';
import { FUNCTIONS_DIR, newFolder, startCloud, stopClouds, UNHURRIED } from '../support/cloud';
import { asking, viewing } from '../support/inputs';
import { PEOPLE } from '../support/people';

afterAll(stopClouds);

/** Of each function, in the process that is killed: cloud-process.ts. */
const INSTANCES = 4;

async function startProcess(dataDir: string) {
  const script = join(__dirname, 'cloud-process.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', script, dataDir, FUNCTIONS_DIR], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [url] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
  return { child, url };
}

async function post<T>(url: string, path: string, data: unknown): Promise<CallResult<T> | null> {
  const [fn, action] = path.split('.');
  const headers = { 'content-type': 'application/json', 'x-dev-person': PEOPLE.citizen };
  try {
    const response = await fetch(`${url}/call/${fn}`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ action, data }),
    });
    return (await response.json()) as CallResult<T>;
  } catch {
    // The server is gone: for the client, no answer came.
    return null;
  }
}

test('kill -9 in the middle of a hundred submissions loses none that was acknowledged, and a retry doubles none', async () => {
  const dataDir = newFolder('killed');
  const before = await startCloud({ dataDir, empty: true });
  await before.put('settings', UNHURRIED);
  await before.close();
  const { child, url } = await startProcess(dataDir);
  const exited = once(child, 'exit');
  expect(await post(url, 'citizen.agree_privacy', { consentVersion: CONSENT_VERSION })).toMatchObject({ ok: true });

  const inputs = Array.from({ length: 100 }, (_, n) =>
    asking({ categoryId: null, text: `第 ${n} 条留言：养老金怎么认证？` }),
  );
  const receipts: AskReceipt[] = [];
  await Promise.all(
    inputs.map(async (input) => {
      const answer = await post<AskReceipt>(url, 'citizen.ask', input);
      if (!answer?.ok) return;
      receipts.push(answer.data);
      if (receipts.length === 40) child.kill('SIGKILL');
    }),
  );
  await exited;
  expect(receipts.length).toBeGreaterThanOrEqual(40);
  expect(receipts.length).toBeLessThan(inputs.length);

  const again = await startCloud({ dataDir, empty: true });
  again.setTime(null);
  const questions = await again.all<QuestionRecord>('questions');
  expect(questions.map(({ _id }) => _id)).toEqual(expect.arrayContaining(receipts.map(({ id }) => id)));
  expect(questions.map(({ no }) => no)).toEqual(expect.arrayContaining(receipts.map(({ no }) => no)));

  // What was written is whole: a question, its first line and its command, or none of the three.
  const ids = questions.map(({ _id }) => _id).sort();
  expect((await again.all<EntryRecord>('entries')).map(({ questionId }) => questionId).sort()).toEqual(ids);
  const commands = await again.all<CommandRecord>('commands');
  expect(commands.map(({ result }) => (result as { questionId: string }).questionId).sort()).toEqual(ids);

  for (const input of inputs) await again.get('citizen', 'citizen', 'ask', input);
  const texts = (await again.all<QuestionRecord>('questions')).map(({ text }) => text);
  expect(texts).toHaveLength(inputs.length);
  expect(new Set(texts)).toEqual(new Set(inputs.map(({ text }) => text)));
}, 120_000);

test('kill -9 in the middle of views: every acknowledged batch is there, an unsent one is not, and none is there twice', async () => {
  const dataDir = newFolder('killed');
  const seeded = await startCloud({ dataDir });
  await seeded.close();
  const { child, url } = await startProcess(dataDir);
  const exited = once(child, 'exit');

  const batches = Array.from({ length: 120 }, () =>
    viewing({ cardId: 'card-today', count: 3 }, { cardId: 'card-yesterday', count: 1 }),
  );
  const unsent = viewing({ cardId: 'card-expired', count: 5 });
  const acknowledged = new Set<string>();
  await Promise.all(
    batches.map(async (batch) => {
      const answer = await post<ViewsReceipt>(url, 'reader.report_views', batch);
      if (!answer?.ok) return;
      acknowledged.add(answer.data.batchId);
      if (acknowledged.size === 40) child.kill('SIGKILL');
    }),
  );
  await exited;
  expect(acknowledged.size).toBeGreaterThanOrEqual(40);
  expect(acknowledged.size).toBeLessThan(batches.length);

  const again = await startCloud({ dataDir, empty: true });
  const total = async (cardId: string) =>
    (await again.all<ViewCounterRecord>('view_counters'))
      .filter((counter) => counter.cardId === cardId)
      .reduce((sum, { count }) => sum + count, 0);
  const inFlight = batches.length - acknowledged.size;
  expect(await total('card-today')).toBeGreaterThanOrEqual(3 * acknowledged.size);
  expect(await total('card-today')).toBeLessThanOrEqual(3 * (acknowledged.size + inFlight));
  expect(await total('card-yesterday')).toBeGreaterThanOrEqual(acknowledged.size);
  expect(await total(unsent.views[0]?.cardId ?? '')).toBe(0);

  // Devices send what was not acknowledged again. What was counted stays counted once; at most the batches that were cut
  // off in the middle stay short: one an instance.
  for (const batch of batches) await again.get('visitor', 'reader', 'report_views', batch);
  for (const [cardId, each] of [
    ['card-today', 3],
    ['card-yesterday', 1],
  ] as const) {
    expect(await total(cardId)).toBeLessThanOrEqual(each * batches.length);
    expect(await total(cardId)).toBeGreaterThanOrEqual(each * (batches.length - INSTANCES));
  }
}, 120_000);
