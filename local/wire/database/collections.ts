import { z } from 'zod';
import { type Action, checked } from '../action';
import { WireError } from '../errors';

const request = z.object({ collectionName: z.string().regex(/^[A-Za-z_][\w-]{0,63}$/) });

/** `db.createCollection`; a taken name is refused, as in the cloud. */
export const addCollection: Action = async (params, call) => {
  const { collectionName } = checked(request, params);
  if (call.engine.collections().includes(collectionName)) {
    throw new WireError(
      'DATABASE_COLLECTION_ALREADY_EXIST',
      '[ResourceUnavailable.ResourceExist] Table exist. Please check your request, but if the problem persists, contact us.',
    );
  }
  await call.engine.createCollection(collectionName);
  return { data: {} };
};
