import { z } from 'zod';
import { type Action, checked } from '../action';
import { parseEjsonObject } from '../ejson';
import { operationsFor } from './operations';

const request = z.object({
  collectionName: z.string().min(1),
  data: z.array(z.string()).min(1),
  transactionId: z.string().optional(),
});

/** `collection.add`, of one document or several. */
export const insertDocument: Action = async (params, call) => {
  const { collectionName, data, transactionId } = checked(request, params);
  const now = call.clock.now();
  const docs = data.map((text) => parseEjsonObject(text, now));
  const { ids } = await operationsFor(call, transactionId, (operations) => operations.insert(collectionName, docs));
  return { data: { insertedIds: ids } };
};
