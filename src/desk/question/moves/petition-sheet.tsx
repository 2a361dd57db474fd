import type { PetitionView, StaffQuestionView } from '@core/contract';
import { LIMITS } from '@core/contract/constants';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import { dayOf, shortDayWords } from '@/features/dates/beijing';
import { Choices } from '@/features/desk/choices';
import { DayRow } from '@/features/desk/day-row';
import { lengthProblem } from '@/features/desk/reply-gate';
import { SendSheet } from '@/features/desk/send-sheet';
import { type OnVersion, useQuestionCommand } from '@/features/desk/use-question-command';
import { call } from '@/platform/call';
import { Field } from '@/ui/field/field';
import { LineBox } from '@/ui/field/line-box';
import { TextBox } from '@/ui/field/text-box';
import { Rows } from '@/ui/row/row';

type Step = 'accepted' | 'refused' | 'extended' | 'finished';

const STEPS: Record<Step, { words: string; label?: string; placeholder?: string; most: number }> = {
  accepted: { words: '已告知受理', most: 0 },
  refused: {
    words: '已告知不予受理',
    label: '不予受理的理由',
    placeholder: '比如：已经进入复议程序',
    most: LIMITS.reason,
  },
  extended: { words: '延期', label: '延期理由', placeholder: '比如：涉及多个部门，正在核查', most: LIMITS.reason },
  finished: { words: '已办结', label: '办理结果', placeholder: '写清楚处理意见', most: LIMITS.note },
};

/** What can have happened next, the likeliest first. */
const stepsOf = ({ told, extension }: PetitionView): Step[] => {
  if (!told) return ['accepted', 'refused'];
  return extension ? ['finished'] : ['finished', 'extended'];
};

interface Fields {
  step: Step;
  on: string;
  text: string;
  days: number;
}

const record = (on: OnVersion, { step, on: day, text, days }: Fields) => {
  if (step === 'accepted') return call('desk', 'record_petition', { ...on, step, on: day });
  if (step === 'extended') return call('desk', 'record_petition', { ...on, step, on: day, days, reason: text });
  return call('desk', 'record_petition', { ...on, step, on: day, text });
};

/** 记信访进展: what the office for petitions did, and on which day. */
export function PetitionSheet({ view, onClose }: { view: StaffQuestionView; onClose: () => void }) {
  const today = dayOf(Date.now());
  const steps = view.petition ? stepsOf(view.petition) : [];
  const [step, setStep] = useState<Step>(steps[0] ?? 'finished');
  const [day, setDay] = useState(today);
  const [days, setDays] = useState(String(LIMITS.petitionExtension));
  const [text, setText] = useState('');
  const command = useQuestionCommand(view, record);
  const { label, placeholder, most } = STEPS[step];
  const count = Number(days);
  const send = async () => {
    if (!(await command.send({ step, on: day, text: text.trim(), days: count }))) return;
    void Taro.showToast({ title: '已记录', icon: 'success' });
    onClose();
  };
  const daysProblem =
    step === 'extended' && !(Number.isInteger(count) && count >= 1 && count <= LIMITS.petitionExtension)
      ? `延长的天数填 1 到 ${LIMITS.petitionExtension} 的整数。`
      : null;
  const gap = daysProblem ?? (label === undefined ? null : lengthProblem(text, LIMITS.replyTextMin, most));
  return (
    <SendSheet
      title="记信访进展"
      words="记下"
      problem={view.may.recordPetition ? gap : '这件信访事项已经办结，或者没有受理。'}
      busy={command.busy}
      error={command.error}
      onSend={() => void send()}
      onClose={onClose}
    >
      <Field label="信访部门做了什么" help="提问人会看到。">
        <Choices
          label="信访部门做了什么"
          options={steps.map((value) => ({ value, words: STEPS[value].words }))}
          selected={step}
          onSelect={setStep}
        />
      </Field>
      <Rows>
        <DayRow
          label="哪一天"
          value={day}
          words={shortDayWords(day, today)}
          start={view.petition?.handedOn}
          end={today}
          from={today}
          onPick={setDay}
        />
      </Rows>
      {step === 'extended' && <LineBox label="延长多少天（最多 30）" initial={days} max={2} onText={setDays} />}
      {label !== undefined && (
        <Field label={label}>
          <TextBox key={step} label={label} placeholder={placeholder} initial={text} max={most} onText={setText} />
        </Field>
      )}
    </SendSheet>
  );
}
