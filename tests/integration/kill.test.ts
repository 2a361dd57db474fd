import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { AskReceipt, CallResult } from '@core/contract';
import { CONSENT_VERSION } from '@core/contract/constants';
import type { CommandRecord, EntryRecord, QuestionRecord } from '@core/domain/records';
import { functionsDir, newFolder, startCloud, stopClouds } from '../support/cloud';
import { asking } from '../support/inputs';
import { PEOPLE } from '../support/people';

afterAll(stopClouds);

async function startProcess(dataDir: string) {
  const script = join(__dirname, 'cloud-process.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', script, dataDir, await functionsDir()], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [url] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
  return { child, url };
}

async function post<T>(url: string, action: string, data: unknown): Promise<CallResult<T> | null> {
  const headers = { 'content-type': 'application/json', 'x-dev-person': PEOPLE.citizen };
  try {
    const response = await fetch(`${url}/call/citizen`, {
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
  const { child, url } = await startProcess(dataDir);
  const exited = once(child, 'exit');
  expect(await post(url, 'agree_privacy', { consentVersion: CONSENT_VERSION })).toMatchObject({ ok: true });

  const inputs = Array.from({ length: 100 }, (_, n) =>
    asking({ categoryId: null, text: `第 ${n} 条留言:养老金怎么认证?` }),
  );
  const receipts: AskReceipt[] = [];
  await Promise.all(
    inputs.map(async (input) => {
      const answer = await post<AskReceipt>(url, 'ask', input);
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
