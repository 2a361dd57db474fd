import { LIMITS } from '@core/contract/constants';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { useCommand } from '@/features/commands/use-command';
import { momentWords } from '@/features/dates/beijing';
import { type BulkRow, isToDo, previewBulk, type TransferTarget, transferAll } from '@/features/desk/bulk-transfer';
import { Choices } from '@/features/desk/choices';
import { GateLine } from '@/features/desk/gate-line';
import { Refusal } from '@/features/desk/refusal';
import { lengthProblem } from '@/features/desk/reply-gate';
import { Button } from '@/ui/button/button';
import { Field } from '@/ui/field/field';
import { TextBox } from '@/ui/field/text-box';
import { Row, Rows } from '@/ui/row/row';
import { Sheet } from '@/ui/sheet/sheet';
import { holderWords } from './filter-words';
import { useUnitNames } from './unit-names';
import { UnitSheet } from './unit-sheet';

interface Props {
  ids: string[];
  regionCode: string | null;
  onClose: (changed: boolean) => void;
}

const targetOf = (holder: string): TransferTarget => {
  if (holder === 'desk' || holder === 'inspection') return { kind: holder };
  return { kind: 'unit', unitId: holder.slice('unit:'.length) };
};

/** What will happen to a question, or did. */
const rowWords = (row: BulkRow): string => {
  if (row.done) return '已转办';
  if (row.problem) return `没有转：${row.problem}`;
  if (row.refusal) return `不能转：${row.refusal}`;
  return `从${row.holderName}转出，${momentWords(row.dueAt)} 前答复${row.offline ? '；线下转办' : ''}`;
};

/** 批量转办: to whom, then what will happen to each question, then what did. */
export function BulkSheet({ ids, regionCode, onClose }: Props) {
  const [holder, setHolder] = useState<string>();
  const [instruction, setInstruction] = useState('');
  const [rows, setRows] = useState<BulkRow[]>();
  const [picking, setPicking] = useState(false);
  const units = useUnitNames((state) => state.names);
  const preview = useCommand(async () => {
    if (holder !== undefined) setRows(await previewBulk(ids, targetOf(holder)));
  });
  const transfer = useCommand(async (which: readonly BulkRow[], to: TransferTarget) => {
    await transferAll(which, { to, instruction: instruction.trim() }, (changed) =>
      setRows((before) => before?.map((row) => (row.id === changed.id ? changed : row))),
    );
  });

  const choose = (next: string | undefined) => {
    setHolder(next);
    setRows(undefined);
    setPicking(false);
  };
  const left = rows?.filter(isToDo).length ?? 0;
  const changed = rows?.some(({ done }) => done) === true;
  const tooLong = instruction.trim() === '' ? null : lengthProblem(instruction, 1, LIMITS.note);
  const problem = holder === undefined ? '选好转给谁，先看每一条会怎样。' : tooLong;
  const close = () => {
    if (!transfer.busy) onClose(changed);
  };
  return (
    <>
      <Sheet
        open
        title={`批量转办 ${ids.length} 条`}
        onClose={close}
        footer={
          <View className="ledger__send">
            <GateLine problem={problem} />
            {rows === undefined ? (
              <Button
                kind="primary"
                busy={preview.busy}
                disabled={problem !== null}
                onClick={() => void preview.send()}
              >
                先看看
              </Button>
            ) : left > 0 ? (
              <Button
                kind="primary"
                busy={transfer.busy}
                disabled={problem !== null}
                onClick={() => holder !== undefined && void transfer.send(rows, targetOf(holder))}
              >
                {changed ? `再试没转成的 ${left} 条` : `转办 ${left} 条`}
              </Button>
            ) : (
              <Button kind="primary" onClick={close}>
                好的
              </Button>
            )}
          </View>
        }
      >
        <Refusal error={preview.error ?? transfer.error} />
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
        {rows === undefined ? (
          <Field label="转办要求（可以不写）" help="给部门看，提问人看不到；每一条都会带上。">
            <TextBox
              label="转办要求（可以不写）"
              placeholder="比如：请核实后直接答复"
              initial={instruction}
              max={LIMITS.note}
              onText={setInstruction}
            />
          </Field>
        ) : (
          rows.map((row) => (
            <View key={row.id} className="ledger__outcome">
              <View className="ledger__outcome-no">留言 {row.no}</View>
              <View className={row.refusal || row.problem ? 'ledger__outcome-no-go' : 'ledger__outcome-words'}>
                {rowWords(row)}
              </View>
            </View>
          ))
        )}
      </Sheet>
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
