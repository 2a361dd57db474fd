import { personalDataIn, redactPersonalData } from '@core/domain/text';
import { Notice } from '@/ui/notice/notice';

interface Props {
  text: string;
  /** Replaces the text by one in which the numbers are masked. */
  onMask: (masked: string) => void;
}

/** Points out numbers that should not stand in a question, before it is sent; one tap masks them. */
export function PersonalDataNotice({ text, onMask }: Props) {
  const found = personalDataIn(text);
  if (found === null) return null;
  return (
    <Notice tone="amber" icon="alert" action={{ words: '打码', onClick: () => onMask(redactPersonalData(text)) }}>
      文字里好像有{found}，不写也能办理，建议打码。
    </Notice>
  );
}
