import type { Parsed } from '../contract';
import { countVote, noVotes, sameVote } from '../domain/marks';
import type { MarkRecord, Vote } from '../domain/records';
import { type Actor, requireRole } from '../policies';
import { requirePublishedCardIn } from '../store/cards';
import { cardPages, marks } from '../store/collections';
import { commandOf, earlierResult, once } from '../store/commands';
import { markId } from '../store/marks';

type Input = Parsed<'citizen', 'vote_card'>;

/** What the command keeps of its outcome. */
interface Counted {
  useful: number;
}

export interface CardVoteOutcome extends Counted {
  cardId: string;
  vote: Vote | null;
}

/**
 * 有用 or 没解决: the caller's one vote on a card becomes this one, or none. Vote and count change in one transaction, so
 * the count is the number of votes, however many come at once.
 *
 * Throws `not_found` for a card that is not public, `busy`, `conflict_reused_id`.
 */
export async function voteCard(caller: Actor, input: Input, now: number): Promise<CardVoteOutcome> {
  requireRole(caller, 'citizen.vote_card');
  const { cardId } = input;
  const vote = voteOf(input);
  const command = commandOf(caller.personId, 'citizen.vote_card', input);
  const { useful } = (await earlierResult<Counted>(command)) ?? (await castIt());
  return { cardId, vote, useful };

  function castIt(): Promise<Counted> {
    const mark: Pick<MarkRecord, '_id' | 'personId' | 'subjectId' | 'at'> = {
      _id: markId(caller.personId, 'vote', cardId),
      personId: caller.personId,
      subjectId: cardId,
      at: now,
    };
    return once(
      command,
      now,
      async (tx) => {
        await requirePublishedCardIn(tx, cardId);
        const earlier = await tx.get(marks, mark._id);
        const before = earlier?.kind === 'vote' ? voteOf(earlier) : null;
        const counts = (await tx.get(cardPages, cardId)) ?? noVotes(cardId);
        if (sameVote(before, vote)) return { useful: counts.useful };
        const changed = countVote(counts, before, vote);
        await tx.replace(cardPages, changed);
        if (vote) await tx.replace(marks, { ...mark, kind: 'vote', ...vote });
        else await tx.remove(marks, mark._id);
        return { useful: changed.useful };
      },
      'crowd',
    );
  }
}

/** Of all that stands beside it, the vote alone. */
function voteOf(said: Vote | { vote: null }): Vote | null {
  if (said.vote === null) return null;
  return said.vote === 'useful' ? { vote: said.vote } : { vote: said.vote, reason: said.reason };
}
