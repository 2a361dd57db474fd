import type { ReadingEnd } from './types';

/** The text being read: a promise of its end, and the ends that events bring. */
export interface Turn {
  /** Begins a turn; the one before it, if it still runs, was stopped. */
  begin(): Promise<ReadingEnd>;
  end(how: ReadingEnd): void;
  fail(): void;
}

/** Events of a player know nothing of promises: this keeps the one that waits. */
export function createTurn(): Turn {
  let settle: { resolve: (end: ReadingEnd) => void; reject: (error: Error) => void } | undefined;
  const finish = (): typeof settle => {
    const waiting = settle;
    settle = undefined;
    return waiting;
  };
  const end = (how: ReadingEnd) => finish()?.resolve(how);
  return {
    begin: () => {
      end('stopped');
      return new Promise((resolve, reject) => {
        settle = { resolve, reject };
      });
    },
    end,
    fail: () => finish()?.reject(new Error('the voice broke off')),
  };
}
