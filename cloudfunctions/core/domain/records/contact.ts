import type { ContactField } from '../../contract/constants';

/**
 * Contact details of a question's asker, each sealed by itself under the server's key. `_id` is the question's. They
 * leave the server masked, and stand in no list, log, line of a thread or result of a command.
 */
export interface ContactRecord extends Partial<Record<ContactField, string>> {
  _id: string;
  updatedAt: number;
}
