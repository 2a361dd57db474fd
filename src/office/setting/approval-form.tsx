import { KIND_LABELS, QUESTION_KINDS } from '@core/contract/constants';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { Choices } from '@/features/desk/choices';
import { useSaveSetting, type ViewOf } from '@/features/office/settings';
import { Field } from '@/ui/field/field';
import { Notice } from '@/ui/notice/notice';
import { SaveBar } from './save-bar';

const RULES = [
  { value: 'always' as const, words: '都要' },
  { value: 'uncited' as const, words: '没引用卡片的要' },
  { value: 'never' as const, words: '不用' },
];

/** 核发: which replies a second person approves before they are sent, by kind. */
export function ApprovalForm({ view }: { view: ViewOf<'reply_approval'> }) {
  const [value, setValue] = useState(view.value);
  const save = useSaveSetting(view);
  return (
    <View>
      <Notice icon="alert">
        要核发的答复，写好后先存为拟稿，另一位核发才发给提问人。部门能不能自己发出，在部门里设。
      </Notice>
      {QUESTION_KINDS.map((kind) => (
        <Field key={kind} label={`${KIND_LABELS[kind]}的答复要不要核发`}>
          <Choices
            label={`${KIND_LABELS[kind]}的答复要不要核发`}
            options={RULES}
            selected={value[kind]}
            onSelect={(rule) => setValue({ ...value, [kind]: rule })}
          />
        </Field>
      ))}
      <SaveBar command={save} problem={null} onSave={() => void save.send({ id: view.id, value })} />
    </View>
  );
}
