import type { StaffQuestionView } from '@core/contract';
import { LIMITS, RELAY_WAY_LABELS, RELAY_WAYS, type RelayWay } from '@core/contract/constants';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import { Choices } from '@/features/desk/choices';
import { draftsOf, keepDraft } from '@/features/desk/drafts';
import { lengthProblem } from '@/features/desk/reply-gate';
import { SendSheet } from '@/features/desk/send-sheet';
import { useQuestionCommand } from '@/features/desk/use-question-command';
import { call } from '@/platform/call';
import { Field } from '@/ui/field/field';
import { TextBox } from '@/ui/field/text-box';

const LEAST = 2;

/** 已联系: how the asker of an urgent question was contacted first, and what was said. */
export function ContactSheet({ view, onClose }: { view: StaffQuestionView; onClose: () => void }) {
  const [way, setWay] = useState<RelayWay | null>(null);
  const [text, setText] = useState(draftsOf(view.id).words?.contact ?? '');
  const record = useQuestionCommand(view, (on, fields: { way: RelayWay; text: string }) =>
    call('desk', 'record_contact', { ...on, ...fields }),
  );
  const write = (words: string) => {
    keepDraft(view.id, { words: { ...draftsOf(view.id).words, contact: words } });
    setText(words);
  };
  const send = async () => {
    if (way === null || !(await record.send({ way, text: text.trim() }))) return;
    keepDraft(view.id, { words: { ...draftsOf(view.id).words, contact: '' } });
    void Taro.showToast({ title: '已记录', icon: 'success' });
    onClose();
  };
  const gap = way === null ? '请选择怎么联系的。' : lengthProblem(text, LEAST, LIMITS.note);
  return (
    <SendSheet
      title="已首次联系"
      words="记下"
      problem={view.may.recordContact ? gap : '这条留言现在不用首次联系。'}
      busy={record.busy}
      error={record.error}
      onSend={() => void send()}
      onClose={onClose}
    >
      <Field label="怎么联系的" help="提问人会看到已经联系和怎么联系的。没有联系上不算，请写备注。">
        <Choices
          label="怎么联系的"
          options={RELAY_WAYS.map((value) => ({ value, words: RELAY_WAY_LABELS[value] }))}
          selected={way}
          onSelect={setWay}
        />
      </Field>
      <Field label="联系情况" help="只有同事看得到。">
        <TextBox
          label="联系情况"
          placeholder="比如：已打电话，人平安，社区下午上门"
          initial={text}
          max={LIMITS.note}
          onText={write}
        />
      </Field>
    </SendSheet>
  );
}
