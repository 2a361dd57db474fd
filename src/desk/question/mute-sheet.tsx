import type { StaffQuestionView } from '@core/contract';
import { LIMITS, type MuteDays } from '@core/contract/constants';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useRef, useState } from 'react';
import { newCommandId } from '@/features/commands/command-id';
import { useCommand } from '@/features/commands/use-command';
import { Choices } from '@/features/desk/choices';
import { draftsOf, keepDraft } from '@/features/desk/drafts';
import { GateLine } from '@/features/desk/gate-line';
import { Refusal } from '@/features/desk/refusal';
import { lengthProblem } from '@/features/desk/reply-gate';
import { staffQuestionQuery } from '@/features/desk/staff-question';
import { call } from '@/platform/call';
import { Button } from '@/ui/button/button';
import { Field } from '@/ui/field/field';
import { TextBox } from '@/ui/field/text-box';
import { Sheet } from '@/ui/sheet/sheet';

const LEAST = 2;
const LASTS: Record<'7' | '30' | 'always', { words: string; days: MuteDays }> = {
  '7': { words: '7 天', days: 7 },
  '30': { words: '30 天', days: 30 },
  always: { words: '长期', days: null },
};
type Lasts = keyof typeof LASTS;

/** 禁言: for how long, and why, in the words the person will read. */
export function MuteSheet({ view, onClose }: { view: StaffQuestionView; onClose: () => void }) {
  const commandId = useRef(newCommandId());
  const [lasts, setLasts] = useState<Lasts | null>(null);
  const [reason, setReason] = useState(draftsOf(view.id).muteReason ?? '');
  const mute = useCommand(async (days: MuteDays) => {
    await call('desk', 'mute', { commandId: commandId.current, id: view.id, days, reason: reason.trim() });
    await staffQuestionQuery.load(view.id);
    keepDraft(view.id, { muteReason: '' });
    void Taro.showToast({ title: '已禁言', icon: 'success' });
    onClose();
  });
  /** What is sent next is another command. */
  const changed = () => {
    commandId.current = newCommandId();
  };
  const problem = lasts === null ? '请选择禁言多久。' : lengthProblem(reason, LEAST, LIMITS.reason);
  return (
    <Sheet
      open
      title="禁言提问人"
      onClose={onClose}
      footer={
        <View className="desk-review__send">
          <GateLine problem={problem} />
          <Button
            kind="danger"
            busy={mute.busy}
            disabled={problem !== null}
            onClick={() => lasts && void mute.send(LASTS[lasts].days)}
          >
            禁言
          </Button>
        </View>
      }
    >
      <Refusal error={mute.error} />
      <Field label="禁言多久" help="期间不能提问、追问、评价和道谢；看卡片、看自己的留言、撤回和申请复核不受影响。">
        <Choices
          label="禁言多久"
          options={(Object.keys(LASTS) as Lasts[]).map((value) => ({ value, words: LASTS[value].words }))}
          selected={lasts}
          onSelect={(value) => {
            setLasts(value);
            changed();
          }}
        />
      </Field>
      <Field label="原因" help="会原样告诉提问人，并记在这条留言的往来记录里。">
        <TextBox
          label="原因"
          placeholder="比如：多次发布广告"
          initial={reason}
          max={LIMITS.reason}
          onText={(text) => {
            keepDraft(view.id, { muteReason: text });
            setReason(text);
            changed();
          }}
        />
      </Field>
    </Sheet>
  );
}
