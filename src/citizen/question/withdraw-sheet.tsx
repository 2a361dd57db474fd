import { View } from '@tarojs/components';
import { useRef } from 'react';
import { newCommandId } from '@/features/commands/command-id';
import { useCommand } from '@/features/commands/use-command';
import { myQuestionQuery } from '@/features/my-questions/my-questions';
import { call } from '@/platform/call';
import { Button } from '@/ui/button/button';
import { Notice } from '@/ui/notice/notice';
import { Sheet } from '@/ui/sheet/sheet';

interface Props {
  questionId: string;
  open: boolean;
  onClose: () => void;
}

/** 撤回公开: asked once more, since it cannot be taken back. */
export function WithdrawSheet({ questionId, open, onClose }: Props) {
  const commandId = useRef(newCommandId());
  const withdrawal = useCommand(async () => {
    const changed = await call('citizen', 'withdraw_consent', { commandId: commandId.current, id: questionId });
    myQuestionQuery.put(questionId, () => changed);
    onClose();
  });
  return (
    <Sheet
      open={open}
      title="撤回公开"
      onClose={onClose}
      footer={
        <>
          <Button kind="secondary" onClick={onClose}>
            再想想
          </Button>
          <Button kind="danger" busy={withdrawal.busy} onClick={() => void withdrawal.send()}>
            确定撤回
          </Button>
        </>
      }
    >
      <View>撤回后，这段文字马上从「精选留言」下线，以后也不再公开。给您的答复不受影响。</View>
      {withdrawal.error && (
        <Notice tone="danger" icon="alert">
          {withdrawal.error.message}
        </Notice>
      )}
    </Sheet>
  );
}
