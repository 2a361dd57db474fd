/** The embedded cloud's time. Tests move it; functions, server dates, tickets and signed URLs all follow it. */
export interface Clock {
  /** Epoch milliseconds. */
  now(): number;
  /** Milliseconds ahead of the machine's clock; negative is behind. */
  readonly shift: number;
  /** Makes it `at` (epoch ms) from now on, ticking; null returns to the machine's time. */
  set(at: number | null): void;
}

export function createClock(): Clock {
  let shift = 0;
  return {
    now: () => Date.now() + shift,
    get shift() {
      return shift;
    },
    set: (at) => {
      shift = at === null ? 0 : at - Date.now();
    },
  };
}
