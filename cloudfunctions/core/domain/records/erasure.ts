/**
 * A person's wish to have their data erased (个人信息保护法 47). `_id` is `seq` as text. It names the person only while it
 * is carried out, sealed; the same lies in the storage for as long as a backup may bring their data back.
 */
export interface ErasureRecord {
  _id: string;
  seq: number;
  /** The person's openid, sealed under the server's secret; empty once done. */
  sealed: string;
  /** What the person did up to here goes. */
  at: number;
  /** 精选留言 that are public stay, redacted as they are. */
  keepFeatured: boolean;
  /** `settled`: no backup can bring the data back any more, so the order outside the database is gone too. */
  state: 'running' | 'done' | 'settled';
  doneAt?: number;
  /** When the oldest and the newest of the questions it found were received: files of that time may hold their words. */
  asked?: { from: number; to: number };
}

/** What of an erasure is kept outside the database. */
export type ErasureOrder = Pick<ErasureRecord, 'seq' | 'sealed' | 'at' | 'keepFeatured'>;
