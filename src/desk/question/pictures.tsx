import { newCommandId } from '@/features/commands/command-id';
import { useCommand } from '@/features/commands/use-command';
import { staffPicturesQuery } from '@/features/desk/staff-pictures';
import { staffQuestionQuery } from '@/features/desk/staff-question';
import { QuestionPictures } from '@/features/pictures/question-pictures';
import { call } from '@/platform/call';
import { Button } from '@/ui/button/button';

/** The asker's pictures; what WeChat found risky shows only to whoever judges it, and only when opened. */
export function Pictures({ questionId, count }: { questionId: string; count: number }) {
  const deciding = useCommand(async (pictureId: string, verdict: 'pass' | 'risky') => {
    const commandId = newCommandId();
    const pictures = await call('desk', 'decide_picture', { commandId, id: questionId, pictureId, verdict });
    staffPicturesQuery.put(questionId, () => pictures);
    await staffQuestionQuery.load(questionId);
  });
  return (
    <QuestionPictures
      questionId={questionId}
      count={count}
      query={staffPicturesQuery}
      note="提问人提供，不公开"
      notes={{ unchecked: '未核验', risky: '有风险，已折叠' }}
      foldsRisky
      error={deciding.error}
      actions={({ id, mayDecide }, name) =>
        mayDecide && (
          <>
            <Button
              compact
              busy={deciding.busy}
              label={`${name}没有问题`}
              onClick={() => void deciding.send(id, 'pass')}
            >
              没问题
            </Button>
            <Button
              compact
              kind="danger"
              busy={deciding.busy}
              label={`${name}有风险`}
              onClick={() => void deciding.send(id, 'risky')}
            >
              有风险
            </Button>
          </>
        )
      }
    />
  );
}
