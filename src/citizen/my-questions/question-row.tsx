import type { MyQuestionRow } from '@core/contract';
import { STATE_LABELS } from '@core/contract/constants';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { progressWords, stateTone } from '@/features/my-questions/progress-words';
import { aria } from '@/platform/accessibility/aria';
import { kindWords } from '@/features/my-questions/kind-words';
import { Tag } from '@/ui/tag/tag';
import './question-row.scss';

/** One question of the list: its state in a word, its text, and the date that matters now. */
export function QuestionRow({ row }: { row: MyQuestionRow }) {
  const state = STATE_LABELS[row.state];
  const progress = progressWords(row);
  return (
    <View
      className="question-row"
      onClick={() => void Taro.navigateTo({ url: `/citizen/question/index?id=${row.id}` })}
      {...aria({ role: 'link' })}
    >
      <View className="question-row__marks">
        <Tag tone={stateTone(row.state)}>{state}</Tag>
        <Tag>{kindWords(row)}</Tag>
        {row.unread && <Tag tone="danger">有新进展</Tag>}
        <View className="question-row__no">{row.no}</View>
      </View>
      <View className="question-row__text">{row.text}</View>
      <View className={`question-row__progress ${row.waitsForMe ? 'question-row__progress--mine' : ''}`}>
        {progress}
      </View>
    </View>
  );
}
