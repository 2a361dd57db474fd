import type { FeaturedRecord, QuestionRecord } from '../domain/records';
import { type Actor, requireRole } from '../policies';
import { featured } from '../store/collections';
import type { Rows } from '../store/collection';
import { listAskedBy } from '../store/questions';

export interface MyQuestion {
  question: QuestionRecord;
  publicVersion: FeaturedRecord | null;
}

/** A page of the caller's own questions, newest first, each with its public version. */
export async function listMyQuestions(caller: Actor, input: { cursor?: string }): Promise<Rows<MyQuestion>> {
  requireRole(caller, 'citizen.my_questions');
  const page = await listAskedBy(caller.personId, input.cursor);
  const versions = await featured.byIds(page.rows.flatMap((question) => question.featuredId ?? []));
  const byId = new Map(versions.map((version) => [version._id, version]));
  return {
    ...page,
    rows: page.rows.map((question) => ({ question, publicVersion: byId.get(question.featuredId ?? '') ?? null })),
  };
}
