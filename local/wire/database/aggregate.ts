import { z } from 'zod';
import { type Action, checked } from '../action';
import { parseEjson, toRow, withoutUndefined } from '../ejson';
import { invalidParam } from '../errors';

/** A pipeline that sets no limit itself answers this many rows at most. */
const DEFAULT_LIMIT = 100;

const request = z.object({
  collectionName: z.string().min(1),
  stages: z.array(z.object({ stageKey: z.string().regex(/^\$\w+$/), stageValue: z.string() })),
});

/** Stages that would write, or that CloudBase does not offer. */
const REFUSED = new Set(['$out', '$merge', '$graphLookup', '$facet', '$indexStats', '$currentOp']);

/** `aggregate()…end()`. */
export const aggregateDocuments: Action = async (params, call) => {
  const { collectionName, stages } = checked(request, params);
  const now = call.clock.now();
  const refused = stages.find(({ stageKey }) => REFUSED.has(stageKey));
  if (refused) throw invalidParam(`stage ${refused.stageKey} is not supported`);
  const pipeline = stages.map(({ stageKey, stageValue }) => ({ [stageKey]: parseEjson(stageValue, now) }));
  if (!stages.some(({ stageKey }) => stageKey === '$limit')) pipeline.push({ $limit: DEFAULT_LIMIT });
  const { docs } = await call.engine.aggregate(collectionName, pipeline);
  return { data: { list: docs.map((doc) => toRow(withoutUndefined(doc))) } };
};
