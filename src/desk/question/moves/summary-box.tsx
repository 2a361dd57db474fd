import { LIMITS } from '@core/contract/constants';
import { Field } from '@/ui/field/field';
import { TextBox } from '@/ui/field/text-box';

interface Props {
  /** What it is read for. */
  help: string;
  summary: string;
  onText: (summary: string) => void;
}

/** 梳理摘要: a report in the words of staff, which is all that a unit gets of it. */
export function SummaryBox({ help, summary, onText }: Props) {
  return (
    <Field label="梳理摘要" help={`写清时间、地点、什么单位、什么事，不写提问人的姓名和电话。${help}`}>
      <TextBox
        label="梳理摘要"
        placeholder="比如：反映某镇低保评议没有公示，时间是今年三月"
        initial={summary}
        max={LIMITS.note}
        tall
        onText={onText}
      />
    </Field>
  );
}
