import { Text, View } from '@tarojs/components';
import type { CallError } from '@/platform/call';
import { Notice } from '@/ui/notice/notice';

/** Why a change was not made, in the server's words, with the number that finds it in the log. */
export function Refusal({ error }: { error: CallError | undefined }) {
  if (!error) return null;
  return (
    <Notice tone="danger">
      <View>{error.message}</View>
      {error.ref && <Text userSelect>编号 {error.ref}</Text>}
    </Notice>
  );
}
