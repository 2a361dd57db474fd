import type { PublicVersionView } from '@core/contract';
import { LIMITS } from '@core/contract/constants';
import { View } from '@tarojs/components';
import { useRef, useState } from 'react';
import { newCommandId } from '@/features/commands/command-id';
import { useCommand } from '@/features/commands/use-command';
import { myQuestionQuery } from '@/features/my-questions/my-questions';
import { call, toCallError } from '@/platform/call';
import { Button } from '@/ui/button/button';
import { TextBox } from '@/ui/field/text-box';
import { Notice } from '@/ui/notice/notice';
import { Sheet } from '@/ui/sheet/sheet';
import './say-sheet.scss';

interface Props {
  questionId: string;
  /** The text that stood on screen when the sheet opened. */
  version: PublicVersionView;
  open: boolean;
  onClose: () => void;
}

/** 请改这里: in words, what is to be changed in the public text. What is written stays until it is sent. */
export function ChangeSheet({ questionId, version, open, onClose }: Props) {
  const commandId = useRef(newCommandId());
  const [text, setText] = useState('');
  const command = useCommand(async () => {
    const on = { commandId: commandId.current, id: questionId, version: version.version };
    const changed = await call('citizen', 'ask_public_change', { ...on, text }).catch((thrown) => {
      const { code } = toCallError(thrown);
      if (code === 'conflict_stale' || code === 'invalid_state') void myQuestionQuery.load(questionId);
      throw thrown;
    });
    myQuestionQuery.put(questionId, () => changed);
    onClose();
  });
  const length = Array.from(text.trim()).length;
  const ready = length >= LIMITS.followUpTextMin && length <= LIMITS.publicChange;
  return (
    <Sheet
      open={open}
      title="请改这里"
      onClose={onClose}
      footer={
        <Button kind="primary" busy={command.busy} disabled={!ready} onClick={() => void command.send()}>
          发送
        </Button>
      }
    >
      <View className="say__help">说说哪里要改。改好以后会再请您看一遍，您同意了才会公开。</View>
      <TextBox
        label="哪里要改"
        placeholder="比如：把我住的小区名字去掉"
        initial={text}
        max={LIMITS.publicChange}
        onText={(next) => {
          setText(next);
          // What was refused was another text.
          if (command.error) commandId.current = newCommandId();
        }}
      />
      {command.error && (
        <Notice tone="danger" icon="alert">
          {command.error.message}
        </Notice>
      )}
    </Sheet>
  );
}
