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
}
