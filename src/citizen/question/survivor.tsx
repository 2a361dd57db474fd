import type { MyQuestionView, SurvivorView } from '@core/contract';
import { STATE_LABELS } from '@core/contract/constants';
import { View } from '@tarojs/components';
import { startAsking } from '@/features/ask/draft';
import { useAsking } from '@/features/asking/use-asking';
import { dueSentence, stateTone } from '@/features/my-questions/progress-words';
import { Button } from '@/ui/button/button';
import { Notice } from '@/ui/notice/notice';
import { Section } from '@/ui/section/section';
import { Tag } from '@/ui/tag/tag';
import { LatestAnswer } from './latest-answer';
import { Petition } from './petition';

/** What became of the question this one was merged into: where it stands and what was replied. */
export function Survivor({ survivor, question }: { survivor: SurvivorView; question: MyQuestionView }) {
  const asking = useAsking();
  const due = dueSentence(survivor.due);
  return (
    <Section title="合并后的办理">
      <View>已和一条相同的咨询合并办理，答复同样适用于您。</View>
      <Tag tone={stateTone(survivor.state)}>{STATE_LABELS[survivor.state]}</Tag>
      {due && (
        <View>
          现由 {survivor.holderName} 办理，{due}
        </View>
      )}
      {survivor.declined && (
        <Notice tone="amber" icon="alert">
          <View>不予受理：{survivor.declined.reason}</View>
          <View>{survivor.declined.door}</View>
        </Notice>
      )}
      {survivor.petition && <Petition petition={survivor.petition} />}
      <LatestAnswer entries={survivor.replies} />
      {asking && (
        <>
          <View className="asker-actions__line">
            您的情况有不同，或者还有别的问题，请重新提一条留言，您写过的话会先填好。
          </View>
          <Button icon="ask" onClick={() => startAsking(question.categoryId ?? undefined, question.text)}>
            重新提问
          </Button>
        </>
      )}
    </Section>
  );
}
