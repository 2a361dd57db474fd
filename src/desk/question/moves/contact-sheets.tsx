import type { Input, StaffQuestionView } from '@core/contract';
import { CALL_OUTCOME_LABELS, CALL_OUTCOMES, type CallOutcome, LIMITS } from '@core/contract/constants';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import { Choices } from '@/features/desk/choices';
import { draftsOf, keepDraft } from '@/features/desk/drafts';
import { lengthProblem } from '@/features/desk/reply-gate';
import { SendSheet } from '@/features/desk/send-sheet';
import { showContact } from '@/features/desk/shown-contact';
import { type OnVersion, useQuestionCommand } from '@/features/desk/use-question-command';
import { call } from '@/platform/call';
import { Field } from '@/ui/field/field';
import { TextBox } from '@/ui/field/text-box';

interface Props {
  view: StaffQuestionView;
  onClose: () => void;
}

const LEAST = 2;
/** Most looks are for one of these. */
const REASONS = ['核实情况', '请补充材料', '告知办理结果'] as const;

/** 查看联系方式: why, before anything is shown. */
export function ShowContactSheet({ view, onClose }: Props) {
  const [reason, setReason] = useState('');
  const [picked, setPicked] = useState<(typeof REASONS)[number] | null>(null);
  const look = useQuestionCommand(view, async (on, fields: { reason: string }) => {
    const { contact, question } = await call('desk', 'show_contact', { ...on, ...fields });
    showContact(view.id, contact);
    return question;
  });
  const pick = (next: (typeof REASONS)[number]) => {
    setPicked(next);
    setReason(next);
  };
  const send = async () => {
    if (await look.send({ reason: reason.trim() })) onClose();
  };
  return (
    <SendSheet
      title="查看联系方式"
      words="查看"
      problem={view.may.showContact ? lengthProblem(reason, LEAST, LIMITS.reason) : '现在不能查看这条留言的联系方式。'}
      busy={look.busy}
      error={look.error}
      onSend={() => void send()}
      onClose={onClose}
    >
      <Field label="为什么要看">
        <Choices
          label="为什么要看"
          options={REASONS.map((value) => ({ value, words: value }))}
          selected={picked}
          onSelect={pick}
        />
      </Field>
      <Field label="理由" help="记入审计日志。提问人会看到贵单位查看过联系方式，看不到理由。打完电话请写电话记录。">
        <TextBox
          key={picked}
          label="理由"
          placeholder="点上面的，或者自己写"
          initial={reason}
          max={LIMITS.reason}
          onText={setReason}
        />
      </Field>
    </SendSheet>
  );
}

type Note = { outcome: CallOutcome | null; said: string; next: string };
const BLANK: Note = { outcome: null, said: '', next: '' };

const noteProblem = ({ outcome, said, next }: Note): string | null => {
  if (outcome === null) return '请选电话打得怎么样。';
  const unsaid = outcome === 'reached' ? lengthProblem(said, LEAST, LIMITS.note) : null;
  return unsaid ?? lengthProblem(next, LEAST, LIMITS.reason);
};

const NEXT_HINTS: Record<CallOutcome, string> = {
  reached: '比如：周五前到现场看过再答复',
  missed: '比如：明天上午再打一次',
  none: '比如：只核对了地址，不用打电话',
};

/** 电话记录: how it went; the asker reads it. */
export function RecordCallSheet({ view, onClose }: Props) {
  const [note, setNote] = useState(draftsOf(view.id).call ?? BLANK);
  type Fields = Omit<Input<'desk', 'record_call'>, keyof OnVersion>;
  const record = useQuestionCommand(view, (on, fields: Fields) =>
    call('desk', 'record_call', { ...on, ...fields } as Input<'desk', 'record_call'>),
  );
  const fill = (changed: Partial<Note>) => {
    const next = { ...note, ...changed };
    keepDraft(view.id, { call: next });
    setNote(next);
  };
  const { outcome, said, next } = note;
  const send = async () => {
    if (outcome === null) return;
    const fields = { next: next.trim(), ...(outcome === 'reached' ? { outcome, said: said.trim() } : { outcome }) };
    if (!(await record.send(fields))) return;
    keepDraft(view.id, { call: BLANK });
    void Taro.showToast({ title: '已记录', icon: 'success' });
    onClose();
  };
  const nextLabel = outcome === 'none' ? '说明' : '下一步';
  return (
    <SendSheet
      title="电话记录"
      words="记下"
      problem={view.may.recordCall ? noteProblem(note) : '这条留言现在不用您写电话记录。'}
      busy={record.busy}
      error={record.error}
      onSend={() => void send()}
      onClose={onClose}
    >
      <Field label="电话打得怎么样" help="提问人会看到这份记录。">
        <Choices
          label="电话打得怎么样"
          options={CALL_OUTCOMES.map((value) => ({ value, words: CALL_OUTCOME_LABELS[value] }))}
          selected={outcome}
          onSelect={(value) => fill({ outcome: value })}
        />
      </Field>
      {outcome === 'reached' && (
        <Field label="说了什么">
          <TextBox
            label="说了什么"
            placeholder="比如：核对了缴费月份，缺 2024 年 3 月的凭证"
            initial={said}
            max={LIMITS.note}
            onText={(words) => fill({ said: words })}
          />
        </Field>
      )}
      {outcome !== null && (
        <Field key={nextLabel} label={nextLabel}>
          <TextBox
            label={nextLabel}
            placeholder={NEXT_HINTS[outcome]}
            initial={next}
            max={LIMITS.reason}
            onText={(words) => fill({ next: words })}
          />
        </Field>
      )}
    </SendSheet>
  );
}
