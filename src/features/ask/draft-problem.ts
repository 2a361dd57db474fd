import { LIMITS } from '@core/contract/constants';
import { countCharacters } from '@core/domain/text';
import type { AskDraft } from './draft';
import { picturesComing } from './pictures-coming';

/** What is wrong with a draft, in a sentence that says what to do; null when it can be sent. */
export const draftProblem = ({ regionCode, text }: Pick<AskDraft, 'regionCode' | 'text'>): string | null => {
  const length = countCharacters(text.trim());
  if (length === 0) return '请先写下您的问题。';
  if (length < LIMITS.questionTextMin) return `问题太短了，请再写几个字，至少 ${LIMITS.questionTextMin} 个字。`;
  if (length > LIMITS.questionText) return `多了 ${length - LIMITS.questionText} 个字，请精简后再提交。`;
  if (regionCode === null) return '请选择所在地区，方便找到答复的部门。';
  if (picturesComing.count > 0) return '图片还在上传，请稍等一会儿再提交。';
  return null;
};
