import { FINDING_LABELS, FINDINGS, type Finding, LIMITS } from '@core/contract/constants';
import { countCharacters, isBareForwarding, namesBasis, slotsIn } from '@core/domain/text';
import { personalDataWords } from './personal-data-words';

/** What keeps a text of so many characters from being sent, as a colleague would put it; null when nothing does. */
export const lengthProblem = (text: string, min: number, max: number): string | null => {
  const length = countCharacters(text.trim());
  if (length === 0) return '写好就能发送。';
  if (length < min) return `再写几个字，至少 ${min} 个字。`;
  return length > max ? `多了 ${length - max} 个字，精简一下再发送。` : null;
};

/** A slot of a quick reply that is still to be filled. */
const slotProblem = (text: string): string | null => {
  const [slot] = slotsIn(text);
  return slot === undefined ? null : `把【填：${slot}】换成实际内容再发送。`;
};

/** What keeps a reply from being sent; the server looks again, and closer. An office's landline is welcome in it. */
export const replyProblem = (text: string): string | null => {
  const slot = slotProblem(text);
  if (slot) return slot;
  if (isBareForwarding(text)) return '只写“已转办”还不是答复，请写明办理结果，或写明依据和咨询电话。';
  const length = lengthProblem(text, LIMITS.replyTextMin, LIMITS.replyText);
  if (length) return length;
  const personal = personalDataWords(text, ['landline']);
  return personal ? `里面有${personal}，删去或隐去再发送。` : null;
};

/** The same of a reply in parts: the first part that keeps it from being sent, by its name. */
export const findingsProblem = (findings: Record<Finding, string>): string | null => {
  for (const part of FINDINGS) {
    const text = findings[part];
    if (text.trim() === '') return `还没写“${FINDING_LABELS[part]}”。`;
    const length = lengthProblem(text, LIMITS.findingMin, LIMITS.finding);
    if (length) return `${FINDING_LABELS[part]}：${length}`;
    const slot = slotProblem(text);
    if (slot) return slot;
    const personal = personalDataWords(text, ['landline']);
    if (personal) return `${FINDING_LABELS[part]}里有${personal}，删去或隐去再发送。`;
  }
  return null;
};

/** Whether a reply gives no ground for what it says: worth a word, not a refusal. */
export const lacksBasis = (text: string): boolean => text.trim() !== '' && !namesBasis(text);
