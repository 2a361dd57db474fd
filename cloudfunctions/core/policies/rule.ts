import type { ActionName } from '../contract';
import type { StaffRole } from '../contract/constants';
import type { Condition } from './subject';

export type ActionKey =
  | `reader.${ActionName<'reader'>}`
  | `citizen.${ActionName<'citizen'>}`
  | `desk.${ActionName<'desk'>}`
  | `editor.${ActionName<'editor'>}`
  | `admin.${ActionName<'admin'>}`
  | `upload.${ActionName<'upload'>}`;

/** Anyone, without identity; any person with one; or these roles of staff. */
export type Who = 'anyone' | 'person' | readonly StaffRole[];

export interface Rule {
  action: ActionKey;
  who: Who;
  /** Of which subjects; of any when absent. */
  when?: Condition;
  /** What someone who may read the subject is told when this rule's condition keeps them from acting on it. */
  refusal?: string;
}

export const allow = (who: Who, action: ActionKey, when?: Condition, refusal?: string): Rule => ({
  who,
  action,
  when,
  refusal,
});

export const DESK = ['operator', 'lead'] as const;
