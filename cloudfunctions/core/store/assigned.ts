import { LIMITS } from '../contract/constants';
import { OPEN_STATES } from '../domain/question-life';
import type { QuestionRecord } from '../domain/records';
import { questions } from './collections';

/** How many open matters a member of staff works on; stops at LIMITS.count. */
export async function countAssigned(staffId: string): Promise<number> {
  const counts = await Promise.all(
    OPEN_STATES.map((state) =>
      questions.countUpTo(
        { where: { assigneeId: staffId, state }, orderBy: 'receivedAt', direction: 'asc' },
        LIMITS.count,
      ),
    ),
  );
  return Math.min(
    counts.reduce((sum, count) => sum + count, 0),
    LIMITS.count,
  );
}

/** Up to `limit` of their open matters, longest waiting first. */
export async function listAssigned(staffId: string, limit: number): Promise<QuestionRecord[]> {
  const lists = await Promise.all(
    OPEN_STATES.map((state) =>
      questions.page({ where: { assigneeId: staffId, state }, orderBy: 'receivedAt', direction: 'asc', limit }),
    ),
  );
  return lists.flatMap(({ rows }) => rows).slice(0, limit);
}
