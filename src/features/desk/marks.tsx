import type { StaffRow } from '@core/contract';
import { KIND_LABELS, STATE_LABELS } from '@core/contract/constants';
import { Tag } from '@/ui/tag/tag';
import { dueMark } from './due-words';

/** A new question has no mark of its own while it has time: what cannot wait comes first. */
const STATE_TONES: Partial<Record<StaffRow['state'], 'brand' | 'plain'>> = {
  received: 'brand',
  in_progress: 'brand',
  answered: 'brand',
};

/** What a glance must tell of a question: how urgent, where it stands, what kind, and whether its text may be trusted. */
export function Marks({ row }: { row: StaffRow }) {
  const due = dueMark(row.due);
  return (
    <>
      {due && <Tag tone={due.tone}>{due.words}</Tag>}
      <Tag tone={STATE_TONES[row.state]}>{STATE_LABELS[row.state]}</Tag>
      <Tag>{KIND_LABELS[row.kind]}</Tag>
      {row.check === 'unchecked' && <Tag tone="amber">未核验</Tag>}
      {row.check === 'risky' && <Tag tone="danger">需人工复核</Tag>}
    </>
  );
}
