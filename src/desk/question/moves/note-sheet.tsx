import type { StaffQuestionView } from '@core/contract';
import { LIMITS } from '@core/contract/constants';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import { mentionableQuery } from '@/features/desk/colleagues';
import { draftsOf, keepDraft } from '@/features/desk/drafts';
import { lengthProblem } from '@/features/desk/reply-gate';
import { SendSheet } from '@/features/desk/send-sheet';
import { useQuestionCommand } from '@/features/desk/use-question-command';
import { Checks } from '@/features/office/checks';
import { useOpenedQuery } from '@/features/query/use-opened-query';
import { call } from '@/platform/call';
import { Field } from '@/ui/field/field';
import { SearchBox } from '@/ui/field/search-box';
import { TextBox } from '@/ui/field/text-box';
import { Notice } from '@/ui/notice/notice';

/** More people than this are found by name. */
const AT_A_GLANCE = 12;

/** 写备注: for colleagues, of whom some can be named; they have it in their to-do until they opened the question. */
export function NoteSheet({ view, onClose }: { view: StaffQuestionView; onClose: () => void }) {
  const [text, setText] = useState(draftsOf(view.id).words?.note ?? '');
  const [mentions, setMentions] = useState<string[]>([]);
  const [name, setName] = useState('');
  const people = useOpenedQuery(mentionableQuery, view.id);
  const note = useQuestionCommand(view, (on, fields: { text: string; mentions: string[] }) =>
    call('desk', 'note', { ...on, ...fields }),
  );
  const write = (next: string) => {
    setText(next);
    keepDraft(view.id, { words: { ...draftsOf(view.id).words, note: next } });
  };
  const send = async () => {
    if (!(await note.send({ text: text.trim(), mentions }))) return;
    keepDraft(view.id, { words: { ...draftsOf(view.id).words, note: '' } });
    void Taro.showToast({ title: '已保存', icon: 'success' });
    onClose();
  };
  const tooMany = mentions.length > LIMITS.mentions ? `一次最多提到 ${LIMITS.mentions} 位同事。` : null;
  const all = people.data ?? [];
  const shown = all.filter((person) => mentions.includes(person.staffId) || person.name.includes(name.trim()));
  return (
    <SendSheet
      title="写备注"
      words="保存"
      problem={lengthProblem(text, 1, LIMITS.note) ?? tooMany}
      busy={note.busy}
      error={note.error}
      onSend={() => void send()}
      onClose={onClose}
    >
      <Field label="备注" help="只给工作人员看。">
        <TextBox
          label="备注"
          placeholder="比如：已和区医保局电话沟通"
          initial={text}
          max={LIMITS.note}
          onText={write}
        />
      </Field>
      <Field label="提到同事（可以不选）" help="会出现在对方工作台的“提到我的”里，打开这条留言后消失。">
        {people.error && !people.data && (
          <Notice tone="amber" action={{ words: '重试', onClick: () => void people.reload() }}>
            {people.error.message}
          </Notice>
        )}
        {all.length > AT_A_GLANCE && <SearchBox label="找同事" placeholder="输入姓名" text={name} onText={setName} />}
        {people.data && all.length === 0 && <View>现在没有别的同事看得到这条留言。</View>}
        <Checks
          options={shown.map((person) => ({ value: person.staffId, words: `${person.name} · ${person.office}` }))}
          chosen={mentions}
          onChange={setMentions}
        />
      </Field>
    </SendSheet>
  );
}
