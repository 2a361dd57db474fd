import { LIMITS } from '@core/contract/constants';
import { draftProblem } from '../../../src/features/ask/draft-problem';

const draft = (text: string, regionCode: string | null = '520102') => ({ text, regionCode });

test.each([
  ['nothing written', draft('   '), /请先写下/],
  ['too short to be answered', draft('医保'), /太短了.*至少 5 个字/],
  ['too long', draft('医'.repeat(LIMITS.questionText + 3)), /多了 3 个字/],
  ['no region', draft('医保怎么交？', null), /请选择所在地区/],
])('%s: the form says what to do before anything is sent', (_name, given, words) => {
  expect(draftProblem(given)).toMatch(words);
});

test.each(['医'.repeat(LIMITS.questionTextMin), `  ${'医'.repeat(LIMITS.questionText)}\n`, '医保怎么𠮷'])(
  'a text within the bounds can be sent',
  (text) => expect(draftProblem(draft(text))).toBeNull(),
);
