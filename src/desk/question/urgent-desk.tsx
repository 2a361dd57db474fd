import type { StaffQuestionView } from '@core/contract';
import { LIMITS } from '@core/contract/constants';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import { draftsOf, keepDraft } from '@/features/desk/drafts';
import { lengthProblem } from '@/features/desk/reply-gate';
import { SendSheet } from '@/features/desk/send-sheet';
import { useQuestionCommand } from '@/features/desk/use-question-command';
import { call } from '@/platform/call';
import { Field } from '@/ui/field/field';
import { TextBox } from '@/ui/field/text-box';
import { Notice } from '@/ui/notice/notice';

const LEAST = 2;

/** 疑似紧急: words of danger stand in what the asker wrote. It stays on top of the to-do until this is dealt with. */
export function UrgentDesk({ view, onSettle }: { view: StaffQuestionView; onSettle: () => void }) {
  if (!view.maybeUrgent) return null;
  return (
    <Notice
      tone="danger"
      icon="alert"
      action={view.may.settleUrgent ? { words: '已处理', onClick: onSettle } : undefined}
    >
      提问人写的话里有危险词，可能有人正处在危险中。请马上看全文，需要时联系 110、120。
    </Notice>
  );
}

/** 已处理: what was done, for colleagues. */
export function UrgentSheet({ view, onClose }: { view: StaffQuestionView; onClose: () => void }) {
  const [text, setText] = useState(draftsOf(view.id).settled ?? '');
  const settle = useQuestionCommand(view, (on, fields: { text: string }) =>
    call('desk', 'settle_urgent', { ...on, ...fields }),
  );
  const write = (settled: string) => {
    keepDraft(view.id, { settled });
    setText(settled);
  };
  const send = async () => {
    if (!(await settle.send({ text: text.trim() }))) return;
    keepDraft(view.id, { settled: '' });
    void Taro.showToast({ title: '已记录', icon: 'success' });
    onClose();
  };
  const problem = view.may.settleUrgent ? lengthProblem(text, LEAST, LIMITS.reason) : '这条留言已经不在“疑似紧急”里。';
  return (
    <SendSheet
      title="疑似紧急，已处理"
      words="记下"
      problem={problem}
      busy={settle.busy}
      error={settle.error}
      onSend={() => void send()}
      onClose={onClose}
    >
      <Field label="怎么处理的" help="只有同事看得到。记下后，这条留言不再排在待办最前面；受理和正式答复也会让它下来。">
        <TextBox
          label="怎么处理的"
          placeholder="比如：已打电话，人平安；已转 110"
          initial={text}
          max={LIMITS.reason}
          onText={write}
        />
      </Field>
    </SendSheet>
  );
}
