import { LIMITS } from '@core/contract/constants';
import { personalDataWords } from './personal-data-words';
import { lengthProblem } from './reply-gate';

/** Why a public question cannot stand as it is: nobody's number may be in it. */
export const publicQuestionProblem = (text: string): string | null =>
  found(text, personalDataWords(text)) ?? lengthProblem(text, LIMITS.questionTextMin, LIMITS.questionText);

/** Why a public answer cannot stand as it is: an office's landline may be in it. */
export const publicAnswerProblem = (text: string): string | null =>
  found(text, personalDataWords(text, ['landline'])) ?? lengthProblem(text, LIMITS.replyTextMin, LIMITS.publicText);

const found = (text: string, kinds: string | null): string | null =>
  text.trim() !== '' && kinds ? `还有${kinds}，请删去或隐去。` : null;
