import type { AskReceipt } from '@core/contract';
import type { QuestionRecord } from '@core/domain/records';
import { startCloud, stopClouds } from '../support/cloud';
import { asking } from '../support/inputs';

afterAll(stopClouds);

const SUBMISSIONS = 1_000;
/** As many people tap at one moment. */
const AT_ONCE = 8;

test('1,000 submissions, every fifth answer lost and every seventh sent twice, are 1,000 questions', async () => {
  const cloud = await startCloud();
  const receipts = new Map<string, AskReceipt>();
  let next = 0;
  const submit = async (n: number) => {
    const input = asking({ text: `第 ${n} 个人问：外省住院以后怎么报销？` });
    const send = () => cloud.get('citizen', 'citizen', 'ask', input);
    const sent = n % 7 === 0 ? await Promise.all([send(), send()]) : [await send()];
    // Whoever got no answer taps again; what counts is what they then hold in their hand.
    const answers = n % 5 === 0 ? [await send()] : sent;
    for (const receipt of [...sent, ...answers]) expect(receipt.no).toBe(answers[0]?.no);
    receipts.set(input.text, answers[0] as AskReceipt);
  };
  const person = async () => {
    while (next < SUBMISSIONS) {
      next += 1;
      await submit(next);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, person));
  const stored = await cloud.all<QuestionRecord>('questions');
  expect(stored).toHaveLength(SUBMISSIONS);
  expect(new Set(stored.map(({ no }) => no)).size).toBe(SUBMISSIONS);
  for (const { text, no } of stored) expect(receipts.get(text)?.no).toBe(no);
}, 300_000);
