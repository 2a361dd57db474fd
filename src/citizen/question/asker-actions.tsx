import type { MyQuestionView } from '@core/contract';
import { RATING_LABELS, RATINGS } from '@core/contract/constants';
import { View } from '@tarojs/components';
import { useAsking } from '@/features/asking/use-asking';
import { momentWords } from '@/features/dates/beijing';
import { AnswerNotice } from '@/features/notices/answer-notice';
import { Button } from '@/ui/button/button';
import { Section } from '@/ui/section/section';
import type { Saying } from './say';
import './asker-actions.scss';

interface Props {
  question: MyQuestionView;
  onSay: (saying: Saying) => void;
  onWithdraw: () => void;
}

/** What the asker can do with their question now: rate the answer, ask on, thank, have a decline reviewed, take it back. */
export function AskerActions({ question, onSay, onWithdraw }: Props) {
  const { rating } = question;
  const asking = useAsking();
  // While asking is off nothing more is written; taking back and a review are the asker's right.
  const may = asking ? question.may : { ...question.may, rate: false, followUp: false, thank: false };
  const waits = may.getNotices && question.state !== 'answered';
  return (
    <>
      {may.rate && (
        <Section title="这次答复解决了吗？">
          <View className="asker-actions__rates">
            {RATINGS.map((value) => (
              <Button key={value} label={`评价：${RATING_LABELS[value]}`} onClick={() => onSay(value)}>
                {RATING_LABELS[value]}
              </Button>
            ))}
          </View>
        </Section>
      )}
      {rating && <View className="asker-actions__line">您评价了“{RATING_LABELS[rating]}”。</View>}
      <View className="asker-actions">
        {waits && <AnswerNotice questionId={question.id} notices={question.notices} />}
        {may.followUp && (
          <Button icon="ask" onClick={() => onSay('more')}>
            {may.reopens ? '还有问题' : '补充几句'}
          </Button>
        )}
        {may.thank && (
          <Button icon="useful" onClick={() => onSay('thanks')}>
            说声谢谢
          </Button>
        )}
        {may.requestReview && (
          <Button icon="ask" onClick={() => onSay('review')}>
            申请复核
          </Button>
        )}
        {may.withdraw && (
          <Button kind="quiet" onClick={onWithdraw}>
            撤回留言
          </Button>
        )}
      </View>
      {question.othersWait && question.may.getNotices && (
        <View className="asker-actions__line">
          别人问了同一件事，和这条留言一起答复，所以不能撤回；他们看不到您写的话。
        </View>
      )}
      {endWords(question, asking) && <View className="asker-actions__line">{endWords(question, asking)}</View>}
    </>
  );
}

/** Until when what is possible; null when nothing ends. */
function endWords({ closesAt, reopenableUntil, may }: MyQuestionView, asking: boolean): string | null {
  if (asking && closesAt !== undefined)
    return `没有新的问题，${momentWords(closesAt)} 自动办结；办结后 15 天内仍可重新办理。`;
  if (asking && reopenableUntil !== undefined) return `${momentWords(reopenableUntil)} 前仍可选“还有问题”重新办理。`;
  return may.requestReview ? '对不予受理有异议，15 天内可以申请复核一次，由另一位工作人员决定。' : null;
}
