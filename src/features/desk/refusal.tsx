import { Text } from '@tarojs/components';
import type { CallError } from '@/platform/call';
import { Notice } from '@/ui/notice/notice';

/** Why a change was not made, in the server's words, with the number that finds it in the log. */
export function Refusal({ error }: { error: CallError | undefined }) {
  if (!error) return null;
  return (
    <Notice tone="danger">
      {error.message}
      {error.ref && <Text userSelect>{`\n编号 ${error.ref}`}</Text>}
    </Notice>
  );
}
