import { staffNotice } from '../domain/message';
import { actorOf, can } from '../policies';
import { findQuestion } from '../store/questions';
import { forgetNews, listConcerned, listNews, spendNotice } from '../store/staff-news';

const BATCH = 20;
/** A timer's step stops here and goes on at the next firing; what is sent comes after it. */
const STEP_MS = 15_000;

/**
 * One step before the outbox is sent: turns what happened to questions into a message for each member of staff whom it
 * concerns, who may read the question and agreed to a message; answers how many. One consent is one message, and one
 * change of a question tells a person once, however often a step is repeated.
 */
export async function tellStaff(clock: () => number): Promise<number> {
  const until = clock() + STEP_MS;
  let told = 0;
  for (let batch = await listNews(BATCH); batch.length > 0 && clock() < until; batch = await listNews(BATCH)) {
    for (const news of batch) {
      const question = await findQuestion(news.questionId);
      const concerned = question ? await listConcerned(news) : [];
      for (const member of concerned) {
        if (!member.notices || !question || !can(actorOf(member._id, member), 'desk.question', { question })) continue;
        if (await spendNotice(staffNotice(member._id, news, clock()))) told += 1;
      }
      await forgetNews(news);
    }
  }
  return told;
}
