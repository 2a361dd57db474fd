import type { EntryView } from '@core/contract';
import { RELAY_WAY_LABELS } from '@core/contract/constants';
import { dayWords } from '@/features/dates/beijing';

/** `部门于2026年11月27日以电话答复，运维小组代录`: an answer from outside the app, and to staff who gave it. */
export const relayedWords = ({ on, way, givenBy }: NonNullable<EntryView['relayed']>): string =>
  `${givenBy ?? '部门'}于${dayWords(on)}以${RELAY_WAY_LABELS[way]}答复，运维小组代录`;
