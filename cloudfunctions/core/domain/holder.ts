/** Who can have a question, beside the units of the contact matrix: their keys, and their names as askers see them. */
import type { HolderKey } from './records';

export interface Holder {
  key: HolderKey;
  name: string;
}

/** The operators' desk, which receives every question. */
export const DESK: Holder = { key: 'desk', name: '政策百事通运维小组' };

/** The inspection office (督查室). */
export const INSPECTION: Holder = { key: 'inspection', name: '督查室' };
