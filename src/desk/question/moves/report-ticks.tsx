import type { ReportView } from '@core/contract';
import { REPORT_TICK_ASKS, REPORT_TICK_LABELS, REPORT_TICKS, type ReportTick } from '@core/contract/constants';
import { Checks } from '@/features/office/checks';
import { draftsOf, keepDraft } from '@/features/desk/drafts';
import { Field } from '@/ui/field/field';

export type Ticks = ReportView['ticks'];

export const NO_TICKS: Ticks = { pointed: false, described: false };

/** What staff did not find clear. */
export const unclear = (ticks: Ticks): ReportTick[] => REPORT_TICKS.filter((tick) => !ticks[tick]);

/** Puts what is missing into the words that ask for it, unless somebody wrote some already. */
export const prefillAsks = (questionId: string, ticks: Ticks): void => {
  const { words } = draftsOf(questionId);
  const asks = unclear(ticks).map((tick) => REPORT_TICK_ASKS[tick]);
  if (!words?.pause) keepDraft(questionId, { words: { ...words, pause: `请补充：${asks.join('；')}。` } });
};

/** 指向清晰 and 描述基本清楚: without both a report does not go to the inspection office. */
export function ReportTicks({ ticks, onChange }: { ticks: Ticks; onChange: (ticks: Ticks) => void }) {
  return (
    <Field label="核对（清楚的勾上）" help="两项都清楚，才能送督查室；不清楚的，受理后先请提问人补充。">
      <Checks
        options={REPORT_TICKS.map((value) => ({ value, words: REPORT_TICK_LABELS[value] }))}
        chosen={REPORT_TICKS.filter((tick) => ticks[tick])}
        onChange={(chosen) =>
          onChange({ pointed: chosen.includes('pointed'), described: chosen.includes('described') })
        }
      />
    </Field>
  );
}
