import type { StaffPictureView } from '@core/contract';
import Taro from '@tarojs/taro';
import { useEffect } from 'react';
import { newCommandId } from '@/features/commands/command-id';
import { useCommand } from '@/features/commands/use-command';
import { staffPicturesQuery } from '@/features/desk/staff-pictures';
import { staffQuestionQuery } from '@/features/desk/staff-question';
import { PictureTile, PictureTiles } from '@/features/pictures/picture-tile';
import { call } from '@/platform/call';
import { Button } from '@/ui/button/button';
import { Notice } from '@/ui/notice/notice';
import { Section } from '@/ui/section/section';

const NOTES = { pass: '', unchecked: '未核验', risky: '有风险，已折叠' } as const;

/** The asker's pictures; what WeChat found risky shows only to whoever judges it, and only when opened. */
export function Pictures({ questionId, count }: { questionId: string; count: number }) {
  const { data = [], error } = staffPicturesQuery.useAnswer(questionId);
  useEffect(() => {
    if (count > 0) void staffPicturesQuery.load(questionId);
  }, [questionId, count]);
  const deciding = useCommand(async (pictureId: string, verdict: 'pass' | 'risky') => {
    const commandId = newCommandId();
    const pictures = await call('desk', 'decide_picture', { commandId, id: questionId, pictureId, verdict });
    staffPicturesQuery.put(questionId, () => pictures);
    await staffQuestionQuery.load(questionId);
  });
  if (count === 0) return null;
  const wrong = error ?? deciding.error;
  const open = (url: string) => void Taro.previewImage({ current: url, urls: [url] });
  const decide = ({ id }: StaffPictureView, verdict: 'pass' | 'risky') => void deciding.send(id, verdict);
  return (
    <Section title="图片" note="提问人提供，不公开">
      <PictureTiles>
        {data.map((picture, index) => (
          <PictureTile
            key={picture.id}
            url={(picture.check !== 'risky' && picture.url) || undefined}
            label={`第 ${index + 1} 张图片`}
            note={NOTES[picture.check] || undefined}
            onOpen={picture.url === null ? undefined : () => open(picture.url ?? '')}
          >
            {picture.mayDecide && (
              <>
                <Button
                  compact
                  busy={deciding.busy}
                  label={`第 ${index + 1} 张图片没有问题`}
                  onClick={() => decide(picture, 'pass')}
                >
                  没问题
                </Button>
                <Button
                  compact
                  kind="danger"
                  busy={deciding.busy}
                  label={`第 ${index + 1} 张图片有风险`}
                  onClick={() => decide(picture, 'risky')}
                >
                  有风险
                </Button>
              </>
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
