import { AppError } from '../contract/app-error';
import type { Parsed } from '../contract';
import { type Actor, requireRole } from '../policies';
import { featured, marks } from '../store/collections';
import { commandOf, earlierResult, once } from '../store/commands';
import { markId } from '../store/marks';
import { keepLikes } from '../store/reading';

type Input = Parsed<'citizen', 'like_featured'>;

/** What the command keeps of its outcome. */
interface Counted {
  likes: number;
}

export interface LikeOutcome extends Counted {
  featuredId: string;
  liked: boolean;
}

/**
 * 点赞: the caller likes a featured answer, or no longer. The like and the answer's count change in one transaction, so the
 * count is the number of people, however many come at once.
 *
 * Throws `not_found` for an answer that is not public, `busy`, `conflict_reused_id`.
 */
export async function likeFeatured(caller: Actor, input: Input, now: number): Promise<LikeOutcome> {
  requireRole(caller, 'citizen.like_featured');
  const { featuredId, liked } = input;
  const command = commandOf(caller.personId, 'citizen.like_featured', input);
  const { likes } = (await earlierResult<Counted>(command)) ?? (await countIt());
  return { featuredId, liked, likes };

  function countIt(): Promise<Counted> {
    const _id = markId(caller.personId, 'like', featuredId);
    return once(
      command,
      now,
      async (tx) => {
        const answer = await tx.get(featured, featuredId);
        if (answer?.state !== 'published') throw new AppError('not_found', '这条精选留言已经不再公开。');
        const before = await tx.get(marks, _id);
        if ((before !== null) === liked) return { likes: answer.likes };
        const likes = answer.likes + (liked ? 1 : -1);
        await tx.replace(featured, { ...answer, likes });
        if (answer.cardId !== undefined) await keepLikes(tx, answer.cardId, featuredId, likes);
        if (liked) {
          await tx.add(marks, { _id, personId: caller.personId, kind: 'like', subjectId: featuredId, at: now });
        } else await tx.remove(marks, _id);
        return { likes };
      },
      'crowd',
    );
  }
}
