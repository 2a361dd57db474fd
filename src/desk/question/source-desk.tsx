import type { StaffQuestionView } from '@core/contract';
import { SOURCE_LABELS } from '@core/contract/constants';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { pastWords } from '@/features/dates/beijing';
import { Refusal } from '@/features/desk/refusal';
import { useQuestionCommand } from '@/features/desk/use-question-command';
import { call } from '@/platform/call';
import { Button } from '@/ui/button/button';
import { Row, Rows } from '@/ui/row/row';
import { Section } from '@/ui/section/section';
import { replyOf } from './reply-of';
import './source-desk.scss';

/** 来源 of a question that was entered for somebody; its answer goes back there by hand. */
export function SourceDesk({ view }: { view: StaffQuestionView }) {
  const mark = useQuestionCommand(view, (on, _fields: null) => call('desk', 'mark_replied_at_source', on));
  const { entered } = view;
  if (!entered) return null;
  const reply = replyOf(view);
  return (
    <Section title="来源" note="代录的留言">
      <Rows>
        <Row label="从哪里来" value={SOURCE_LABELS[entered.source]} />
        {entered.nickname && <Row label="称呼" value={entered.nickname} />}
        {entered.repliedAt !== undefined && <Row label="原渠道回复" value={pastWords(entered.repliedAt)} />}
      </Rows>
      <Refusal error={mark.error} />
      {reply && (
        <View className="source-desk__buttons">
          <Button onClick={() => void Taro.setClipboardData({ data: reply.text })}>复制答复</Button>
          {view.may.markRepliedAtSource && (
            <Button kind="primary" busy={mark.busy} onClick={() => void mark.send(null)}>
              已在原渠道回复
            </Button>
          )}
        </View>
      )}
    </Section>
  );
}
