import { z } from 'zod';
import { type Action, checked } from '../action';

const request = z.object({ transactionId: z.string().min(1) });

/** `db.startTransaction`. */
export const startTransaction: Action = async (_params, call) => ({ transactionId: await call.transactions.start() });

/** `transaction.commit`; DATABASE_TRANSACTION_CONFLICT when another commit came first. */
export const commitTransaction: Action = async (params, call) => {
  await call.transactions.commit(checked(request, params).transactionId);
  return { committed: 1 };
};

/** `transaction.rollback`. */
export const abortTransaction: Action = async (params, call) => {
  await call.transactions.abort(checked(request, params).transactionId);
  return { aborted: 1 };
};
