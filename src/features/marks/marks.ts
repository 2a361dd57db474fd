import type { MarkView } from '@core/contract';
import type { UnsolvedReason } from '@core/contract/constants';
import Taro from '@tarojs/taro';
import { create } from 'zustand';
import type { OwnCount } from './shown-count';

const KEY = 'marks';

export type Vote = { vote: 'useful' } | { vote: 'unsolved'; reason: UnsolvedReason };

/** What this person marked, as far as this device knows. */
interface Kept {
  /** By card. */
  votes: Record<string, Vote>;
  /** Featured answers. */
  likes: Record<string, true>;
  /** Cards. */
  favourites: Record<string, true>;
  /** The server told this device everything once. */
  synced: boolean;
}

interface Marks extends Kept {
  /** Counts this person changed since the program started, by subject. */
  counts: Record<string, OwnCount>;
}

const NOTHING: Kept = { votes: {}, likes: {}, favourites: {}, synced: false };
const stored = (): Partial<Kept> => Taro.getStorageSync(KEY) || {};

/** Own marks: kept on the device, so that a card shows them at once and without a call. */
export const useMarks = create<Marks>(() => ({ ...NOTHING, ...stored(), counts: {} }));

/** The marks with one of them set, or removed when `value` is undefined. */
function changed<Value>(of: Record<string, Value>, id: string, value: Value | undefined): Record<string, Value> {
  const { [id]: _before, ...others } = of;
  return value === undefined ? others : { ...others, [id]: value };
}

function keep(marks: Partial<Kept>): void {
  useMarks.setState(marks);
  const { counts: _counts, ...kept } = useMarks.getState();
  Taro.setStorage({ key: KEY, data: kept });
}

/** What was changed here since the program started; of that this device knows more than an answer on its way. */
const own = { votes: new Set<string>(), likes: new Set<string>(), favourites: new Set<string>() };

export function setVote(cardId: string, vote: Vote | undefined): void {
  own.votes.add(cardId);
  keep({ votes: changed(useMarks.getState().votes, cardId, vote) });
}

export function setLiked(featuredId: string, liked: boolean): void {
  own.likes.add(featuredId);
  keep({ likes: changed(useMarks.getState().likes, featuredId, liked ? true : undefined) });
}

export function setFavourite(cardId: string, favourite: boolean): void {
  own.favourites.add(cardId);
  keep({ favourites: changed(useMarks.getState().favourites, cardId, favourite ? true : undefined) });
}

/** A change that was undone here may have reached the server all the same: what it has is asked for once more. */
export function askAgain(kind: keyof typeof own, id: string): void {
  own[kind].delete(id);
  keep({ synced: false });
}

/** This person has no marks any more, here or anywhere. */
export function clearMarks(): void {
  for (const ids of Object.values(own)) ids.clear();
  useMarks.setState({ counts: {} });
  keep({ ...NOTHING, synced: true });
}

export const setCount = (subjectId: string, count: OwnCount | undefined): void =>
  useMarks.setState(({ counts }) => ({ counts: changed(counts, subjectId, count) }));

/** What is kept here of own changes, else what was told. */
function merged<Value>(
  told: Record<string, Value>,
  kept: Record<string, Value>,
  ids: Set<string>,
): Record<string, Value> {
  const others = Object.entries(told).filter(([id]) => !ids.has(id));
  return Object.fromEntries([...others, ...Object.entries(kept).filter(([id]) => ids.has(id))]);
}

/** Takes what the server knows in place of what this device knew, but for what was changed here meanwhile. */
export function takeMarks(marks: readonly MarkView[]): void {
  const taken: Omit<Kept, 'synced'> = { votes: {}, likes: {}, favourites: {} };
  for (const mark of marks) {
    if (mark.kind === 'like') taken.likes[mark.featuredId] = true;
    else if (mark.kind === 'favourite') taken.favourites[mark.cardId] = true;
    else if (mark.vote === 'useful') taken.votes[mark.cardId] = { vote: 'useful' };
    else if (mark.reason) taken.votes[mark.cardId] = { vote: 'unsolved', reason: mark.reason };
  }
  const now = useMarks.getState();
  keep({
    votes: merged(taken.votes, now.votes, own.votes),
    likes: merged(taken.likes, now.likes, own.likes),
    favourites: merged(taken.favourites, now.favourites, own.favourites),
    synced: true,
  });
}
