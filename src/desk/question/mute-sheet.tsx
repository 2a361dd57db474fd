import type { StaffQuestionView } from '@core/contract';
import { LIMITS, type MuteDays } from '@core/contract/constants';
import Taro from '@tarojs/taro';
import { useRef, useState } from 'react';
import { newCommandId } from '@/features/commands/command-id';
import { useCommand } from '@/features/commands/use-command';
import { Choices } from '@/features/desk/choices';
import { draftsOf, keepDraft } from '@/features/desk/drafts';
import { lengthProblem } from '@/features/desk/reply-gate';
import { SendSheet } from '@/features/desk/send-sheet';
import { staffQuestionQuery } from '@/features/desk/staff-question';
import { call } from '@/platform/call';
import { Field } from '@/ui/field/field';
import { TextBox } from '@/ui/field/text-box';

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
    <SendSheet
      title="禁言提问人"
      words="禁言"
      danger
      problem={problem}
      busy={mute.busy}
      error={mute.error}
      onSend={() => lasts && void mute.send(LASTS[lasts].days)}
      onClose={onClose}
    >
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
    </SendSheet>
  );
}
