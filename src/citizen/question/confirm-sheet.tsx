import type { MyQuestionView } from '@core/contract';
import { View } from '@tarojs/components';
import { useRef } from 'react';
import { newCommandId } from '@/features/commands/command-id';
import { useCommand } from '@/features/commands/use-command';
import { myQuestionQuery } from '@/features/my-questions/my-questions';
import { Button } from '@/ui/button/button';
import { Notice } from '@/ui/notice/notice';
import { Sheet } from '@/ui/sheet/sheet';

interface Props {
  open: boolean;
  title: string;
  /** What happens, and what does not. */
  words: string;
  send: (commandId: string) => Promise<MyQuestionView>;
  onClose: () => void;
}

/** What cannot be taken back is asked once more. */
export function ConfirmSheet({ open, title, words, send, onClose }: Props) {
  const commandId = useRef(newCommandId());
  const command = useCommand(async () => {
    const changed = await send(commandId.current);
    commandId.current = newCommandId();
    myQuestionQuery.put(changed.id, () => changed);
    onClose();
  });
  return (
    <Sheet
      open={open}
      title={title}
      onClose={onClose}
      footer={
        <>
          <Button kind="secondary" onClick={onClose}>
            再想想
          </Button>
          <Button kind="danger" busy={command.busy} onClick={() => void command.send()}>
            确定撤回
          </Button>
        </>
      }
    >
      <View>{words}</View>
      {command.error && (
        <Notice tone="danger" icon="alert">
          {command.error.message}
        </Notice>
      )}
    </Sheet>
  );
}
