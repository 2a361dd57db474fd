import type { SimilarView, StaffQuestionView } from '@core/contract';
import { regionName } from '@core/contract/constants';
import { View } from '@tarojs/components';
import { useState } from 'react';
import type { Similar } from '@/features/ask/use-similar';
import { pastDayWords } from '@/features/dates/beijing';
import { foundQuery, examplesQuery } from '@/features/desk/examples';
import { useOpenedQuery } from '@/features/query/use-opened-query';
import { Notice } from '@/ui/notice/notice';
import { Row, Rows } from '@/ui/row/row';
import { FoundSheet, SimilarSheet } from './similar-sheets';
import type { Uses } from './uses';
import './similar-list.scss';

/** 相似的留言和卡片: how others were answered, each with its answer one tap away. */
export function SimilarList({ view, ...uses }: { view: StaffQuestionView } & Uses) {
  const similar = useOpenedQuery(examplesQuery, view.id);
  const found = useOpenedQuery(foundQuery, view.text ?? '');
  const [open, setOpen] = useState<SimilarView | Similar>();
  const close = () => setOpen(undefined);
  const failed = [similar, found].find(({ data, error }) => !data && error);
  const nothing = similar.data?.length === 0 && found.data?.length === 0;
  return (
    <View>
      {failed?.error && (
        <Notice tone="amber" action={{ words: '重试', onClick: () => void failed.reload() }}>
          {failed.error.message}
        </Notice>
      )}
      {nothing && <View className="similar-list__none">没有找到相似的留言和卡片。</View>}
      <Rows>
        {(similar.data ?? []).map((row) => (
          <Row
            key={row.id}
            label={<Labelled what={whenAnswered(row)} text={row.text} />}
            onClick={() => setOpen(row)}
          />
        ))}
        {(found.data ?? []).map((row) => (
          <Row
            key={`${row.kind}:${row.id}`}
            label={<Labelled what={KINDS[row.kind]} text={row.title} />}
            onClick={() => setOpen(row)}
          />
        ))}
      </Rows>
      {open && 'kind' in open && <FoundSheet row={open} onCite={uses.onCite} onClose={close} />}
      {open && 'answer' in open && <SimilarSheet row={open} onStart={uses.onStart} onClose={close} />}
    </View>
  );
}

const KINDS: Record<Similar['kind'], string> = { card: '卡片', featured: '精选留言' };

const whenAnswered = ({ regionCode, answeredAt, solved }: SimilarView): string =>
  `${regionName(regionCode)} · ${pastDayWords(answeredAt)}答复${solved ? ' · 提问人说已解决' : ''}`;

function Labelled({ what, text }: { what: string; text: string }) {
  return (
    <View>
      <View className="similar-list__text">{text}</View>
      <View className="similar-list__what">{what}</View>
    </View>
  );
}
