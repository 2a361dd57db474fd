import type { ClueView } from '@core/contract';
import { CLUE_RESULT_LABELS } from '@core/contract/constants';
import { pastWords } from '@/features/dates/beijing';
import { Notice } from '@/ui/notice/notice';

/** 督查线索: the number the report is followed up under, and what came of it. */
export function Clue({ clue }: { clue: ClueView }) {
  const { no, listedAt, result, resultAt } = clue;
  return (
    <Notice tone="brand" icon="clock">
      {result === undefined || resultAt === undefined
        ? `${pastWords(listedAt)} 列为督查线索，编号 ${no}，督查室正在核查。`
        : `督查线索 ${no}：${CLUE_RESULT_LABELS[result]}（${pastWords(resultAt)} 告知），详见答复和办理记录。`}
    </Notice>
  );
}
