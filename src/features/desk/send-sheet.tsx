import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import type { CallError } from '@/platform/call';
import { Button } from '@/ui/button/button';
import { Sheet } from '@/ui/sheet/sheet';
import { GateLine } from './gate-line';
import { Refusal } from './refusal';
import './send-sheet.scss';

interface Props {
  title: string;
  /** What the one button does. */
  words: string;
  danger?: boolean;
  /** Why it does nothing yet. */
  problem: string | null;
  busy: boolean;
  error: CallError | undefined;
  onSend: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** One change with what it needs to know, and the button that makes it. */
export function SendSheet({ title, words, danger = false, problem, busy, error, onSend, onClose, children }: Props) {
  return (
    <Sheet
      open
      title={title}
      onClose={onClose}
      footer={
        <View className="send-sheet__send">
          <GateLine problem={problem} />
          <Button kind={danger ? 'danger' : 'primary'} busy={busy} disabled={problem !== null} onClick={onSend}>
            {words}
          </Button>
        </View>
      }
    >
      <Refusal error={error} />
      {children}
    </Sheet>
  );
}
