import * as cloud from 'wx-server-sdk';

const settings = {
  // The SDK takes its symbol here; its types know only strings.
  env: cloud.DYNAMIC_CURRENT_ENV as unknown as string,
  /** `doc().get()` of a missing document answers null instead of throwing. */
  throwOnNotFound: false,
};
cloud.init(settings);

export const db = cloud.database();
export const _ = db.command;

/** Any stored record. */
export interface Stored {
  _id: string;
}

/** A stored document without the members that are undefined, which the database would keep as null. */
export function withoutUndefined<R extends object>(record: R): Record<string, unknown> {
  return JSON.parse(JSON.stringify(record)) as Record<string, unknown>;
}
