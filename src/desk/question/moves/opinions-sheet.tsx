import type { StaffQuestionView } from '@core/contract';
import { LIMITS } from '@core/contract/constants';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import { endOfDayAfter, momentWords } from '@/features/dates/beijing';
import { Choices } from '@/features/desk/choices';
import { lengthProblem } from '@/features/desk/reply-gate';
import { SendSheet } from '@/features/desk/send-sheet';
import { useQuestionCommand } from '@/features/desk/use-question-command';
import { call } from '@/platform/call';
import { Field } from '@/ui/field/field';
import { TextBox } from '@/ui/field/text-box';
import { UnitChooser } from './unit-chooser';

const DAYS = ['1', '2', '3', '5'] as const;
type Days = (typeof DAYS)[number];

interface Fields {
  unitIds: string[];
  by: number;
  asks: string;
}

/** 协办: which units, what they are asked, and by when. */
export function OpinionsSheet({ view, onClose }: { view: StaffQuestionView; onClose: () => void }) {
  const [unitIds, setUnitIds] = useState<string[]>([]);
  const [days, setDays] = useState<Days>('2');
  const [asks, setAsks] = useState('');
  const asking = useQuestionCommand(view, (on, fields: Fields) => call('desk', 'ask_opinions', { ...on, ...fields }));
  const by = endOfDayAfter(Number(days), Date.now());
  const problem = unitIds.length === 0 ? '选好部门就能发出。' : lengthProblem(asks, 1, LIMITS.note);
  const send = async () => {
    if (!(await asking.send({ unitIds, by, asks: asks.trim() }))) return;
    void Taro.showToast({ title: '已发出', icon: 'success' });
    onClose();
  };
  const toggle = (id: string) =>
    setUnitIds((before) => (before.includes(id) ? before.filter((other) => other !== id) : [...before, id]));
  return (
    <SendSheet
      title="请部门协办"
      words="发出"
      problem={problem}
      busy={asking.busy}
      error={asking.error}
      onSend={() => void send()}
      onClose={onClose}
    >
      <Field label={`协办部门（最多 ${LIMITS.helpers} 个）`}>
        <UnitChooser
          questionId={view.id}
          regionCode={view.regionCode}
          categoryId={view.categoryId}
          chosen={unitIds}
          onToggle={toggle}
        />
      </Field>
      <Field label="几天内回复" help={`${momentWords(by)} 前`}>
        <Choices
          label="几天内回复"
          options={DAYS.map((value) => ({ value, words: `${value} 天` }))}
          selected={days}
          onSelect={setDays}
        />
      </Field>
      <Field label="请协办部门说明的事">
        <TextBox
          label="请协办部门说明的事"
          placeholder="比如：请说明这项补贴的申请条件"
          initial={asks}
          max={LIMITS.note}
          onText={setAsks}
        />
      </Field>
    </SendSheet>
  );
}
