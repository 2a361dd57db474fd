import { View } from '@tarojs/components';
import { useState } from 'react';
import { Choices } from '@/features/desk/choices';
import { useSaveSetting, type ViewOf } from '@/features/office/settings';
import { Field } from '@/ui/field/field';
import { Notice } from '@/ui/notice/notice';
import { SaveBar } from './save-bar';

const ASKING = [
  { value: 'on' as const, words: '接收' },
  { value: 'off' as const, words: '不接收' },
];

/** Whether people can ask at all. */
export function AskingForm({ view }: { view: ViewOf<'asking'> }) {
  const [on, setOn] = useState(view.value.on);
  const save = useSaveSetting(view);
  return (
    <View>
      <Field label="接收留言">
        <Choices
          label="接收留言"
          options={ASKING}
          selected={on ? 'on' : 'off'}
          onSelect={(chosen) => setOn(chosen === 'on')}
        />
      </Field>
      {!on && (
        <Notice tone="amber">
          保存后，小程序里没有“提问”，也不显示精选留言；已经提出的留言照常办理，提问人可以查看和撤回。
        </Notice>
      )}
      <SaveBar command={save} problem={null} onSave={() => void save.send({ id: view.id, value: { on } })} />
    </View>
  );
}

const TYPES = [
  { value: 'once' as const, words: '一次性：同意一次发一条' },
  { value: 'long_term' as const, words: '长期：同意一次一直发' },
];

/** How long a consent to messages lasts. */
export function MessagesForm({ view }: { view: ViewOf<'messages'> }) {
  const [type, setType] = useState(view.value.type);
  const save = useSaveSetting(view);
  return (
    <View>
      <Field label="答复提醒的模板" help="要和微信后台批下来的模板一致：没有长期模板的选一次性。">
        <Choices label="答复提醒的模板" options={TYPES} selected={type} onSelect={setType} />
      </Field>
      <SaveBar command={save} problem={null} onSave={() => void save.send({ id: view.id, value: { type } })} />
    </View>
  );
}
