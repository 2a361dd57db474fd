import type { Operations } from '../../engine/types';
import type { WireCall } from '../action';

/** Runs `work` in the named transaction, or on the engine itself when the request names none. */
export const operationsFor = <Result>(
  call: WireCall,
  transactionId: string | undefined,
  work: (operations: Operations) => Promise<Result>,
): Promise<Result> => (transactionId ? call.transactions.within(transactionId, work) : work(call.engine));
