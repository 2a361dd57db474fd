import { LIMITS } from '@core/contract/constants';
import { View } from '@tarojs/components';
import { draftsOf, keepDraft } from '@/features/desk/drafts';
import type { CallError } from '@/platform/call';
import { TextBox } from '@/ui/field/text-box';
import { Notice } from '@/ui/notice/notice';

/** Whether the gate warned of something that a reason overrides. */
export const isWarned = (error: CallError | undefined): boolean => error?.code === 'needs_reason';

interface Props {
  questionId: string;
  /** What the gate warned of, a line each. */
  warnings: string;
  onReason: (reason: string) => void;
}

/** What a colleague would ask before this goes out, and room to say why it should all the same. */
export function DespiteBox({ questionId, warnings, onReason }: Props) {
  const take = (despite: string) => {
    keepDraft(questionId, { despite });
    onReason(despite);
  };
  return (
    <>
      <Notice tone="amber" icon="alert">
        {warnings.split('\n').map((warning) => (
          <View key={warning}>{warning}</View>
        ))}
      </Notice>
      <TextBox
        label="仍要发送的理由"
        placeholder="改好了再发；确定要这样发，写一句理由（只给工作人员看）"
        initial={draftsOf(questionId).despite ?? ''}
        max={LIMITS.reason}
        onText={take}
      />
    </>
  );
}
