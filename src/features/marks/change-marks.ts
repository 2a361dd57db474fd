import { newCommandId } from '@/features/commands/command-id';
import { call } from '@/platform/call';
import { askAgain, setCount, setFavourite, setLiked, setVote, useMarks, type Vote } from './marks';
import { shownCount } from './shown-count';

/**
 * Each of these shows the change at once, sends it, and undoes it when it is refused; then it fails with the CallError.
 * `seen` is the count the public answer carries.
 */
export async function voteCard(cardId: string, vote: Vote | null, seen: number): Promise<void> {
  const before = useMarks.getState().votes[cardId];
  const by = Number(vote?.vote === 'useful') - Number(before?.vote === 'useful');
  setVote(cardId, vote ?? undefined);
  try {
    await counted(cardId, seen, by, async () => {
      const said = vote ?? { vote: null };
      return (await call('citizen', 'vote_card', { commandId: newCommandId(), cardId, ...said })).useful;
    });
  } catch (error) {
    setVote(cardId, before);
    askAgain('votes', cardId);
    throw error;
  }
}

export async function likeFeatured(featuredId: string, liked: boolean, seen: number): Promise<void> {
  setLiked(featuredId, liked);
  try {
    await counted(featuredId, seen, liked ? 1 : -1, async () => {
      const input = { commandId: newCommandId(), featuredId, liked };
      return (await call('citizen', 'like_featured', input)).likes;
    });
  } catch (error) {
    setLiked(featuredId, !liked);
    askAgain('likes', featuredId);
    throw error;
  }
}

export async function favouriteCard(cardId: string, favourite: boolean): Promise<void> {
  setFavourite(cardId, favourite);
  try {
    await call('citizen', 'set_favourite', { cardId, favourite });
  } catch (error) {
    setFavourite(cardId, !favourite);
    askAgain('favourites', cardId);
    throw error;
  }
}

/** Shows a count that changes by so many, then as the server tells it; on failure as it was. */
async function counted(subjectId: string, seen: number, by: number, send: () => Promise<number>): Promise<void> {
  const before = useMarks.getState().counts[subjectId];
  const at = Date.now();
  const expected = Math.max(0, shownCount(seen, before, at) + by);
  setCount(subjectId, { seen, told: expected, at });
  try {
    setCount(subjectId, { seen, told: await send(), at });
  } catch (error) {
    setCount(subjectId, before);
    throw error;
  }
}
