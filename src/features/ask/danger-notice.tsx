import { DANGER_LINES } from '@core/contract/constants';
import { View } from '@tarojs/components';
import { CallButtons } from '@/features/calls/call-buttons';
import { Notice } from '@/ui/notice/notice';
import { useSoundsDangerous } from './use-sounds-dangerous';

/** Comes up each time words of danger are written; the question can be sent all the same. */
export function DangerNotice({ text }: { text: string }) {
  return useSoundsDangerous(text) ? (
    <DangerLines>如果有人正处在危险中，请先打电话，留言等不及。留言照常可以提交，我们会最先看。</DangerLines>
  ) : null;
}

/** Whom to call at once, said again wherever such a question stands. */
export function DangerLines({ children }: { children: string }) {
  return (
    <View>
      <Notice tone="danger" icon="phone">
        {children}
      </Notice>
      <CallButtons calls={DANGER_LINES} />
    </View>
  );
}

export const DANGER_SENT = '如果有人正处在危险中，请先打电话，不要等答复。这条留言我们最先看。';
