import type { StaffQuestionView } from '@core/contract';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { newCommandId } from '@/features/commands/command-id';
import { useCommand } from '@/features/commands/use-command';
import { momentWords } from '@/features/dates/beijing';
import { Refusal } from '@/features/desk/refusal';
import { staffQuestionQuery } from '@/features/desk/staff-question';
import { call } from '@/platform/call';
import { Button } from '@/ui/button/button';
import { Section } from '@/ui/section/section';
import './check-desk.scss';

/** 禁言 of the asker, and the way back, for whoever may decide it. Who the asker is, nobody sees. */
export function AskerDesk({ view, onMute }: { view: StaffQuestionView; onMute: () => void }) {
  const unmute = useCommand(async () => {
    await call('desk', 'unmute', { commandId: newCommandId(), id: view.id });
    await staffQuestionQuery.load(view.id);
    void Taro.showToast({ title: '已解除', icon: 'success' });
  });
  if (!view.asker) return null;
  const { muted } = view.asker;
  return (
    <Section title="提问人">
      <View className="check-desk__words">
        {muted
          ? `已禁言${muted.until === undefined ? '（长期）' : `，到 ${momentWords(muted.until)}`}。原因：${muted.reason}`
          : '发广告、骂人、反复捣乱的，可以禁言一段时间。禁言不影响这条留言的办理。'}
      </View>
      <Refusal error={unmute.error} />
      <View className="check-desk__choices">
        {muted && (
          <Button busy={unmute.busy} onClick={() => void unmute.send()}>
            解除禁言
          </Button>
        )}
        <Button kind="quiet" onClick={onMute}>
          {muted ? '改禁言' : '禁言提问人'}
        </Button>
      </View>
    </Section>
  );
}
