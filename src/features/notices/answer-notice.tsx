import { myQuestionQuery } from '@/features/my-questions/my-questions';
import { call } from '@/platform/call';
import { ConsentButton } from './consent-button';
import { useConsented } from './use-consented';

/** The message template the build was told of; without one nobody can be told. */
const TEMPLATE = process.env.TARO_APP_ANSWER_TEMPLATE;

const agreedWords = (notices: number, last: boolean): string | undefined => {
  if (last) return '好的，每次有答复都微信通知您';
  return notices > 0 ? '好的，有答复时微信通知您一次' : undefined;
};

/**
 * 有答复时通知我: one consent, one message about question `questionId`, or all of them where the office's template lasts;
 * `notices` were agreed to already. Not there where
 * no message can be sent: the dots of 我的留言 always are.
 */
export function AnswerNotice({ questionId, notices }: { questionId: string; notices: number }) {
  const known = myQuestionQuery.useAnswer(questionId).data;
  const consented = useConsented(TEMPLATE, async (commandId) => {
    const changed = await call('citizen', 'notify_me', { commandId, id: questionId });
    myQuestionQuery.put(questionId, () => changed);
  });
  if (TEMPLATE === '') return null;
  return (
    <ConsentButton
      consented={consented}
      words="有答复时通知我"
      agreed={agreedWords(known?.notices ?? notices, known?.noticesLast === true)}
    />
  );
}
