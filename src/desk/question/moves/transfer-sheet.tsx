import type { StaffQuestionView } from '@core/contract';
import { LIMITS } from '@core/contract/constants';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import { lengthProblem } from '@/features/desk/reply-gate';
import { SendSheet } from '@/features/desk/send-sheet';
import { useQuestionCommand } from '@/features/desk/use-question-command';
import { hasRole, useStaff } from '@/features/desk/use-staff';
import { call } from '@/platform/call';
import { Button } from '@/ui/button/button';
import { Field } from '@/ui/field/field';
import { TextBox } from '@/ui/field/text-box';
import { QuestionText } from '../facts';
import { UnitChooser } from './unit-chooser';

interface Fields {
  unitId: string | null;
  instruction: string;
}

interface Props {
  view: StaffQuestionView;
  onClose: () => void;
}

/** 转办. A report goes to the inspection office first, which alone sends it to the place concerned (product.md). */
export function TransferSheet(props: Props) {
  const toInspection = props.view.kind === 'report' && props.view.holderName !== INSPECTION;
  return toInspection ? <ToInspection {...props} /> : <ToUnit {...props} />;
}

/** The name of the inspection office, as every holder is shown by name. */
const INSPECTION = '督查室';

/** 送督查室, with what it is about in the words of staff: it travels as their summary. */
function ToInspection({ view, onClose }: Props) {
  const [summary, setSummary] = useState('');
  const transfer = useQuestionCommand(view, (on, { instruction }: { instruction: string }) =>
    call('desk', 'transfer', { ...on, to: { kind: 'inspection' }, instruction }),
  );
  const send = async () => {
    if (!(await transfer.send({ instruction: summary.trim() }))) return;
    void Taro.showToast({ title: '已送督查室', icon: 'success' });
    onClose();
  };
  const problem = lengthProblem(summary, LIMITS.replyTextMin, LIMITS.note);
  return (
    <SendSheet
      title="送督查室"
      words="送督查室"
      problem={problem}
      busy={transfer.busy}
      error={transfer.error}
      onSend={() => void send()}
      onClose={onClose}
    >
      <QuestionText view={view} />
      <Field label="梳理摘要" help="写清时间、地点、什么单位、什么事，不写提问人的姓名和电话。督查室据此转有关地方。">
        <TextBox
          label="梳理摘要"
          placeholder="比如：反映某镇低保评议没有公示，时间是今年三月"
          initial={summary}
          max={LIMITS.note}
          tall
          onText={setSummary}
        />
      </Field>
    </SendSheet>
  );
}

/** To which unit, and what it is asked to do. Whoever has it from elsewhere can also give it back to the desk. */
function ToUnit({ view, onClose }: Props) {
  const staff = useStaff();
  const [unitId, setUnitId] = useState<string | null>(null);
  const [instruction, setInstruction] = useState('');
  const transfer = useQuestionCommand(view, (on, { unitId: to, instruction: words }: Fields) =>
    call('desk', 'transfer', {
      ...on,
      to: to === null ? { kind: 'desk' } : { kind: 'unit', unitId: to },
      ...(words === '' ? {} : { instruction: words }),
    }),
  );
  const send = async (to: string | null) => {
    if (!(await transfer.send({ unitId: to, instruction: instruction.trim() }))) return;
    void Taro.showToast({ title: '已转办', icon: 'success' });
    onClose();
  };
  const tooLong = instruction.trim() === '' ? null : lengthProblem(instruction, 1, LIMITS.note);
  const problem = unitId === null ? '选好部门就能转办。' : tooLong;
  const toDesk = view.holderName !== '政策百事通运维小组' && hasRole(staff, 'operator', 'lead', 'inspector');
  return (
    <SendSheet
      title="转办"
      words="转办"
      problem={problem}
      busy={transfer.busy}
      error={transfer.error}
      onSend={() => void send(unitId)}
      onClose={onClose}
    >
      <QuestionText view={view} />
      <Field label="转给">
        <UnitChooser
          questionId={view.id}
          regionCode={view.regionCode}
          chosen={unitId === null ? [] : [unitId]}
          onToggle={(id) => setUnitId(id === unitId ? null : id)}
        />
      </Field>
      <Field label="转办要求（可以不写）" help="给部门看，提问人看不到。">
        <TextBox
          label="转办要求（可以不写）"
          placeholder="比如：请核实参保情况后直接答复"
          initial={instruction}
          max={LIMITS.note}
          onText={setInstruction}
        />
      </Field>
      {toDesk && (
        <Button kind="quiet" busy={transfer.busy} onClick={() => void send(null)}>
          收回运维小组办理
        </Button>
      )}
    </SendSheet>
  );
}
