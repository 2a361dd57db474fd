import type { CheckStatus } from '@core/contract/constants';
import Taro from '@tarojs/taro';
import { type ReactNode, useEffect } from 'react';
import type { Query } from '@/features/query/create-query';
import type { CallError } from '@/platform/call';
import { Notice } from '@/ui/notice/notice';
import { Section } from '@/ui/section/section';
import { PictureTile, PictureTiles } from './picture-tile';

interface Shown {
  id: string;
  /** Null while the viewer may not open it. */
  url: string | null;
  check: CheckStatus;
}

interface Props<Picture extends Shown> {
  questionId: string;
  /** How many the question has; without any nothing is asked for. */
  count: number;
  query: Query<string, Picture[]>;
  /** Who sees them. */
  note: string;
  /** What is said of a picture that has not passed. */
  notes: Record<Exclude<CheckStatus, 'pass'>, string>;
  /** A risky one shows only when it is opened, alone. */
  foldsRisky?: boolean;
  error?: CallError;
  /** What the viewer may do to one; `name` is what to call it. */
  actions: (picture: Picture, name: string) => ReactNode;
}

/** The pictures of a question. */
export function QuestionPictures<Picture extends Shown>({
  questionId,
  count,
  query,
  note,
  notes,
  foldsRisky = false,
  error,
  actions,
}: Props<Picture>) {
  const answer = query.useAnswer(questionId);
  const pictures = answer.data ?? [];
  useEffect(() => {
    if (count > 0) void query.load(questionId);
  }, [query, questionId, count]);
  if (count === 0) return null;
  const folded = ({ check }: Shown) => foldsRisky && check === 'risky';
  const open = (picture: Shown, current: string) => {
    const beside = folded(picture) ? [picture] : pictures.filter((other) => !folded(other));
    void Taro.previewImage({ current, urls: beside.flatMap(({ url }) => url ?? []) });
  };
  const wrong = error ?? answer.error;
  return (
    <Section title="图片" note={note}>
      <PictureTiles>
        {pictures.map((picture, index) => {
          const { id, url, check } = picture;
          const name = `第 ${index + 1} 张图片`;
          return (
            <PictureTile
              key={id}
              url={(!folded(picture) && url) || undefined}
              label={name}
              note={check === 'pass' ? undefined : notes[check]}
              onOpen={url === null ? undefined : () => open(picture, url)}
            >
              {actions(picture, name)}
            </PictureTile>
          );
        })}
      </PictureTiles>
      {wrong && (
        <Notice tone="danger" icon="alert">
          {wrong.message}
        </Notice>
      )}
    </Section>
  );
}
