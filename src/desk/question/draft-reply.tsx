import type { StaffQuestionView } from '@core/contract';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { momentWords } from '@/features/dates/beijing';
import { SendSheet } from '@/features/desk/send-sheet';
import { useQuestionCommand } from '@/features/desk/use-question-command';
import { call } from '@/platform/call';
import { Notice } from '@/ui/notice/notice';
import { Prose } from '@/ui/qa-card/prose';
import { Section } from '@/ui/section/section';
import { relayedWords } from '@/features/my-questions/relayed-words';
import { CardGround } from './card-ground';
import { Despite } from './despite';
import './draft-reply.scss';

/** 拟稿: the reply as it would go out, until a second person sends it. */
export function DraftReply({ view }: { view: StaffQuestionView }) {
  const draft = view.draftReply;
  if (!draft) return null;
  return (
    <Section title="拟好的答复" note="等核发">
      <View className="draft-reply">
        <View className="draft-reply__text">
          <Prose text={draft.text} />
        </View>
        {draft.relayed && <View className="draft-reply__meta">{relayedWords(draft.relayed)}。</View>}
        {draft.despite && <Despite despite={draft.despite} />}
        {draft.card && <CardGround id={draft.card.id} question={draft.card.question} />}
        <View className="draft-reply__meta">
          {draft.officeName}拟稿 · {momentWords(draft.at)}
        </View>
      </View>
      {draft.mine && <Notice icon="clock">您拟的答复，另一位核发后才发给提问人。</Notice>}
    </Section>
  );
}

interface Props {
  view: StaffQuestionView;
  onClose: () => void;
}

/** 核发: one tap, after the text above was read. */
export function IssueSheet({ view, onClose }: Props) {
  const issue = useQuestionCommand(view, (on, _fields: null) => call('desk', 'issue_reply', on));
  const send = async () => {
    if (!(await issue.send(null))) return;
    void Taro.showToast({ title: '已发出', icon: 'success' });
    onClose();
  };
  return (
    <SendSheet
      title="核发答复"
      words="核发"
      problem={view.may.issueReply ? null : '这份答复已经有人处理了。'}
      busy={issue.busy}
      error={issue.error}
      onSend={() => void send()}
      onClose={onClose}
    >
      <View className="draft-reply__text">
        <Prose text={view.draftReply?.text ?? ''} />
      </View>
      {view.draftReply?.despite && <Despite despite={view.draftReply.despite} />}
      <View className="draft-reply__meta">核发后马上发给提问人，以{view.draftReply?.officeName}的名义。</View>
    </SendSheet>
  );
}
