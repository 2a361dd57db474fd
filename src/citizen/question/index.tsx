import type { MyQuestionView } from '@core/contract';
import { regionName, STATE_LABELS } from '@core/contract/constants';
import { View } from '@tarojs/components';
import Taro, { usePullDownRefresh, useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { DANGER_SENT, DangerLines } from '@/features/ask/danger-notice';
import { momentWords, pastWords } from '@/features/dates/beijing';
import { myQuestionQuery } from '@/features/my-questions/my-questions';
import { dueSentence, stateTone } from '@/features/my-questions/progress-words';
import { useQuery } from '@/features/query/use-query';
import { call } from '@/platform/call';
import { Notice } from '@/ui/notice/notice';
import { QueryView } from '@/ui/query-view/query-view';
import { Screen } from '@/ui/screen/screen';
import { Section } from '@/ui/section/section';
import { kindWords } from '@/features/my-questions/kind-words';
import { Tag } from '@/ui/tag/tag';
import { AskerActions } from './asker-actions';
import { ChangeSheet } from './change-sheet';
import { Clue } from './clue';
import { ConfirmSheet } from './confirm-sheet';
import { Declined } from './declined';
import { Contact } from './contact';
import { LatestAnswer } from './latest-answer';
import { Petition } from './petition';
import { Pictures } from './pictures';
import { PublicStanding } from './public-standing';
import { PublicVersion } from './public-version';
import { Thread } from './thread';
import type { Saying } from './say';
import { SaySheet } from './say-sheet';
import { SeenBy } from './seen-by';
import { Survivor } from './survivor';
import './index.scss';

/** Nothing moves before a person has looked at the text; the office's work goes on all the same. */
const CHECKING = '您的留言已经收到，文字正在由工作人员查看，不影响办理。';

/** What was asked, where it stands, who has it and by when. */
function Standing({ question }: { question: MyQuestionView }) {
  const due = dueSentence(question.due);
  return (
    <View className="standing">
      <View className="standing__marks">
        <Tag tone={stateTone(question.state)}>{STATE_LABELS[question.state]}</Tag>
        <Tag>{kindWords(question)}</Tag>
        <View className="standing__no">编号 {question.no}</View>
      </View>
      <View className="standing__text">{question.text}</View>
      <View className="standing__meta">
        {regionName(question.regionCode)} · {pastWords(question.askedAt)} 提交
      </View>
      {due && (
        <View className={`standing__due ${question.due.state === 'overdue' ? 'standing__due--overdue' : ''}`}>
          <View className="standing__holder">
            现由 {question.holderName} 办理，{pastWords(question.holderSince)} 起
          </View>
          <View>{due}</View>
        </View>
      )}
    </View>
  );
}

/** One of this person's questions, from asking to the answer. */
export default function MyQuestionPage() {
  const { id = '' } = useRouter().params;
  const query = useQuery(myQuestionQuery, id);
  const [withdrawing, setWithdrawing] = useState<'question' | 'consent' | null>(null);
  const [changing, setChanging] = useState(false);
  const [saying, setSaying] = useState<Saying | null>(null);
  const question = query.data;
  usePullDownRefresh(() => {
    void query.reload().finally(() => Taro.stopPullDownRefresh());
  });
  return (
    <Screen
      title="办理进度"
      overlay={
        question && (
          <>
            <ConfirmSheet
              open={withdrawing === 'consent'}
              title="撤回公开"
              words="撤回后，这段文字马上从“精选留言”下线，以后也不再公开。给您的答复不受影响。"
              send={(commandId) => call('citizen', 'withdraw_consent', { commandId, id })}
              onClose={() => setWithdrawing(null)}
            />
            <ConfirmSheet
              open={withdrawing === 'question'}
              title="撤回留言"
              words="撤回后这条留言不再办理，已公开或等待公开的文字一并撤下。以后需要，可以重新提问。"
              send={(commandId) => call('citizen', 'withdraw_question', { commandId, id, version: question.version })}
              onClose={() => setWithdrawing(null)}
            />
            {question.publicVersion && (
              <ChangeSheet
                key={question.publicVersion.version}
                questionId={id}
                version={question.publicVersion}
                open={changing}
                onClose={() => setChanging(false)}
              />
            )}
            <SaySheet question={question} saying={saying} onSay={setSaying} onClose={() => setSaying(null)} />
          </>
        )
      }
    >
      <QueryView query={query} shape="question">
        {(question) => (
          <>
            <Standing question={question} />
            {question.soundsAlarming && <DangerLines>{DANGER_SENT}</DangerLines>}
            <Pictures questionId={id} count={question.pictureCount ?? 0} />
            {question.pause && (
              <Notice
                tone="amber"
                icon="alert"
                action={question.may.followUp ? { words: '现在补充', onClick: () => setSaying('more') } : undefined}
              >
                请您补充：{question.pause.asks}。{momentWords(question.pause.until)}{' '}
                前补充，这段时间暂停计时；到期没有补充，按现有情况答复。
              </Notice>
            )}
            {question.clue && <Clue clue={question.clue} />}
            {question.petition && <Petition petition={question.petition} />}
            {question.beingChecked && <Notice icon="alert">{CHECKING}</Notice>}
            {question.declined && <Declined {...question.declined} />}
            {question.reviewing && (
              <Notice tone="brand" icon="clock">
                复核申请已经收到，由没有经手的工作人员处理，结果会写在办理记录里。
              </Notice>
            )}
            {question.publicVersion?.state === 'proposed' && (
              <PublicVersion
                key={`${question.publicVersion.id}:${question.publicVersion.version}`}
                question={question}
                version={question.publicVersion}
                onChange={() => setChanging(true)}
              />
            )}
            {question.publicVersion && (
              <PublicStanding version={question.publicVersion} onWithdraw={() => setWithdrawing('consent')} />
            )}
            {question.mergedInto && <Survivor survivor={question.mergedInto} question={question} />}
            <LatestAnswer entries={question.entries} />
            <AskerActions question={question} onSay={setSaying} onWithdraw={() => setWithdrawing('question')} />
            <Contact question={question} />
            <Section title="办理记录">
              <Thread entries={question.entries} />
            </Section>
            <SeenBy seenBy={question.seenBy} />
          </>
        )}
      </QueryView>
    </Screen>
  );
}
