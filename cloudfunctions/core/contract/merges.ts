import { z } from 'zod';
import { answers } from './action';
import { LIMITS } from './constants';
import { commandId, id, searchText, version } from './fields';
import type { BulkPreview, SimilarQuestion, StaffQuestionView } from './views';

const onVersion = { commandId, id, version };
const ids = z.array(id).min(1, '请选择留言').max(LIMITS.bulk, `一次最多 ${LIMITS.bulk} 条`);

/** 合并 of enquiries, 并案 of the others, and what several at once would come to. */
export const mergeActions = {
  /** Questions like question `id`, or with these words or number: what it may be merged into, or linked with. */
  similar: answers<SimilarQuestion[]>().to(z.object({ id, words: searchText.optional() })),
  /** 合并 into another question, which survives. */
  merge: answers<StaffQuestionView>().to(z.object({ ...onVersion, intoId: id })),
  /** What merging these into one would do to each; nothing is changed. */
  preview_merge: answers<BulkPreview[]>().to(z.object({ ids, intoId: id })),
  /** 并案 with another question: each keeps its own clock and answer. */
  link: answers<StaffQuestionView>().to(z.object({ ...onVersion, otherId: id })),
  /** 移出并案 */
  unlink: answers<StaffQuestionView>().to(z.object(onVersion)),
};
