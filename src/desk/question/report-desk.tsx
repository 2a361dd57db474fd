import type { ReportView, StaffQuestionView } from '@core/contract';
import { CLUE_RESULT_LABELS, REPORT_TICK_LABELS, REPORT_TICKS } from '@core/contract/constants';
import { View } from '@tarojs/components';
import { Button } from '@/ui/button/button';
import { Notice } from '@/ui/notice/notice';
import { Row, Rows } from '@/ui/row/row';
import { Section } from '@/ui/section/section';
import { prefillAsks, unclear } from './moves/report-ticks';
import type { Work } from './work';
import './report-desk.scss';

interface Props {
  view: StaffQuestionView;
  onWork: (work: Work) => void;
}

/** 反映问题: how it stands with the inspection office, and what is to be done about it next. */
export function ReportDesk({ view, onWork }: Props) {
  const { report, clue, may } = view;
  if (!report || view.state === 'received') return null;
  return (
    <Section title="反映问题的去向">
      <NextStep view={view} report={report} onWork={onWork} />
      <Rows>
        <Row label="核对" value={ticksWords(report)} />
        {clue && <Row label="督查线索" value={clue.no} />}
        {clue && <Row label="督查结果" value={clue.result ? CLUE_RESULT_LABELS[clue.result] : '还没有结果'} />}
        {report.originalOpen && <Row label="原文和图片" value={`${view.holderName}可以看`} />}
      </Rows>
      {may.clueResult && (
        <View className="report-desk__buttons">
          <Button onClick={() => onWork('clue_result')}>写督查结果</Button>
        </View>
      )}
    </Section>
  );
}

const ticksWords = ({ ticks }: ReportView): string =>
  REPORT_TICKS.map((tick) => `${REPORT_TICK_LABELS[tick]}${ticks[tick] ? '' : '（未确认）'}`).join('、');

function NextStep({ view, report, onWork }: Props & { report: ReportView }) {
  const { may } = view;
  if (report.waitsForInspector && may.listClue) {
    return (
      <>
        <Notice tone="amber" icon="alert">
          请决定这条反映的去向。转有关地方时带梳理摘要，不带原话；不能转给被反映的单位和它的下级。
        </Notice>
        <View className="report-desk__buttons">
          <Button onClick={() => onWork('transfer')}>转有关地方</Button>
          <Button onClick={() => onWork('list_clue')}>列为督查线索</Button>
          {may.returnTransfer && <Button onClick={() => onWork('return_report')}>退回运维小组</Button>}
        </View>
      </>
    );
  }
  if (view.holderName !== DESK || !may.transfer) return null;
  const missing = unclear(report.ticks);
  if (missing.length > 0 && may.pause) {
    const ask = () => {
      prefillAsks(view.id, report.ticks);
      onWork('pause');
    };
    return (
      <Notice tone="amber" icon="alert" action={{ words: '请提问人补充', onClick: ask }}>
        还没有确认{missing.map((tick) => REPORT_TICK_LABELS[tick]).join('、')}，不能送督查室。
      </Notice>
    );
  }
  return (
    <Notice tone="brand" icon="next" action={{ words: '送督查室', onClick: () => onWork('transfer') }}>
      核对清楚后，写好梳理摘要送督查室。
    </Notice>
  );
}

const DESK = '政策百事通运维小组';
