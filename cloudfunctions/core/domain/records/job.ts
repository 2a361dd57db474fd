import type { Author } from './author';

/** Work too long for a call: done in steps by the `jobs` timer, each of which may be repeated. */
export interface JobRecord {
  _id: string;
  kind: 'hand_over_matters' | 'retire_unit' | 'rename_unit' | 'retire_category' | 'tell_merged';
  state: 'running' | 'done';
  /** What is moved away from, and to: staffIds, unit ids or category ids, and their names. */
  fromId: string;
  fromName: string;
  intoId: string;
  intoName: string;
  /** In whose name the lines in the threads stand. */
  by: Author;
  /** What whoever asked a merged question is told, and of which line of its survivor's thread. */
  told?: Told;
  /** How many were moved, or told, so far. */
  moved: number;
  /** How far it got, of what is walked through. */
  position?: string;
  at: number;
  doneAt?: number;
}

export interface Told {
  seq: number;
  told: 'answered' | 'declined' | 'handed_over';
}
