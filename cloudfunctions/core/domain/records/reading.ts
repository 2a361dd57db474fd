/** What readers get: one document that says what is current, and documents that never change once written. */

/** The pointer; moves last, so that whatever it names is there. `_id` is always `current`. */
export interface ReadingRecord {
  _id: 'current';
  /** Grows by one with every change of what can be read. */
  version: number;
  /** Snapshot ids by name: `home`, `feed`, `feed:<category>`. */
  snapshots: Record<string, string>;
  /** Cards taken down, newest last: left out of everything at once, whatever a snapshot still says. */
  withdrawn: string[];
  /** What the snapshots were made of; the same again means nothing is to be done. */
  builtFrom: string;
  at: number;
}

/** One immutable piece, named by the digest of its content. */
export interface SnapshotRecord {
  _id: string;
  /** JSON. */
  body: string;
  at: number;
}
