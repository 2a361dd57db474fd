import type { Input, TransferPreview } from '@core/contract';
import { LIMITS } from '@core/contract/constants';
import { useState } from 'react';
import { momentWords } from '@/features/dates/beijing';
import { Choices } from '@/features/desk/choices';
import { lengthProblem } from '@/features/desk/reply-gate';
import { call } from '@/platform/call';
import { Field } from '@/ui/field/field';
import { TextBox } from '@/ui/field/text-box';
import { Row, Rows } from '@/ui/row/row';
import { BulkRun } from './bulk-run';
import { holderWords } from './filter-words';
import { useUnitNames } from './unit-names';
import { UnitSheet } from './unit-sheet';

interface Props {
  ids: string[];
  regionCode: string | null;
  onClose: (changed: boolean) => void;
}

const targetOf = (holder: string): Input<'desk', 'transfer'>['to'] => {
  if (holder === 'desk' || holder === 'inspection') return { kind: holder };
  return { kind: 'unit', unitId: holder.slice('unit:'.length) };
};

const willBe = ({ holderName, dueAt, offline }: TransferPreview): string =>
  `从${holderName}转出，${momentWords(dueAt)} 前答复${offline ? '；线下转办' : ''}`;

/** 批量转办: to whom, then what will happen to each question, then what did. */
export function BulkSheet({ ids, regionCode, onClose }: Props) {
  const [holder, setHolder] = useState<string>();
  const [instruction, setInstruction] = useState('');
  const [picking, setPicking] = useState(false);
  const units = useUnitNames((state) => state.names);
  const choose = (next: string | undefined) => {
    setHolder(next);
    setPicking(false);
  };
  const words = instruction.trim();
  const tooLong = words === '' ? null : lengthProblem(instruction, 1, LIMITS.note);
  const to = targetOf(holder ?? 'desk');
  return (
    <>
      <BulkRun
        title={`批量转办 ${ids.length} 条`}
        verb="转办"
        problem={holder === undefined ? '选好转给谁，先看每一条会怎样。' : tooLong}
        subject={holder ?? ''}
        preview={() => call('desk', 'preview_transfer', { ids, to })}
        make={(on) => call('desk', 'transfer', { ...on, to, ...(words === '' ? {} : { instruction: words }) })}
        willBe={willBe}
        onClose={onClose}
        before={
          <Field label="转办要求（可以不写）" help="给部门看，提问人看不到；每一条都会带上。">
            <TextBox
              label="转办要求（可以不写）"
              placeholder="比如：请核实后直接答复"
              initial={instruction}
              max={LIMITS.note}
              onText={setInstruction}
            />
          </Field>
        }
      >
        <Field label="转给">
          <Choices
            label="转给"
            options={(['desk', 'inspection'] as const).map((value) => ({ value, words: holderWords(value, units) }))}
            selected={holder === 'desk' || holder === 'inspection' ? holder : null}
            onSelect={choose}
          />
        </Field>
        <Rows>
          <Row
            label="部门"
            value={holder?.startsWith('unit:') ? holderWords(holder, units) : '去选'}
            onClick={() => setPicking(true)}
          />
        </Rows>
      </BulkRun>
      {picking && (
        <UnitSheet
          regionCode={regionCode}
          selected={holder?.startsWith('unit:') ? holder : undefined}
          onSelect={choose}
          onClose={() => setPicking(false)}
        />
      )}
    </>
  );
}
