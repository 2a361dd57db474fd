import type { MyQuestionView } from '@core/contract';
import { KIND_LABELS, regionName, STATE_LABELS } from '@core/contract/constants';
import { View } from '@tarojs/components';
import Taro, { usePullDownRefresh, useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { pastWords } from '@/features/dates/beijing';
import { myQuestionQuery } from '@/features/my-questions/my-questions';
import { dueSentence, stateTone } from '@/features/my-questions/progress-words';
import { useQuery } from '@/features/query/use-query';
import { Notice } from '@/ui/notice/notice';
import { QueryView } from '@/ui/query-view/query-view';
import { Screen } from '@/ui/screen/screen';
import { Section } from '@/ui/section/section';
import { Tag } from '@/ui/tag/tag';
import { LatestAnswer } from './latest-answer';
import { PublicStanding } from './public-standing';
import { PublicVersion } from './public-version';
import { Thread } from './thread';
import { WithdrawSheet } from './withdraw-sheet';
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
        <Tag>{KIND_LABELS[question.kind]}</Tag>
        <View className="standing__no">编号 {question.no}</View>
      </View>
      <View className="standing__text">{question.text}</View>
      <View className="standing__meta">
        {regionName(question.regionCode)} · {pastWords(question.askedAt)} 提交
      </View>
      {due && (
        <View className={`standing__due ${question.due.state === 'overdue' ? 'standing__due--overdue' : ''}`}>
          <View className="standing__holder">现由 {question.holderName} 办理</View>
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
  const [withdrawing, setWithdrawing] = useState(false);
  usePullDownRefresh(() => {
    void query.reload().finally(() => Taro.stopPullDownRefresh());
  });
  return (
    <Screen
      title="办理进度"
      overlay={<WithdrawSheet questionId={id} open={withdrawing} onClose={() => setWithdrawing(false)} />}
    >
      <QueryView query={query} shape="question">
        {(question) => (
          <>
            <Standing question={question} />
            {question.beingChecked && <Notice icon="alert">{CHECKING}</Notice>}
            {question.declined && (
              <Notice tone="amber" icon="alert">
                不予受理：{question.declined.reason} {question.declined.door}
              </Notice>
            )}
            {question.publicVersion?.state === 'proposed' && (
              <PublicVersion
                key={`${question.publicVersion.id}:${question.publicVersion.version}`}
                question={question}
                version={question.publicVersion}
              />
            )}
            {question.publicVersion && (
              <PublicStanding version={question.publicVersion} onWithdraw={() => setWithdrawing(true)} />
            )}
            <LatestAnswer entries={question.entries} />
            <Section title="办理记录">
              <Thread entries={question.entries} />
            </Section>
          </>
        )}
      </QueryView>
    </Screen>
  );
}
