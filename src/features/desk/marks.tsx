import type { StaffRow } from '@core/contract';
import { KIND_LABELS, STATE_LABELS } from '@core/contract/constants';
import { Tag } from '@/ui/tag/tag';
import { dueMark } from './due-words';

interface Props {
  row: StaffRow;
  /** The list already says in which state its questions are. */
  stateKnown?: boolean;
}

/** What a glance must tell of a question: how urgent, where it stands, what kind, and whether its text may be trusted. */
export function Marks({ row, stateKnown = false }: Props) {
  const due = dueMark(row.due);
  return (
    <>
      {due && <Tag tone={due.tone}>{due.words}</Tag>}
      {!stateKnown && <Tag tone="brand">{STATE_LABELS[row.state]}</Tag>}
      <Tag>{KIND_LABELS[row.kind]}</Tag>
      {row.check === 'unchecked' && <Tag tone="amber">未核验</Tag>}
      {row.check === 'risky' && <Tag tone="danger">需人工复核</Tag>}
    </>
  );
}
