import type { StaffQuestionView } from '@core/contract';
import { LIMITS } from '@core/contract/constants';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import { lengthProblem } from '@/features/desk/reply-gate';
import { SendSheet } from '@/features/desk/send-sheet';
import { useQuestionCommand } from '@/features/desk/use-question-command';
import { call } from '@/platform/call';
import { Field } from '@/ui/field/field';
import { LineBox } from '@/ui/field/line-box';
import { TextBox } from '@/ui/field/text-box';
import { Notice } from '@/ui/notice/notice';

const OFFICE_LEAST = 2;

/** 转信访: to which office, and why. */
export function HandOverSheet({ view, onClose }: { view: StaffQuestionView; onClose: () => void }) {
  const [office, setOffice] = useState('');
  const [reason, setReason] = useState('');
  const command = useQuestionCommand(view, (on, fields: { office: string; reason: string }) =>
    call('desk', 'hand_over', { ...on, ...fields }),
  );
  const send = async () => {
    if (!(await command.send({ office: office.trim(), reason: reason.trim() }))) return;
    void Taro.showToast({ title: '已转信访', icon: 'success' });
    onClose();
  };
  const gap =
    office.trim().length < OFFICE_LEAST
      ? '请填写交给哪个信访部门。'
      : lengthProblem(reason, LIMITS.replyTextMin, LIMITS.reason);
  return (
    <SendSheet
      title="转信访"
      words="转信访"
      danger
      problem={view.may.handOver ? gap : '这条留言现在不能转信访。'}
      busy={command.busy}
      error={command.error}
      onSend={() => void send()}
      onClose={onClose}
    >
      <Notice>
        转出后这条留言不再由我们答复，也不能再转回来。提问人会看到转给了谁、理由和《信访工作条例》规定的日期：15
        天内告知是否受理，受理后 60 天内办结。
      </Notice>
      <LineBox
        label="交给哪个信访部门"
        placeholder="比如：贵阳市信访局"
        initial={office}
        max={LIMITS.unitName}
        onText={setOffice}
      />
      <Field label="理由" help="提问人会看到。">
        <TextBox
          label="理由"
          placeholder="比如：反映的是历史遗留的补偿问题，要按信访程序调查处理"
          initial={reason}
          max={LIMITS.reason}
          onText={setReason}
        />
      </Field>
    </SendSheet>
  );
}
