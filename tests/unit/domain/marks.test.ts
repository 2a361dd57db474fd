import { UNSOLVED_REASONS } from '@core/contract/constants';
import { countVote, noVotes, sameVote } from '@core/domain/marks';
import type { CardVotes, Vote } from '@core/domain/records';
import fc from 'fast-check';

const useful: Vote = { vote: 'useful' };
const unclear: Vote = { vote: 'unsolved', reason: 'unclear' };
const outdated: Vote = { vote: 'unsolved', reason: 'outdated' };

describe('votes on a card', () => {
  it('are the same only with the same reason', () => {
    expect(sameVote(null, null)).toBe(true);
    expect(sameVote(useful, { vote: 'useful' })).toBe(true);
    expect(sameVote(unclear, { vote: 'unsolved', reason: 'unclear' })).toBe(true);
    expect(sameVote(unclear, outdated)).toBe(false);
    expect(sameVote(useful, unclear)).toBe(false);
    expect(sameVote(null, useful)).toBe(false);
  });

  it('are counted by what they say, and the one before no more', () => {
    const first = countVote(noVotes('c'), null, useful);
    expect(first).toEqual({ ...noVotes('c'), useful: 1 });
    const changed = countVote(first, useful, unclear);
    expect(changed).toEqual({ ...noVotes('c'), unsolved: { ...noVotes('c').unsolved, unclear: 1 } });
    expect(countVote(changed, unclear, outdated).unsolved).toMatchObject({ unclear: 0, outdated: 1 });
    expect(countVote(changed, unclear, null)).toEqual(noVotes('c'));
  });

  it('add up to the last vote of each person, whatever they said before', () => {
    const vote = fc.constantFrom<Vote | null>(
      null,
      useful,
      ...UNSOLVED_REASONS.map((reason): Vote => ({ vote: 'unsolved', reason })),
    );
    fc.assert(
      fc.property(fc.array(fc.record({ person: fc.nat(5), vote })), (said) => {
        const last = new Map<number, Vote | null>();
        let counts: CardVotes = noVotes('c');
        for (const { person, vote: after } of said) {
          counts = countVote(counts, last.get(person) ?? null, after);
          last.set(person, after);
        }
        const standing = [...last.values()];
        expect(counts.useful).toBe(standing.filter((one) => one?.vote === 'useful').length);
        for (const reason of UNSOLVED_REASONS) {
          const same = standing.filter((one) => sameVote(one, { vote: 'unsolved', reason }));
          expect(counts.unsolved[reason]).toBe(same.length);
        }
      }),
    );
  });
});
