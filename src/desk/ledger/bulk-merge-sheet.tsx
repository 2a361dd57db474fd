import type { StaffRow } from '@core/contract';
import { useState } from 'react';
import { Choices } from '@/features/desk/choices';
import { shortNo } from '@/features/desk/short-no';
import { call } from '@/platform/call';
import { Field } from '@/ui/field/field';
import { BulkRun } from './bulk-run';

interface Props {
  rows: readonly StaffRow[];
  onClose: (changed: boolean) => void;
}

/** 批量合并: into which of the chosen ones the others go, then what will happen to each, then what did. */
export function BulkMergeSheet({ rows, onClose }: Props) {
  const [intoId, setIntoId] = useState<string | null>(null);
  const ids = rows.map(({ id }) => id).filter((id) => id !== intoId);
  const into = rows.find(({ id }) => id === intoId);
  return (
    <BulkRun
      title={`批量合并 ${rows.length} 条`}
      verb="合并"
      problem={into ? null : '选好留下哪一条，先看其他的会怎样。'}
      subject={intoId ?? ''}
      preview={() => call('desk', 'preview_merge', { ids, intoId: intoId ?? '' })}
      make={(on) => call('desk', 'merge', { ...on, intoId: intoId ?? '' })}
      willBe={() => `并入留言 ${into?.no ?? ''}，提问人会看到；较早的办理时限算数`}
      onClose={onClose}
    >
      <Field label="留下哪一条" help="其他的并入它，一次答复，大家都能收到。只有政策咨询可以合并。">
        <Choices
          label="留下哪一条"
          options={rows.map(({ id, no, text }) => ({
            value: id,
            words: `${shortNo(no)} ${(text ?? '').slice(0, 18)}`,
          }))}
          selected={intoId}
          onSelect={setIntoId}
        />
      </Field>
    </BulkRun>
  );
}
