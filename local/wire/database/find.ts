import { z } from 'zod';
import type { Projection, Sort } from '../../engine/types';
import { type Action, checked } from '../action';
import { parseEjsonObject, toRow } from '../ejson';
import { invalidParam } from '../errors';
import { operationsFor } from './operations';

const DEFAULT_LIMIT = 100;
const MAX_LIMIT = 1000;

const request = z.object({
  collectionName: z.string().min(1),
  queryType: z.enum(['WHERE', 'DOC']),
  query: z.string().optional(),
  order: z.string().optional(),
  projection: z.string().optional(),
  offset: z.number().int().nonnegative().optional(),
  limit: z.number().int().positive().optional(),
  transactionId: z.string().optional(),
});

function toSort(order: Record<string, unknown>): Sort {
  return Object.entries(order).map(([field, direction]) => {
    if (direction !== 1 && direction !== -1) throw invalidParam(`order.${field}: 1 or -1 is expected`);
    return [field, direction];
  });
}

function toProjection(projection: Record<string, unknown>): Projection {
  return Object.fromEntries(
    Object.entries(projection).map(([field, shown]) => {
      if (shown !== 0 && shown !== 1) throw invalidParam(`projection.${field}: 0 or 1 is expected`);
      return [field, shown];
    }),
  );
}

/** `collection.get`, `where().get`, `doc().get`. */
export const getDocument: Action = async (params, call) => {
  const { collectionName, queryType, query, order, projection, offset = 0, ...rest } = checked(request, params);
  const limit = Math.min(rest.limit ?? DEFAULT_LIMIT, MAX_LIMIT);
  const now = call.clock.now();
  if (rest.transactionId && queryType === 'WHERE') throw invalidParam('where() is not supported in a transaction');
  const docs = await operationsFor(call, rest.transactionId, async (operations) => {
    const found = await operations.find(collectionName, {
      filter: parseEjsonObject(query, now),
      skip: offset,
      limit,
      ...(order ? { sort: toSort(parseEjsonObject(order, now)) } : {}),
      ...(projection ? { projection: toProjection(parseEjsonObject(projection, now)) } : {}),
    });
    return found.docs;
  });
  return { data: { list: docs.map(toRow), offset, limit } };
};
