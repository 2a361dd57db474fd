import type { StaffQuestionView } from '@core/contract';
import { CLUE_RESULT_LABELS, CLUE_RESULTS, type ClueResult, LIMITS } from '@core/contract/constants';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import { Choices } from '@/features/desk/choices';
import { draftsOf, keepDraft } from '@/features/desk/drafts';
import { replyProblem } from '@/features/desk/reply-gate';
import { SendSheet } from '@/features/desk/send-sheet';
import { useQuestionCommand } from '@/features/desk/use-question-command';
import { call } from '@/platform/call';
import { Field } from '@/ui/field/field';
import { TextBox } from '@/ui/field/text-box';
import { QuestionText } from '../facts';

interface Props {
  view: StaffQuestionView;
  onClose: () => void;
}

/** 督查结果 of a clue, in words its asker reads. In the inspection office's hands it is the answer. */
export function ClueResultSheet({ view, onClose }: Props) {
  const [result, setResult] = useState<ClueResult | null>(null);
  const [text, setText] = useState(draftsOf(view.id).words?.clue_result ?? '');
  const command = useQuestionCommand(view, (on, fields: { result: ClueResult; text: string }) =>
    call('desk', 'clue_result', { ...on, ...fields }),
  );
  const write = (next: string) => {
    setText(next);
    keepDraft(view.id, { words: { ...draftsOf(view.id).words, clue_result: next } });
    if (command.error?.code === 'rule_blocked') command.forgive();
  };
  const problem = result === null ? '请选择督查结果。' : replyProblem(text);
  const answers = view.may.reply && view.holderName === '督查室';
  const send = async () => {
    if (result === null || !(await command.send({ result, text: text.trim() }))) return;
    keepDraft(view.id, { words: { ...draftsOf(view.id).words, clue_result: '' } });
    void Taro.showToast({ title: '已记录结果', icon: 'success' });
    onClose();
  };
  return (
    <SendSheet
      title="督查结果"
      words="告知结果"
      problem={problem}
      busy={command.busy}
      error={command.error}
      onSend={() => void send()}
      onClose={onClose}
    >
      <QuestionText view={view} />
      <Field label="结果">
        <Choices
          label="结果"
          options={CLUE_RESULTS.map((value) => ({ value, words: CLUE_RESULT_LABELS[value] }))}
          selected={result}
          onSelect={setResult}
        />
      </Field>
      <Field
        label="写给提问人的话"
        help={
          answers
            ? '提问人会看到，这就是给他的正式答复；答复要核发的，结果先告知，正式答复另写。'
            : '提问人会看到；正式答复仍由现在的单位来写。'
        }
      >
        <TextBox
          label="写给提问人的话"
          placeholder="查了什么、怎么处理的，不写个人信息"
          initial={text}
          max={LIMITS.replyText}
          tall
          onText={write}
        />
      </Field>
    </SendSheet>
  );
}
