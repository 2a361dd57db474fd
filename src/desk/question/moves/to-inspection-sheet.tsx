import type { StaffQuestionView } from '@core/contract';
import { LIMITS, REPORT_TICK_LABELS } from '@core/contract/constants';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import { draftsOf, keepDraft } from '@/features/desk/drafts';
import { lengthProblem } from '@/features/desk/reply-gate';
import { SendSheet } from '@/features/desk/send-sheet';
import { useQuestionCommand } from '@/features/desk/use-question-command';
import { call } from '@/platform/call';
import { Button } from '@/ui/button/button';
import { QuestionText } from '../facts';
import type { Work } from '../work';
import { NO_TICKS, prefillAsks, ReportTicks, type Ticks, unclear } from './report-ticks';
import { SummaryBox } from './summary-box';

interface Props {
  view: StaffQuestionView;
  onWork: (work: Work) => void;
  onClose: () => void;
}

/** 送督查室, with what it is about in the words of staff: it travels as their summary. What is unclear is asked for first. */
export function ToInspectionSheet({ view, onWork, onClose }: Props) {
  const [ticks, setTicks] = useState(view.report?.ticks ?? NO_TICKS);
  const [summary, setSummary] = useState(draftsOf(view.id).words?.summary ?? view.report?.summary ?? '');
  const transfer = useQuestionCommand(view, (on, fields: { instruction: string; ticks: Ticks }) =>
    call('desk', 'transfer', { ...on, to: { kind: 'inspection' }, ...fields }),
  );
  const write = (next: string) => {
    setSummary(next);
    keepDraft(view.id, { words: { ...draftsOf(view.id).words, summary: next } });
  };
  const send = async () => {
    if (!(await transfer.send({ instruction: summary.trim(), ticks }))) return;
    keepDraft(view.id, { words: { ...draftsOf(view.id).words, summary: '' } });
    void Taro.showToast({ title: '已送督查室', icon: 'success' });
    onClose();
  };
  const ask = () => {
    prefillAsks(view.id, ticks);
    onWork('pause');
  };
  const missing = unclear(ticks);
  const problem =
    missing.length > 0
      ? `还没有确认${missing.map((tick) => REPORT_TICK_LABELS[tick]).join('、')}，不能送督查室。`
      : lengthProblem(summary, LIMITS.replyTextMin, LIMITS.note);
  return (
    <SendSheet
      title="送督查室"
      words="送督查室"
      problem={problem}
      busy={transfer.busy}
      error={transfer.error}
      onSend={() => void send()}
      onClose={onClose}
    >
      <QuestionText view={view} />
      <ReportTicks ticks={ticks} onChange={setTicks} />
      {missing.length > 0 && view.may.pause && (
        <View className="report-desk__buttons">
          <Button onClick={ask}>请提问人补充</Button>
        </View>
      )}
      <SummaryBox help="督查室据此决定转有关地方、列为督查线索还是退回。" summary={summary} onText={write} />
    </SendSheet>
  );
}
