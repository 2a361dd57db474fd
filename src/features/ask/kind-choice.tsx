import { KIND_LABELS, QUESTION_KINDS, type QuestionKind } from '@core/contract/constants';
import { View } from '@tarojs/components';
import { aria } from '@/platform/accessibility/aria';
import { KIND_HELP } from './kinds';
import './kind-choice.scss';

/** 政策咨询 · 诉求求助 · 反映问题, with what the chosen one means and by when it is answered. */
export function KindChoice({ kind, onSelect }: { kind: QuestionKind; onSelect: (kind: QuestionKind) => void }) {
  const { meaning, deadline } = KIND_HELP[kind];
  return (
    <View className="kinds">
      <View className="kinds__choices" {...aria({ role: 'radiogroup', label: '留言类型' })}>
        {QUESTION_KINDS.map((each) => (
          <View
            key={each}
            className={`kinds__choice ${each === kind ? 'kinds__choice--selected' : ''}`}
            onClick={() => onSelect(each)}
            {...aria({ role: 'radio', label: KIND_LABELS[each], checked: each === kind })}
          >
            {KIND_LABELS[each]}
          </View>
        ))}
      </View>
      <View className="kinds__help">
        {meaning} · {deadline}
      </View>
    </View>
  );
}
