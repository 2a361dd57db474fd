/**
 * One change in the audit log. It names fields and holds keyed digests of their new values, never the values: whoever
 * knows a value can prove that it stood there, nobody can read one.
 */
export interface AuditRecord {
  /** `<subject>:<seq>` */
  _id: string;
  /** What was changed, such as `staff:<staffId>` or `setting:limits`. */
  subject: string;
  seq: number;
  at: number;
  /** The staffId of who did it. */
  by: string;
  /** The action, as in the contract. */
  action: string;
  fields: Record<string, string>;
  /** The digest of the entry before; '' of the first. */
  previous: string;
  /** Of everything above. */
  digest: string;
}

/** Where a subject's chain ends. `_id` is the subject. */
export interface AuditHeadRecord {
  _id: string;
  seq: number;
  digest: string;
  /** Of the last entry. */
  at: number;
  /** Everything up to this entry was removed when its time was over; sealed, so that nobody else can say so. */
  cut?: { seq: number; digest: string; seal: string };
}

/** What a question's values are digested with besides the server's secret. Gone with the question's words. */
export interface AuditSaltRecord {
  /** The subject. */
  _id: string;
  salt: string;
}

/** How far the log has been written down outside the database. One document, `current`. */
export interface AuditAnchorRecord {
  _id: string;
  /** Files written so far, numbered from 1. */
  files: number;
  /** The digest of the newest of them; '' before the first. */
  digest: string;
  /** The position behind the last entry that is in them. */
  after?: string;
  /** When it was last caught up with. */
  at: number;
}
