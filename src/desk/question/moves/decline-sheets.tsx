import type { StaffQuestionView } from '@core/contract';
import { LIMITS } from '@core/contract/constants';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useState } from 'react';
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

const LEAST = 5;

/** 不予受理, proposed: why, and the right door. */
export function DeclineSheet({ view, onClose }: Props) {
  const [reason, setReason] = useState('');
  const [door, setDoor] = useState('');
  const propose = useQuestionCommand(view, (on, fields: { reason: string; door: string }) =>
    call('desk', 'propose_decline', { ...on, ...fields }),
  );
  const problem = lengthProblem(reason, LEAST, LIMITS.reason) ?? lengthProblem(door, LEAST, LIMITS.reason);
  const send = async () => {
    if (!(await propose.send({ reason: reason.trim(), door: door.trim() }))) return;
    void Taro.showToast({ title: '已送组长', icon: 'success' });
    onClose();
  };
  return (
    <SendSheet
      title="不予受理"
      words="送组长确认"
      problem={problem}
      busy={propose.busy}
      error={propose.error}
      onSend={() => void send()}
      onClose={onClose}
    >
      <Field label="理由" help="组长确认后，理由和去向都会告诉提问人，提问人可以申请一次复核。">
        <TextBox
          label="理由"
          placeholder="比如：这件事正在法院审理"
          initial={reason}
          max={LIMITS.reason}
          onText={setReason}
        />
      </Field>
      <Field label="应该去哪里办">
        <TextBox
          label="应该去哪里办"
          placeholder="比如：请打 12368 诉讼服务热线"
          initial={door}
          max={LIMITS.reason}
          onText={setDoor}
        />
      </Field>
    </SendSheet>
  );
}

/** 确认不予受理 */
export function DecideDeclineSheet({ view, onClose, onWork }: Props & { onWork: (work: Work) => void }) {
  const decide = useQuestionCommand(view, (on, _fields: null) =>
    call('desk', 'decide_decline', { ...on, confirm: true }),
  );
  const confirm = async () => {
    if (!(await decide.send(null))) return;
    void Taro.showToast({ title: '已告知提问人', icon: 'success' });
    onClose();
  };
  const problem = view.may.decideDecline ? null : '这份申请已经有人处理了。';
  return (
    <Sheet
      open
      title="确认不予受理"
      onClose={onClose}
      footer={
        <View className="desk-actions">
          <GateLine problem={problem} />
          <View className="desk-actions__buttons">
            <Button disabled={problem !== null} onClick={() => onWork('refuse_decline')}>
              不同意
            </Button>
            <Button kind="danger" busy={decide.busy} disabled={problem !== null} onClick={() => void confirm()}>
              不予受理
            </Button>
          </View>
        </View>
      }
    >
      <Refusal error={decide.error} />
      {view.decline && (
        <Notice>
          理由：{view.decline.reason} 去向：{view.decline.door}
        </Notice>
      )}
      <View>确认后这条留言不再办理，提问人会看到理由和去向，15 天内可以申请一次复核。</View>
    </Sheet>
  );
}

/** 处理复核申请 */
export function DecideReviewSheet({ view, onClose, onWork }: Props & { onWork: (work: Work) => void }) {
  return (
    <Sheet
      open
      title="处理复核申请"
      onClose={onClose}
      footer={
        <View className="desk-actions__buttons">
          <Button onClick={() => onWork('dismiss')}>维持不予受理</Button>
          <Button kind="primary" onClick={() => onWork('uphold')}>
            复核后受理
          </Button>
        </View>
      }
    >
      {view.declined && (
        <Notice>
          当时的理由：{view.declined.reason} 去向：{view.declined.door}
        </Notice>
      )}
      <View>提问人的申请在往来记录最上面。一条留言只复核一次，意见会告诉提问人。</View>
    </Sheet>
  );
}
