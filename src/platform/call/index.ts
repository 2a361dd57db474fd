import type { ActionName, CallResult, FunctionName, Input, Output } from '@core/contract';
import { CONTRACT_VERSION, ERROR_MESSAGES } from '@core/contract/constants';
import { log } from '@/platform/log/log';
import { isSinglePage } from '@/platform/single-page/single-page';
import { CallError } from './call-error';
import { send } from './send';

export { CallError, faultNumber, readingWords, saysGone, toCallError } from './call-error';

/** How long a person waits before being told, in milliseconds. */
const PATIENCE = 15_000;

const isResult = (answer: unknown): answer is CallResult<unknown> =>
  typeof answer === 'object' && answer !== null && 'ok' in answer;

const overdue = (): { after: Promise<never>; cancel: () => void } => {
  let timer: ReturnType<typeof setTimeout>;
  const after = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new CallError('timeout')), PATIENCE);
  });
  return { after, cancel: () => clearTimeout(timer) };
};

/**
 * Calls one action of a cloud function and gives its output.
 * Fails only with CallError: what the function refused with, or `offline`, `timeout`, `internal` when nothing came back.
 */
export async function call<F extends FunctionName, A extends ActionName<F>>(
  fn: F,
  action: A,
  data: Input<F, A>,
): Promise<Output<F, A>> {
  // Without identity the others have nothing to answer.
  if (isSinglePage() && fn !== 'reader') throw new CallError('unauthenticated');
  const patience = overdue();
  try {
    const answer = await Promise.race([send(fn, { action, data, contract: CONTRACT_VERSION }), patience.after]);
    if (!isResult(answer)) throw new CallError('internal');
    if (!answer.ok) {
      const { code, message, ref } = answer.error;
      throw new CallError(code in ERROR_MESSAGES ? code : 'internal', message, ref);
    }
    return answer.data as Output<F, A>;
  } catch (thrown) {
    const error = thrown instanceof CallError ? thrown : new CallError('internal');
    log(error.code, { fn, action, ref: error.ref });
    throw error;
  } finally {
    patience.cancel();
  }
}
