import { View } from '@tarojs/components';
import type { Command } from '@/features/commands/use-command';
import { GateLine } from '@/features/desk/gate-line';
import { Refusal } from '@/features/desk/refusal';
import { Button } from '@/ui/button/button';

interface Props {
  command: Pick<Command<never[], unknown>, 'busy' | 'error'>;
  problem: string | null;
  onSave: () => void;
}

/** The end of a setting's form: what is missing, what the server refused, and 保存. */
export function SaveBar({ command, problem, onSave }: Props) {
  return (
    <View>
      <Refusal error={command.error} />
      <GateLine problem={problem} />
      <Button kind="primary" busy={command.busy} disabled={problem !== null} onClick={onSave}>
        保存
      </Button>
    </View>
  );
}
