import type { BulkPreview, LeftView, StaffQuestionView } from '@core/contract';
import { View } from '@tarojs/components';
import { type ReactNode, useState } from 'react';
import { useCommand } from '@/features/commands/use-command';
import { type BulkRow, isToDo, makeAll, rowsOf } from '@/features/desk/bulk';
import { GateLine } from '@/features/desk/gate-line';
import { Refusal } from '@/features/desk/refusal';
import type { OnVersion } from '@/features/desk/use-question-command';
import { Button } from '@/ui/button/button';
import { Sheet } from '@/ui/sheet/sheet';

interface Props<Preview extends BulkPreview> {
  title: string;
  /** What it does, such as 转办. */
  verb: string;
  /** Why nothing can be looked at yet. */
  problem: string | null;
  /** What it is about, as a whole: another one is looked at anew. */
  subject: string;
  preview: () => Promise<Preview[]>;
  make: (on: OnVersion) => Promise<StaffQuestionView | LeftView>;
  /** What will happen to a question. */
  willBe: (row: Preview) => string;
  onClose: (changed: boolean) => void;
  /** What is chosen before, and `before` alone what is no more to be changed once the rows are seen. */
  children: ReactNode;
  before?: ReactNode;
}

/** Several questions at once: first what will happen to each, or why not; then what did. */
export function BulkRun<Preview extends BulkPreview>(props: Props<Preview>) {
  const { title, verb, problem, subject, preview, make, willBe, onClose, children, before } = props;
  const [looked, setLooked] = useState<{ subject: string; rows: BulkRow<Preview>[] }>();
  const rows = looked?.subject === subject ? looked.rows : undefined;
  const look = useCommand(async () => setLooked({ subject, rows: rowsOf(await preview()) }));
  const run = useCommand(async (which: readonly BulkRow<Preview>[]) => {
    await makeAll(which, make, (changed) =>
      setLooked((now) => now && { ...now, rows: now.rows.map((row) => (row.id === changed.id ? changed : row)) }),
    );
  });
  const left = rows?.filter(isToDo).length ?? 0;
  const changed = rows?.some(({ done }) => done) === true;
  const close = () => {
    if (!run.busy) onClose(changed);
  };
  const words = (row: BulkRow<Preview>): string => {
    if (row.done) return `已${verb}`;
    if (row.problem) return `没有${verb}：${row.problem}`;
    return row.refusal ? `不能${verb}：${row.refusal}` : willBe(row);
  };
  return (
    <Sheet
      open
      title={title}
      onClose={close}
      footer={
        <View className="ledger__send">
          <GateLine problem={problem} />
          {rows === undefined ? (
            <Button kind="primary" busy={look.busy} disabled={problem !== null} onClick={() => void look.send()}>
              先看看
            </Button>
          ) : left > 0 ? (
            <Button kind="primary" busy={run.busy} disabled={problem !== null} onClick={() => void run.send(rows)}>
              {changed ? `再试没${verb}的 ${left} 条` : `${verb} ${left} 条`}
            </Button>
          ) : (
            <Button kind="primary" onClick={close}>
              好的
            </Button>
          )}
        </View>
      }
    >
      <Refusal error={look.error ?? run.error} />
      {children}
      {rows === undefined
        ? before
        : rows.map((row) => (
            <View key={row.id} className="ledger__outcome">
              <View className="ledger__outcome-no">留言 {row.no}</View>
              <View className={row.refusal || row.problem ? 'ledger__outcome-no-go' : 'ledger__outcome-words'}>
                {words(row)}
              </View>
            </View>
          ))}
    </Sheet>
  );
}
