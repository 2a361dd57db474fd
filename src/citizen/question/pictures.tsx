import { useState } from 'react';
import { useCommand } from '@/features/commands/use-command';
import { myQuestionQuery } from '@/features/my-questions/my-questions';
import { myPicturesQuery } from '@/features/pictures/my-pictures';
import { QuestionPictures } from '@/features/pictures/question-pictures';
import { call } from '@/platform/call';
import { Button } from '@/ui/button/button';

/** The question's own pictures; the asker may delete each of them for good. */
export function Pictures({ questionId, count }: { questionId: string; count: number }) {
  const [leaving, setLeaving] = useState<string | null>(null);
  const deleting = useCommand(async (id: string) => {
    await call('upload', 'remove', { id });
    myPicturesQuery.put(questionId, (all = []) => all.filter((picture) => picture.id !== id));
    setLeaving(null);
    await myQuestionQuery.load(questionId);
  });
  return (
    <QuestionPictures
      questionId={questionId}
      count={count}
      query={myPicturesQuery}
      note="只有您和办理的人能看到"
      notes={{ unchecked: '正在核验', risky: '正在人工核验' }}
      error={deleting.error}
      actions={({ id }, name) =>
        leaving === id ? (
          <Button
            compact
            kind="danger"
            busy={deleting.busy}
            label={`确定删除${name}`}
            onClick={() => void deleting.send(id)}
          >
            确定删除
          </Button>
        ) : (
          <Button compact label={`删除${name}`} onClick={() => setLeaving(id)}>
            删除
          </Button>
        )
      }
    />
  );
}
