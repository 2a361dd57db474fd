import type { Input, StaffQuestionView } from '@core/contract';
import { ScrollView, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import { draftsOf, dropDrafts, keepDraft } from '@/features/desk/drafts';
import { GateLine } from '@/features/desk/gate-line';
import { Refusal } from '@/features/desk/refusal';
import { lacksBasis } from '@/features/desk/reply-gate';
import { shortNo } from '@/features/desk/short-no';
import { type OnVersion, useQuestionCommand } from '@/features/desk/use-question-command';
import { startedWith } from '@/features/desk/examples';
import { WorkDesk } from '@/features/desk/work-desk';
import { call } from '@/platform/call';
import { Button } from '@/ui/button/button';
import { SwitchRow } from '@/ui/field/switch-row';
import { Notice } from '@/ui/notice/notice';
import { CardChooser } from './card-chooser';
import { CardGround } from './card-ground';
import { QuestionText } from './facts';
import { DespiteBox, isWarned } from './despite-box';
import { newRelay, type Relay, RelayFields, relayProblem } from './relay-fields';
import { keepWritten, ReplyWords, startOf, textOf, trimmed, type Written, writtenProblem } from './reply-words';
import { QuickReplyDesk } from './quick-replies/quick-reply-desk';
import { SimilarDesk } from './similar/similar-desk';
import './reply-desk.scss';

interface Props {
  view: StaffQuestionView;
  onClose: () => void;
}

/** 正式答复: the question in sight, the answer below it, the ground it stands on, and what is still missing. */
export function ReplyDesk({ view, onClose }: Props) {
  const mine = view.draftReply?.mine ? view.draftReply : undefined;
  const [written, setWritten] = useState(() => startOf(view));
  const [despite, setDespite] = useState(draftsOf(view.id).despite ?? '');
  const [citing, setCiting] = useState(draftsOf(view.id).citing ?? mine?.card);
  const [choosing, setChoosing] = useState(false);
  const [comparing, setComparing] = useState(false);
  const [quick, setQuick] = useState(false);
  const [keyboard, setKeyboard] = useState(0);
  const { relay: drafted = view.may.relay ? newRelay() : null } = draftsOf(view.id);
  /** The answer is the unit's, which is outside the app. */
  const [relay, setRelay] = useState(view.may.relay ? drafted : null);
  const reply = useQuestionCommand(view, (on, fields: Omit<Input<'desk', 'reply'>, keyof OnVersion>) =>
    call('desk', 'reply', { ...on, ...fields }),
  );
  const fill = (next: Relay | null) => {
    keepDraft(view.id, { relay: next });
    setRelay(next);
  };

  const warned = isWarned(reply.error);
  const write = (next: Written) => {
    keepWritten(view.id, next);
    setWritten(next);
    // What was wrong with another text says nothing of this one.
    if (reply.error?.code === 'rule_blocked') reply.forgive();
  };
  const cite = (card: typeof citing) => {
    keepDraft(view.id, { citing: card });
    setCiting(card);
    setChoosing(false);
    setComparing(false);
  };
  const startWith = (answer: string) => {
    if ('text' in written) write({ text: startedWith(written.text, answer) });
    else write({ findings: { ...written.findings, done: startedWith(written.findings.done, answer) } });
    setComparing(false);
    setQuick(false);
  };
  const send = async () => {
    const { givenBy = '', givenOn = '', way = null } = relay ?? {};
    const changed = await reply.send({
      ...trimmed(written),
      ...(citing ? { cardId: citing.id } : {}),
      ...(warned && despite.trim() !== '' ? { despite: despite.trim() } : {}),
      ...(way === null ? {} : { relayed: { givenBy: givenBy.trim(), givenOn, way } }),
    });
    if (!changed) return;
    dropDrafts(view.id);
    const drafted = 'draftReply' in changed && changed.draftReply !== undefined;
    void Taro.showToast({ title: drafted ? '已送核发' : '已答复', icon: 'success' });
    onClose();
  };

  if (choosing) {
    return <CardChooser categoryId={view.categoryId} onChoose={cite} onClose={() => setChoosing(false)} />;
  }
  if (quick) return <QuickReplyDesk view={view} onUse={startWith} onClose={() => setQuick(false)} />;
  if (comparing) {
    return <SimilarDesk view={view} onStart={startWith} onCite={cite} onClose={() => setComparing(false)} />;
  }
  const unsaid = warned && despite.trim().length < 2 ? '改一改，或者写明为什么仍要这样发。' : null;
  const problem = writtenProblem(written) ?? (relay && relayProblem(relay)) ?? unsaid;
  const words = warned ? '仍要发送' : relay ? '代录答复' : '正式答复';
  return (
    <WorkDesk
      title={`${relay ? '代录' : ''}答复留言 ${shortNo(view.no)}`}
      onClose={onClose}
      keyboard={keyboard}
      fill
      pinned={
        <ScrollView className="reply-desk__question" scrollY>
          <QuestionText view={view} />
        </ScrollView>
      }
      footer={
        view.may.reply ? (
          <>
            <GateLine problem={problem} />
            <View className="reply-desk__buttons">
              <Button onClick={() => setChoosing(true)}>{citing ? '换一张卡片' : '引用卡片'}</Button>
              <Button
                kind="primary"
                busy={reply.busy}
                disabled={problem !== null}
                label={problem ? `${words}，还不能发送：${problem}` : undefined}
                onClick={() => void send()}
              >
                {words}
              </Button>
            </View>
          </>
        ) : (
          <>
            <GateLine problem="这条留言现在不用再答复了。您写的还在，可以复制带走。" />
            <View className="reply-desk__buttons">
              <Button onClick={() => void Taro.setClipboardData({ data: textOf(written) }).catch(() => undefined)}>
                复制我写的
              </Button>
              <Button kind="primary" onClick={onClose}>
                看最新情况
              </Button>
            </View>
          </>
        )
      }
    >
      <ReplyWords
        written={written}
        placeholder={relay ? `${view.holderName}是怎么答复的，照实写` : '先说能不能办，再说怎么办、找谁办'}
        onChange={write}
        onKeyboard={setKeyboard}
      />
      {/* While the keyboard is up the room belongs to the question and the answer. */}
      {(keyboard === 0 || reply.error) && (
        <ScrollView className="reply-desk__aside" scrollY>
          {reply.error && warned ? (
            <DespiteBox questionId={view.id} warnings={reply.error.message} onReason={setDespite} />
          ) : (
            <Refusal error={reply.error} />
          )}
          {view.merged > 0 && (
            <Notice icon="alert">这条答复同时发给 {view.merged + 1} 位提问人，请不要写到某个人的情况。</Notice>
          )}
          {view.linked.length > 0 && <Notice icon="alert">这是并案里的一件，只答复这一件。</Notice>}
          {view.may.relay && (
            <SwitchRow
              label={`这是${view.holderName}的答复`}
              help="提问人看到由它答复、运维小组代录"
              checked={relay !== null}
              onChange={(on) => fill(on ? newRelay() : null)}
            />
          )}
          {relay && <RelayFields relay={relay} onChange={fill} />}
          {view.may.reply && (
            <>
              <Button kind="quiet" icon="search" onClick={() => setComparing(true)}>
                看相似的留言和卡片
              </Button>
              <Button kind="quiet" onClick={() => setQuick(true)}>
                用常用语
              </Button>
            </>
          )}
          {citing ? (
            <>
              <CardGround id={citing.id} question={citing.question} />
              <Button kind="quiet" onClick={() => cite(undefined)}>
                不引用这张卡片
              </Button>
            </>
          ) : (
            view.may.reply &&
            !warned &&
            'text' in written &&
            lacksBasis(written.text) && (
              <Notice tone="amber" action={{ words: '引用卡片', onClick: () => setChoosing(true) }}>
                还没写依据，群众可能会再问。
              </Notice>
            )
          )}
        </ScrollView>
      )}
    </WorkDesk>
  );
}
