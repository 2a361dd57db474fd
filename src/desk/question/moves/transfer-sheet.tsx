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
import type { Work } from '../work';
import { SummaryBox } from './summary-box';
import { ToInspectionSheet } from './to-inspection-sheet';
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
export function TransferSheet({ onWork, ...props }: Props & { onWork: (work: Work) => void }) {
  const staff = useStaff();
  const { kind, holderName } = props.view;
  // Which of the two it is follows from who sends it: what was typed into the other one would be lost.
  if (kind === 'report' && !staff) return null;
  const toInspection = kind === 'report' && holderName !== INSPECTION && hasRole(staff, 'operator', 'lead');
  return toInspection ? <ToInspectionSheet {...props} onWork={onWork} /> : <ToUnit {...props} />;
}

/** Their names, as every holder is shown by name. */
const DESK = '政策百事通运维小组';
const INSPECTION = '督查室';

/** To which unit, and what it is asked to do. Whoever has it from elsewhere can also give it back to the desk. */
function ToUnit({ view, onClose }: Props) {
  const staff = useStaff();
  const [unitId, setUnitId] = useState<string | null>(null);
  const isReport = view.kind === 'report';
  const [instruction, setInstruction] = useState(view.report?.summary ?? '');
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
  const tooLong = instruction.trim() === '' && !isReport ? null : lengthProblem(instruction, 1, LIMITS.note);
  const problem = unitId === null ? '选好部门就能转办。' : tooLong;
  const mayTakeBack = hasRole(staff, 'operator', 'lead') || (hasRole(staff, 'inspector') && !isReport);
  return (
    <SendSheet
      title={isReport ? '转有关地方' : '转办'}
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
          categoryId={view.categoryId}
          chosen={unitId === null ? [] : [unitId]}
          onToggle={(id) => setUnitId(id === unitId ? null : id)}
        />
      </Field>
      {isReport ? (
        <SummaryBox help="部门只看得到摘要，看不到提问人的原话和图片。" summary={instruction} onText={setInstruction} />
      ) : (
        <Field label="转办要求（可以不写）" help="给部门看，提问人看不到。">
          <TextBox
            label="转办要求（可以不写）"
            placeholder="比如：请核实参保情况后直接答复"
            initial={instruction}
            max={LIMITS.note}
            onText={setInstruction}
          />
        </Field>
      )}
      {view.holderName !== DESK && mayTakeBack && (
        <Button kind="quiet" busy={transfer.busy} onClick={() => void send(null)}>
          收回运维小组办理
        </Button>
      )}
    </SendSheet>
  );
}
