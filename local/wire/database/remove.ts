import { z } from 'zod';
import { type Action, checked } from '../action';
import { parseEjsonObject } from '../ejson';
import { operationsFor } from './operations';

const request = z.object({
  collectionName: z.string().min(1),
  query: z.string().optional(),
  multi: z.boolean().default(false),
  transactionId: z.string().optional(),
});

/** `remove` by filter or id. */
export const removeDocument: Action = async (params, call) => {
  const { collectionName, query, multi, transactionId } = checked(request, params);
  const filter = parseEjsonObject(query, call.clock.now());
  const { removed } = await operationsFor(call, transactionId, (operations) =>
    operations.remove(collectionName, { filter, multi }),
  );
  return { data: { deleted: removed } };
};
