import { z } from 'zod';
import { type Action, checked } from '../action';
import { parseEjsonObject } from '../ejson';

const request = z.object({ collectionName: z.string().min(1), query: z.string().optional() });

/** `where().count`. */
export const calculateDocument: Action = async (params, call) => {
  const { collectionName, query } = checked(request, params);
  const { total } = await call.engine.count(collectionName, parseEjsonObject(query, call.clock.now()));
  return { data: { total } };
};
