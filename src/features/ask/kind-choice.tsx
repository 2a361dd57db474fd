import type { AskKind } from '@core/contract/constants';
import { View } from '@tarojs/components';
import { aria } from '@/platform/accessibility/aria';
import { ASK_KIND_LABELS, KIND_HELP } from './kinds';
import './kind-choice.scss';

interface Props<Kind extends AskKind> {
  kinds: readonly Kind[];
  kind: Kind;
  onSelect: (kind: Kind) => void;
}

/** 政策咨询 · 诉求求助 · 反映问题 (· 说不清), with what the chosen one means and by when it is answered. */
export function KindChoice<Kind extends AskKind>({ kinds, kind, onSelect }: Props<Kind>) {
  const { meaning, deadline } = KIND_HELP[kind];
  return (
    <View className="kinds">
      <View className="kinds__choices" {...aria({ role: 'radiogroup', label: '留言类型' })}>
        {kinds.map((each) => (
          <View
            key={each}
            className={`kinds__choice ${each === kind ? 'kinds__choice--selected' : ''}`}
            onClick={() => onSelect(each)}
            {...aria({ role: 'radio', label: ASK_KIND_LABELS[each], checked: each === kind })}
          >
            {ASK_KIND_LABELS[each]}
          </View>
        ))}
      </View>
      <View className="kinds__help">
        {meaning} · {deadline}
      </View>
    </View>
  );
}
