import type { StaffQuestionView } from '@core/contract';
import { LIMITS } from '@core/contract/constants';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import { Choices } from '@/features/desk/choices';
import { GateLine } from '@/features/desk/gate-line';
import { Refusal } from '@/features/desk/refusal';
import { lengthProblem } from '@/features/desk/reply-gate';
import { SendSheet } from '@/features/desk/send-sheet';
import { useQuestionCommand } from '@/features/desk/use-question-command';
import { call } from '@/platform/call';
import { Button } from '@/ui/button/button';
import { Field } from '@/ui/field/field';
import { TextBox } from '@/ui/field/text-box';
import { Notice } from '@/ui/notice/notice';
import { Sheet } from '@/ui/sheet/sheet';
import type { Work } from '../work';

interface Props {
  view: StaffQuestionView;
  onClose: () => void;
}

const DAYS = ['1', '2', '3', '5', '10'] as const;
type Days = (typeof DAYS)[number];

/** 申请延期: for how many working days, and why, in words the asker can read. */
export function ExtensionSheet({ view, onClose }: Props) {
  const [days, setDays] = useState<Days>('3');
  const [reason, setReason] = useState('');
  const request = useQuestionCommand(view, (on, fields: { days: number; reason: string }) =>
    call('desk', 'request_extension', { ...on, ...fields }),
  );
  const problem = lengthProblem(reason, LIMITS.replyTextMin, LIMITS.reason);
  const send = async () => {
    if (!(await request.send({ days: Number(days), reason: reason.trim() }))) return;
    void Taro.showToast({ title: '已申请', icon: 'success' });
    onClose();
  };
  return (
    <SendSheet
      title="申请延期"
      words="申请"
      problem={problem}
      busy={request.busy}
      error={request.error}
      onSend={() => void send()}
      onClose={onClose}
    >
      <Field label="延长几个工作日" help="一条留言只能延期一次，由组长批准；督查室的由督查室批准。">
        <Choices
          label="延长几个工作日"
          options={DAYS.map((value) => ({ value, words: `${value} 个` }))}
          selected={days}
          onSelect={setDays}
        />
      </Field>
      <Field label="延期理由" help="批准后提问人会看到这句话。">
        <TextBox
          label="延期理由"
          placeholder="比如：需要到现场核实"
          initial={reason}
          max={LIMITS.reason}
          onText={setReason}
        />
      </Field>
    </SendSheet>
  );
}

/** 审批延期 */
export function DecideExtensionSheet({ view, onClose, onWork }: Props & { onWork: (work: Work) => void }) {
  const decide = useQuestionCommand(view, (on, _fields: null) =>
    call('desk', 'decide_extension', { ...on, grant: true }),
  );
  const grant = async () => {
    if (!(await decide.send(null))) return;
    void Taro.showToast({ title: '已批准', icon: 'success' });
    onClose();
  };
  const problem = view.may.decideExtension ? null : '这份延期申请已经有人处理了。';
  return (
    <Sheet
      open
      title="审批延期"
      onClose={onClose}
      footer={
        <View className="desk-actions">
          <GateLine problem={problem} />
          <View className="desk-actions__buttons">
            <Button disabled={problem !== null} onClick={() => onWork('refuse_extension')}>
              不批准
            </Button>
            <Button kind="primary" busy={decide.busy} disabled={problem !== null} onClick={() => void grant()}>
              批准
            </Button>
          </View>
        </View>
      }
    >
      <Refusal error={decide.error} />
      {view.extension && (
        <Notice>
          {view.holderName}申请延长 {view.extension.days} 个工作日。理由：{view.extension.reason}
        </Notice>
      )}
      <View>批准后办理时限顺延，提问人会看到理由和新的日期。</View>
    </Sheet>
  );
}
