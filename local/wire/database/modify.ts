import { z } from 'zod';
import { type Action, checked } from '../action';
import { parseEjsonObject, toRow } from '../ejson';
import { invalidParam } from '../errors';
import { operationsFor } from './operations';

const request = z.object({
  collectionName: z.string().min(1),
  query: z.string().optional(),
  data: z.string(),
  multi: z.boolean().default(false),
  /** true: `data` holds update operators. false: it is the whole document. */
  merge: z.boolean().default(true),
  upsert: z.boolean().default(false),
  transactionId: z.string().optional(),
});

function operators(data: Record<string, unknown>): Record<string, unknown> {
  const keys = Object.keys(data);
  if (!keys.length || keys.some((key) => !key.startsWith('$')))
    throw invalidParam('data: update operators are expected');
  return data;
}

/** `update` by filter or id, and `doc().set`. */
export const modifyDocument: Action = async (params, call) => {
  const { collectionName, query, data, multi, merge, upsert, transactionId } = checked(request, params);
  const now = call.clock.now();
  const filter = parseEjsonObject(query, now);
  const change = parseEjsonObject(data, now);
  const result = await operationsFor(call, transactionId, (operations) =>
    operations.update(collectionName, {
      filter,
      update: merge ? operators(change) : change,
      replace: !merge,
      multi,
      upsert,
    }),
  );
  return { data: { updated: result.modified, upsert_id: result.upsertedId ?? null } };
};

/** `where().updateAndReturn`: changes one document and answers it as it then is. */
export const modifyAndReturnDoc: Action = async (params, call) => {
  const { collectionName, query, data, transactionId } = checked(request, params);
  const now = call.clock.now();
  const filter = parseEjsonObject(query, now);
  const update = operators(parseEjsonObject(data, now));
  const result = await operationsFor(call, transactionId, (operations) =>
    operations.update(collectionName, { filter, update }),
  );
  return { data: { updated: result.modified, doc: result.doc ? toRow(result.doc) : null } };
};
