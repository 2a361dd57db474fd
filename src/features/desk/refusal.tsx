import { Text, View } from '@tarojs/components';
import { type CallError, faultNumber } from '@/platform/call';
import { Notice } from '@/ui/notice/notice';

/** Why a change was not made, in the server's words; a fault with the number that finds it in the log. */
export function Refusal({ error }: { error: CallError | undefined }) {
  if (!error) return null;
  const fault = faultNumber(error);
  return (
    <Notice tone="danger">
      <View>{error.message}</View>
      {fault && <Text userSelect>编号 {fault}</Text>}
    </Notice>
  );
}
