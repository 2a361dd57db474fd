import type { SettingValue } from '@core/contract';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { useSaveSetting, type ViewOf } from '@/features/office/settings';
import { LineBox } from '@/ui/field/line-box';
import { type Typed, wholeOf } from './numbers';
import { SaveBar } from './save-bar';

type Limits = SettingValue<'limits'>;
const KINDS: readonly [kind: keyof Limits, words: string][] = [
  ['ask', '提问'],
  ['words', '追问、评价等文字'],
  ['marks', '点赞、投票、收藏'],
  ['codes', '输入邀请码'],
];
const MOST = 1_000;

const typedOf = (limits: Limits): Typed =>
  Object.fromEntries(
    KINDS.flatMap(([kind]) => [
      [`${kind}.minute`, String(limits[kind].minute)],
      [`${kind}.day`, String(limits[kind].day)],
    ]),
  );

/** The limits in the boxes; null while one of them is no number that can be. */
function limitsOf(typed: Typed): Limits | null {
  const of = (kind: keyof Limits) => {
    const minute = wholeOf(typed[`${kind}.minute`], MOST);
    const day = wholeOf(typed[`${kind}.day`], MOST);
    return minute !== null && day !== null && minute <= day ? { minute, day } : null;
  };
  const [ask, words, marks, codes] = [of('ask'), of('words'), of('marks'), of('codes')];
  return ask && words && marks && codes ? { ask, words, marks, codes } : null;
}

/** How much one person may write in a minute and in a day. */
export function LimitsForm({ view }: { view: ViewOf<'limits'> }) {
  const [typed, setTyped] = useState(() => typedOf(view.value));
  const save = useSaveSetting(view);
  const value = limitsOf(typed);
  const box = (name: string, label: string) => (
    <LineBox
      label={label}
      initial={typed[name] ?? ''}
      max={4}
      onText={(text) => setTyped((before) => ({ ...before, [name]: text }))}
    />
  );
  return (
    <View>
      <View className="office__note">防止一个人刷屏。超过的人会看到什么时候可以再来。</View>
      {KINDS.map(([kind, words]) => (
        <View key={kind}>
          {box(`${kind}.minute`, `${words}：一分钟最多几次`)}
          {box(`${kind}.day`, `${words}：一天最多几次`)}
        </View>
      ))}
      <SaveBar
        command={save}
        problem={value ? null : `次数填 1 到 ${MOST} 的整数，一分钟的不能比一天的多。`}
        onSave={() => value && void save.send({ id: view.id, value })}
      />
    </View>
  );
}
