import type { PictureView } from '@core/contract';
import Taro from '@tarojs/taro';
import { useEffect, useState } from 'react';
import { useCommand } from '@/features/commands/use-command';
import { myQuestionQuery } from '@/features/my-questions/my-questions';
import { myPicturesQuery } from '@/features/pictures/my-pictures';
import { PictureTile, PictureTiles } from '@/features/pictures/picture-tile';
import { call } from '@/platform/call';
import { Button } from '@/ui/button/button';
import { Notice } from '@/ui/notice/notice';
import { Section } from '@/ui/section/section';

const NOTES = { pass: '', unchecked: '正在核验', risky: '正在人工核验' } as const;

/** The question's own pictures; the asker may delete each of them for good. */
export function Pictures({ questionId, count }: { questionId: string; count: number }) {
  const { data = [], error } = myPicturesQuery.useAnswer(questionId);
  const [leaving, setLeaving] = useState<string | null>(null);
  useEffect(() => {
    if (count > 0) void myPicturesQuery.load(questionId);
  }, [questionId, count]);
  const deleting = useCommand(async (id: string) => {
    await call('upload', 'remove', { id });
    myPicturesQuery.put(questionId, (all = []) => all.filter((picture) => picture.id !== id));
    setLeaving(null);
    await myQuestionQuery.load(questionId);
  });
  if (count === 0) return null;
  const open = ({ url }: PictureView) => void Taro.previewImage({ current: url, urls: data.map((one) => one.url) });
  const wrong = error ?? deleting.error;
  return (
    <Section title="图片" note="只有您和办理的人能看到">
      <PictureTiles>
        {data.map((picture, index) => (
          <PictureTile
            key={picture.id}
            url={picture.url}
            label={`第 ${index + 1} 张图片`}
            note={NOTES[picture.check] || undefined}
            onOpen={() => open(picture)}
          >
            {leaving === picture.id ? (
              <Button
                compact
                kind="danger"
                busy={deleting.busy}
                label={`确定删除第 ${index + 1} 张图片`}
                onClick={() => void deleting.send(picture.id)}
              >
                确定删除
              </Button>
            ) : (
              <Button compact label={`删除第 ${index + 1} 张图片`} onClick={() => setLeaving(picture.id)}>
                删除
              </Button>
            )}
          </PictureTile>
        ))}
      </PictureTiles>
      {wrong && (
        <Notice tone="danger" icon="alert">
          {wrong.message}
        </Notice>
      )}
    </Section>
  );
}
