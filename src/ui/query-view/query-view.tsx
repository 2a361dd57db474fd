import type { ReactNode } from 'react';
import { pastWords } from '@/features/dates/beijing';
import type { Loaded } from '@/features/query/use-query';
import { readingWords, saysGone } from '@/platform/call';
import { Notice } from '@/ui/notice/notice';
import { Skeleton, type SkeletonShape } from '@/ui/skeleton/skeleton';
import { FailureView } from './failure-view';

interface Props<Data> {
  query: Loaded<Data>;
  shape: SkeletonShape;
  /** Ways on, below the sentence that says the thing is no more. */
  gone?: ReactNode;
  children: (data: Data) => ReactNode;
}

/** Loading, failed, without permission, offline with the last content, or the content: in one place for every screen. */
export function QueryView<Data>({ query, shape, gone, children }: Props<Data>) {
  const { data, error, at, reload } = query;
  if (error && (data === undefined || saysGone(error))) {
    return (
      <>
        <FailureView error={error} onRetry={() => void reload()} />
        {error.code === 'not_found' && gone}
      </>
    );
  }
  if (data === undefined) return <Skeleton shape={shape} />;
  return (
    <>
      {error && (
        <Notice tone="amber" icon="offline" action={{ words: '重试', onClick: () => void reload() }}>
          {error.code === 'offline' ? '网络不可用' : readingWords(error).replace(/。$/, '')}
          {at !== undefined && `，下面是${pastWords(at)}的内容`}
        </Notice>
      )}
      {children(data)}
    </>
  );
}
