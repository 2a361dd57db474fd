import type { Setting, SettingView } from '@core/contract';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { useSaveSetting } from '@/features/office/settings';
import { TextBox } from '@/ui/field/text-box';
import { SETTING_LABELS } from '@core/contract/constants';
import { SaveBar } from './save-bar';

const MOST = 2_000;

interface Props {
  view: SettingView;
  words: readonly string[];
  help: string;
  toSetting: (words: string[]) => Setting;
}

/** A list of words, one a line. */
export function WordsForm({ view, words, help, toSetting }: Props) {
  const [text, setText] = useState(words.join('\n'));
  const save = useSaveSetting(view);
  const lines = text.split('\n').flatMap((line) => line.trim() || []);
  return (
    <View>
      <View className="office__note">{help}</View>
      <TextBox label={SETTING_LABELS[view.id]} initial={text} max={MOST} tall onText={setText} />
      <SaveBar
        command={save}
        problem={lines.length === 0 ? '至少写一行。' : null}
        onSave={() => void save.send(toSetting(lines))}
      />
    </View>
  );
}
