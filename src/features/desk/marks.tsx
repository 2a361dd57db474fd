import type { ClueView, StaffRow } from '@core/contract';
import { CLUE_RESULT_LABELS, SOURCE_LABELS, STATE_LABELS } from '@core/contract/constants';
import { kindWords } from '@/features/my-questions/kind-words';
import { Tag } from '@/ui/tag/tag';
import { dueMark, petitionMark, urgentMark } from './due-words';

interface Props {
  row: StaffRow;
  /** The list already says in which state its questions are. */
  stateKnown?: boolean;
}

/** What a glance must tell of a question: how urgent, where it stands, what kind, and whether its text may be trusted. */
export function Marks({ row, stateKnown = false }: Props) {
  const due = dueMark(row.due);
  const urgent = row.urgent && urgentMark(row.urgent);
  const petition = row.petitionDue && petitionMark(row.petitionDue);
  return (
    <>
      {urgent && <Tag tone={urgent.tone}>{urgent.words}</Tag>}
      {row.maybeUrgent && <Tag tone="danger">疑似紧急</Tag>}
      {petition && <Tag tone={petition.tone}>{petition.words}</Tag>}
      {due && <Tag tone={due.tone}>{due.words}</Tag>}
      {!stateKnown && <Tag tone="brand">{STATE_LABELS[row.state]}</Tag>}
      <Tag>{kindWords(row)}</Tag>
      {row.clue && <Tag tone="brand">{clueWords(row.clue)}</Tag>}
      {row.source && <Tag>代录 · {SOURCE_LABELS[row.source]}</Tag>}
      {row.contact && <Tag>有联系方式</Tag>}
      {row.check === 'unchecked' && <Tag tone="amber">未核验</Tag>}
      {row.check === 'risky' && <Tag tone="danger">需人工复核</Tag>}
    </>
  );
}

const clueWords = ({ no, result }: ClueView): string => (result ? `${no} · ${CLUE_RESULT_LABELS[result]}` : no);
